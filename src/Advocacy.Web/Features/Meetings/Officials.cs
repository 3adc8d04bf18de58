using Advocacy.Domain.Dates;
using Advocacy.Domain.Languages;
using Advocacy.Domain.People;
using Advocacy.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace Advocacy.Web.Features.Meetings;

/// <summary>Everybody on record who may attend a meeting, to be found by name, post or body as they were on its day.</summary>
internal sealed class Officials
{
    private static readonly char[] Parting = ['-', ','];

    private readonly List<Held> _terms;
    private readonly Dictionary<Guid, (LocalText Title, Guid? Body)> _posts;
    private readonly Dictionary<Guid, LocalText> _bodies;
    private readonly List<(Guid Id, string Name)> _people;
    private readonly Dictionary<Guid, string> _names;

    private Officials(
        List<Held> terms, Dictionary<Guid, (LocalText Title, Guid? Body)> posts, Dictionary<Guid, LocalText> bodies, Dictionary<Guid, string> names,
        List<(Guid Id, string Name)> people) =>
        (_terms, _posts, _bodies, _names, _people) = (terms, posts, bodies, names, people);

    public static async Task<Officials> Read(AdvocacyDb db, CancellationToken cancel)
    {
        var bodies = await db.Organizations.Select(body => new { body.Id, body.Name }).ToDictionaryAsync(body => body.Id, body => body.Name, cancel);
        var posts = await db.Posts.Select(post => new { post.Id, post.Title, post.OrganizationId })
            .ToDictionaryAsync(post => post.Id, post => (post.Title, post.OrganizationId), cancel);
        var people = await db.People.InOrder().Select(person => new { person.Id, person.Name }).ToListAsync(cancel);
        var names = people.ToDictionary(person => person.Id, person => person.Name);
        var terms = await db.Memberships.AsNoTracking().ToListAsync(cancel);
        return new(
            [.. terms.Where(term => names.ContainsKey(term.PersonId)).Select(term => new Held(term, names[term.PersonId], posts[term.PostId].Title))
                .OrderBy(held => held.Person, StringComparer.CurrentCulture).ThenByDescending(held => held.Term.Start)],
            posts, bodies, names, [.. people.Where(person => person.Name != Person.Erased).Select(person => (person.Id, person.Name))]);
    }

    /// <summary>Who took part, by name.</summary>
    public OfficialName NameOf(Guid? person, Guid? post, Guid? body, string? note) => new(
        _names.GetValueOrDefault(person ?? default), _posts.GetValueOrDefault(post ?? default).Title, _bodies.GetValueOrDefault(body ?? default), note);

    /// <summary>What may be typed to mean somebody on record: each person with each post, the posts, the bodies.</summary>
    public IReadOnlyList<string> Suggestions(Language language) =>
    [
        .. _terms.Where(held => held.Person != Person.Erased).Select(held => held.In(language)).Distinct(),
        .. _people.Where(person => _terms.TrueForAll(held => held.Term.PersonId != person.Id)).Select(person => person.Name),
        .. _posts.Values.Select(post => post.Title.In(language).Text).Concat(_bodies.Values.Select(body => body.In(language).Text))
            .Distinct().Order(StringComparer.CurrentCulture),
    ];

    /// <summary>The posts by title, each with who holds it now or held it last.</summary>
    public IReadOnlyList<PostOption> Posts(Language language) =>
    [
        .. _posts.OrderBy(post => post.Value.Title.In(language).Text, StringComparer.CurrentCulture)
            .Select(post => new PostOption(post.Key, post.Value.Title, _terms.Where(held => held.Term.PostId == post.Key).MaxBy(held => held.Term.Start)?.Person)),
    ];

    /// <summary>Whom a text means on a day: the same words first, then every word of it found in one term that ran then.</summary>
    public FoundOfficial Find(string typed, FuzzyDate on)
    {
        var text = Key(typed);
        var then = _terms.Where(held => held.Term.Covers(on)).ToList();
        if (_terms.Where(held => held.Keys.Contains(text)).ToList() is { Count: > 0 } named)
        {
            return named.Find(held => held.Term.Covers(on)) is { } running ? FoundOfficial.InTerm(running) : FoundOfficial.NotThen(named[0]);
        }

        if (_people.Find(person => Key(person.Name) == text) is { Name: not null } person)
        {
            return then.Where(held => held.Term.PersonId == person.Id).ToList() switch
            {
                [] => FoundOfficial.Known(person.Id, person.Name),
                [var only] => FoundOfficial.InTerm(only),
                var several => FoundOfficial.OneOf(several),
            };
        }

        if (PostCalled(text) is { } post)
        {
            return FoundOfficial.Post(post, _posts[post].Title, [.. then.Where(held => held.Term.PostId == post).Select(held => held.Person).Distinct()]);
        }

        if (_bodies.Where(body => Keys(body.Value).Contains(text)).Select(body => (Guid?)body.Key).FirstOrDefault() is { } bodyId)
        {
            return FoundOfficial.Body(bodyId, _bodies[bodyId]);
        }

        return then.Where(held => Words(text).All(WordsOf(held).Contains)).ToList() switch
        {
            [] => Newcomer(typed),
            [var only] => FoundOfficial.InTerm(only),
            var several => FoundOfficial.OneOf(several),
        };
    }

    /// <summary>Somebody not on record, in a post on record or with what is said of them after a comma or a dash.</summary>
    private FoundOfficial Newcomer(string typed)
    {
        var whole = typed.Trim();
        var end = whole.IndexOfAny([',', '–', '—']);
        var (name, rest) = end > 0 ? (whole[..end].Trim(), whole[(end + 1)..].Trim()) : (whole, "");
        var known = _people.Find(person => Key(person.Name) == Key(name));
        return PostCalled(Key(rest)) is { } post
            ? FoundOfficial.New(known.Name is null ? null : known.Id, known.Name ?? name, post, _posts[post].Title, null)
            : FoundOfficial.New(known.Name is null ? null : known.Id, known.Name ?? name, null, null, rest.Length > 0 ? rest : null);
    }

    private Guid? PostCalled(string text) =>
        text.Length == 0 ? null : _posts.Where(post => Keys(post.Value.Title).Contains(text)).Select(post => (Guid?)post.Key).FirstOrDefault();

    private HashSet<string> WordsOf(Held held)
    {
        var post = _posts[held.Term.PostId];
        return
        [
            .. Words(Key(held.Person)), .. Keys(post.Title).SelectMany(Words),
            .. post.Body is { } body ? Keys(_bodies[body]).SelectMany(Words) : [],
        ];
    }

    private static IEnumerable<string> Words(string key) => key.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    private static IEnumerable<string> Keys(LocalText text) => LanguageTags.All.Select(language => text[language]).OfType<string>().Select(Key);

    /// <summary>Case, accents, dashes and commas make no difference.</summary>
    private static string Key(string text) => string.Join(' ', FoldedText.Of(text).Split([.. Parting, ' '], StringSplitOptions.RemoveEmptyEntries));

    /// <summary>Somebody's term in a post.</summary>
    internal sealed record Held(Membership Term, string Person, LocalText Post)
    {
        public IReadOnlyList<string> Keys { get; } =
            [.. LanguageTags.All.Select(language => Post[language]).OfType<string>().Distinct().Select(title => Key($"{Person} {title}"))];

        public string In(Language language) => $"{Person} – {Post.In(language).Text}";
    }
}
