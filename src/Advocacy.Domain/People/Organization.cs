using Advocacy.Domain.Editing;
using Advocacy.Domain.Languages;

namespace Advocacy.Domain.People;

/// <summary>A body that acts, promises, watches or campaigns (a Popolo organization).</summary>
public sealed class Organization : Editable
{
    public const int CodeMaxLength = 60;

    private Organization() { }

    public string Code { get; private init; } = "";
    public OrganizationKind Kind { get; private init; }
    public LocalText Name { get; private set; } = LocalText.Empty;
    public Guid? ParentId { get; private set; }

    public static Organization Named(string code, OrganizationKind kind, LocalText name, Organization? parent = null)
    {
        PeopleRules.HasAName.Requires(!name.IsEmpty);
        return new() { Code = code, Kind = kind, Name = name, ParentId = parent?.Id };
    }
}
