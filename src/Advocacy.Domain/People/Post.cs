using Advocacy.Domain.Editing;
using Advocacy.Domain.Languages;

namespace Advocacy.Domain.People;

/// <summary>An office that people hold in turn; commitments stay with it (a Popolo post).</summary>
public sealed class Post : Editable
{
    public const int CodeMaxLength = 60;

    private Post() { }

    public string Code { get; private init; } = "";
    public Guid? OrganizationId { get; private init; }
    public LocalText Title { get; private set; } = LocalText.Empty;

    public static Post Of(Organization? organization, string code, LocalText title)
    {
        PeopleRules.HasAName.Requires(!title.IsEmpty);
        return new() { OrganizationId = organization?.Id, Code = code, Title = title };
    }
}
