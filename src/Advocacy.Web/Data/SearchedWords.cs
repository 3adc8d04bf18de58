using Advocacy.Domain.Actions;
using Advocacy.Domain.Commitments;
using Advocacy.Domain.Findings;
using Advocacy.Domain.Languages;
using Advocacy.Domain.Meetings;
using Microsoft.EntityFrameworkCore;

namespace Advocacy.Web.Data;

/// <summary>The words of a search, each with whoever it may name: what somebody said is found by their name and their post too.</summary>
internal sealed class SearchedWords
{
    /// <summary>Shorter words name nobody: too many names hold them.</summary>
    private const int ShortestName = 2;

    private readonly Dictionary<Guid, string> _people;
    private readonly Dictionary<Guid, LocalText> _posts;
    private readonly Dictionary<Guid, LocalText> _bodies;

    private SearchedWords(IReadOnlyList<string> words, Dictionary<Guid, string> people, Dictionary<Guid, LocalText> posts, Dictionary<Guid, LocalText> bodies)
    {
        (_people, _posts, _bodies) = (people, posts, bodies);
        var (named, titled, called) = (Folded(people, FoldedText.Of), Folded(posts, Folded), Folded(bodies, Folded));
        All = [.. words.Select(word => word.Length < ShortestName
            ? new SearchedWord(word, [], [], [])
            : new SearchedWord(word, Naming(named, word), Naming(titled, word), Naming(called, word)))];
    }

    public IReadOnlyList<SearchedWord> All { get; }

    /// <param name="db">The record: whoever its reader may not read of is not found either.</param>
    /// <param name="typed">As typed, or null.</param>
    /// <param name="cancel">Stops it.</param>
    /// <param name="withNames">True where names are shown too, whatever was typed.</param>
    public static async Task<SearchedWords> Read(AdvocacyDb db, string? typed, CancellationToken cancel, bool withNames = false) => FoldedColumns.WordsOf(typed) is var words && words.Count == 0 && !withNames
        ? new([], [], [], [])
        : new(
            words,
            await db.People.Select(person => new { person.Id, person.Name }).ToDictionaryAsync(person => person.Id, person => person.Name, cancel),
            await db.Posts.Select(post => new { post.Id, post.Title }).ToDictionaryAsync(post => post.Id, post => post.Title, cancel),
            await db.Organizations.Select(body => new { body.Id, body.Name }).ToDictionaryAsync(body => body.Id, body => body.Name, cancel));

    /// <summary>The name of somebody, or null where there is nobody or nobody the reader may read of.</summary>
    public string? Person(Guid? id) => _people.GetValueOrDefault(id ?? default);

    public LocalText? Post(Guid? id) => _posts.GetValueOrDefault(id ?? default);

    public LocalText? Body(Guid? id) => _bodies.GetValueOrDefault(id ?? default);

    private static List<(Guid Id, string Folded)> Folded<T>(Dictionary<Guid, T> names, Func<T, string> folded) => [.. names.Select(name => (name.Key, folded(name.Value)))];

    private static List<Guid> Naming(List<(Guid Id, string Folded)> named, string word) =>
        [.. named.Where(one => one.Folded.Contains(word, StringComparison.Ordinal)).Select(one => one.Id)];

    private static string Folded(LocalText text) => string.Join(' ', text.Languages.Select(language => FoldedText.Of(text[language])));
}

/// <param name="Text">Folded.</param>
/// <param name="People">Whose names hold it.</param>
/// <param name="Posts">Whose titles hold it.</param>
/// <param name="Bodies">Whose names hold it.</param>
internal sealed record SearchedWord(string Text, List<Guid> People, List<Guid> Posts, List<Guid> Bodies);

internal static class MatchingWords
{
    /// <summary>The commitments in which every word stands, or that are of whom it names.</summary>
    public static IQueryable<Commitment> Matching(this IQueryable<Commitment> commitments, SearchedWords words) => words.All.Aggregate(
        commitments, (found, word) => found.Where(made => EF.Property<string>(made, FoldedColumns.Search).Contains(word.Text)
            || word.People.Contains(made.PersonId!.Value) || word.Posts.Contains(made.PostId!.Value)));

    /// <summary>The meetings in which every word stands, or at which whom it names was present for the authorities.</summary>
    public static IQueryable<Meeting> Matching(this IQueryable<Meeting> meetings, SearchedWords words) => words.All.Aggregate(
        meetings, (found, word) => found.Where(meeting => EF.Property<string>(meeting, FoldedColumns.Search).Contains(word.Text)
            || meeting.Attendances.Any(present => present.Side == AttendanceSide.Official && (word.People.Contains(present.PersonId!.Value)
                || word.Posts.Contains(present.PostId!.Value) || word.Bodies.Contains(present.OrganizationId!.Value)))));

    /// <summary>The actions in which every word stands, or that whom it names took.</summary>
    public static IQueryable<GovernmentAction> Matching(this IQueryable<GovernmentAction> actions, SearchedWords words) => words.All.Aggregate(
        actions, (found, word) => found.Where(action => EF.Property<string>(action, FoldedColumns.Search).Contains(word.Text)
            || action.Authorities.Any(body => word.Bodies.Contains(body.Id)) || action.People.Any(person => word.People.Contains(person.Id))));

    /// <summary>The findings in which every word stands, or that are of whom it names.</summary>
    public static IQueryable<Finding> Matching(this IQueryable<Finding> findings, SearchedWords words) => words.All.Aggregate(
        findings, (found, word) => found.Where(finding => EF.Property<string>(finding, FoldedColumns.Search).Contains(word.Text)
            || word.Bodies.Contains(finding.BodyId) || finding.People.Any(person => word.People.Contains(person.Id))));
}
