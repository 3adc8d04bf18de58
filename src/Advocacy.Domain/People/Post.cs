using Advocacy.Domain.Editing;
using Advocacy.Domain.Languages;
using Advocacy.Domain.Petitions;

namespace Advocacy.Domain.People;

/// <summary>An office that people hold in turn; commitments stay with it (a Popolo post).</summary>
public sealed class Post : Editable
{
    public const int CodeMaxLength = 60;

    private Post() { }

    public string Code { get; private init; } = "";
    public Guid? OrganizationId { get; private init; }
    public LocalText Title { get; private set; } = LocalText.Empty;
    /// <summary>Where it governs; null where nobody said, and then it is theirs whose record speaks of it.</summary>
    public Guid? TerritoryId { get; private init; }

    public static Post Of(Organization? organization, string code, LocalText title, Territory? territory = null)
    {
        PeopleRules.HasAName.Requires(!title.IsEmpty);
        return new() { OrganizationId = organization?.Id, Code = code, Title = title, TerritoryId = territory?.Id };
    }
}
