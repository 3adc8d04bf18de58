using Advocacy.Domain.Dates;
using Advocacy.Domain.Languages;
using Advocacy.Domain.Meetings;
using Advocacy.Domain.People;
using Advocacy.Web.Data;
using Advocacy.Web.Features.Shared;
using Advocacy.Web.Words;

namespace Advocacy.Web.Features.Meetings;

/// <summary>Whom a typed text means, or why it means nobody.</summary>
internal sealed record FoundOfficial
{
    public Guid? PersonId { get; private init; }
    public Guid? PostId { get; private init; }
    public Guid? BodyId { get; private init; }
    /// <summary>Of a person who is not on record, or null.</summary>
    public string? NewName { get; private init; }
    /// <summary>What tells somebody new from others of that name, or null.</summary>
    public string? NewToldApartBy { get; private init; }
    public string? Note { get; private init; }
    /// <summary>Of the post on record that somebody new is said to hold, or null.</summary>
    private LocalText? NewTitle { get; init; }
    /// <summary>True when nobody in particular is meant, or not on that day: a sentence says so.</summary>
    public bool IsRefused { get; private init; }

    private Func<FuzzyDate, string> Say { get; init; } = _ => "";

    /// <summary>How it is understood, in words; or why it isn't.</summary>
    public string InWords(FuzzyDate on) => Say(on);

    /// <summary>How it is understood where only a person or a post is known as such, and anything else stands as it is typed.</summary>
    public string AsRecipient(FuzzyDate on) => this switch
    {
        { IsRefused: true } or { PersonId: not null } or { PostId: not null, NewName: null } => Say(on),
        { PostId: not null } => Wording.Of("Meetings.FoundAsTypedFor", NewTitle!.ForReader()),
        _ => Wording.Of("Meetings.FoundAsTyped"),
    };

    public AttendanceEntry ToEntry(Person? newcomer) =>
        new(AttendanceSide.Official, newcomer?.Id ?? PersonId, PostId, Note, BodyId);

    internal static FoundOfficial InTerm(Officials.Held held, string? note = null) => new()
    {
        PersonId = held.Term.PersonId,
        PostId = held.Term.PostId,
        Note = note,
        Say = on => Wording.Of("Meetings.FoundInTerm", held.AmongOthers, held.Post.ForReader(), on.ToText(Wording.Language)),
    };

    internal static FoundOfficial NotThen(Officials.Held held) => new()
    {
        IsRefused = true,
        Say = on => Wording.Of("Meetings.OfficialNotThen", held.Person, held.Post.ForReader(), on.ToText(Wording.Language)),
    };

    internal static FoundOfficial OneOf(IReadOnlyList<Officials.Held> several) => new()
    {
        IsRefused = true,
        Say = _ => Wording.Of("Meetings.SeveralMeant", string.Join("; ", several.Select(held => held.In(Wording.Language)).Distinct().Take(5))),
    };

    internal static FoundOfficial OneOf(IReadOnlyList<NamedPerson> several) => new()
    {
        IsRefused = true,
        Say = _ => Wording.Of("Meetings.SeveralMeant", string.Join("; ", several.Select(person => person.AmongOthers).Distinct().Take(5))),
    };

    internal static FoundOfficial Known(Guid id, string name, string? note = null) =>
        new() { PersonId = id, Note = note, Say = on => Wording.Of("Meetings.FoundWithoutPost", name, on.ToText(Wording.Language)) };

    internal static FoundOfficial Post(Guid id, LocalText title, IReadOnlyList<string> holders) => new()
    {
        PostId = id,
        Say = _ => holders.Count > 0
            ? Wording.Of("Meetings.FoundPost", title.ForReader(), string.Join(", ", holders))
            : Wording.Of("Meetings.FoundVacantPost", title.ForReader()),
    };

    internal static FoundOfficial Body(Guid id, LocalText name) =>
        new() { BodyId = id, Say = _ => Wording.Of("Meetings.FoundBody", name.ForReader()) };

    /// <param name="id">Of a person who is on record, and held no such post.</param>
    internal static FoundOfficial New(Guid? id, string name, Guid? post, LocalText? title, string? note, string? toldApartBy = null) => new()
    {
        PersonId = id,
        PostId = post,
        NewName = id is null ? name : null,
        NewToldApartBy = id is null ? toldApartBy : null,
        Note = note,
        NewTitle = title,
        Say = _ => (id, (title?.ForReader() ?? note)) switch
        {
            (null, null) => Wording.Of("Meetings.FoundNew", Person.NamedAmongOthers(name, toldApartBy)),
            (null, { } role) => Wording.Of("Meetings.FoundNewAs", name, role),
            (_, var role) => $"{name}, {role}",
        },
    };
}
