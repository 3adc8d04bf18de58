using Advocacy.Domain.Dates;
using Advocacy.Domain.Languages;
using Advocacy.Domain.People;
using Advocacy.Web.Campaigns;
using Advocacy.Web.Data;
using Advocacy.Web.Features.People;
using Microsoft.EntityFrameworkCore;

namespace Advocacy.Web.Features.Meetings;

/// <summary>Everybody on record who may attend a meeting, to be found by name, post or body as they were on its day.</summary>
internal sealed class Officials
{
    private static readonly char[] Parting = ['-', ','];

    private readonly List<Held> _terms;
    private readonly Dictionary<Guid, (LocalText Title, Guid? Body)> _posts;
    private readonly Dictionary<Guid, LocalText> _bodies;
    private readonly ILookup<string, NamedPerson> _people;
    private readonly Dictionary<Guid, string> _names;
    private readonly PeopleHere _here;

    private Officials(
        List<Held> terms, Dictionary<Guid, (LocalText Title, Guid? Body)> posts, Dictionary<Guid, LocalText> bodies, Dictionary<Guid, string> names,
        ILookup<string, NamedPerson> people, PeopleHere here) =>
        (_terms, _posts, _bodies, _names, _people, _here) = (terms, posts, bodies, names, people, here);

    /// <summary>What people, posts and bodies are called, and nothing more: enough to name whoever took part.</summary>
    public static async Task<Officials> ReadNames(AdvocacyDb db, CancellationToken cancel) => new(
        [], await PostsOf(db, cancel), await BodiesOf(db, cancel), await NamesOf(db, cancel), Enumerable.Empty<NamedPerson>().ToLookup(_ => ""), PeopleHere.Everybody);

    /// <param name="db">The record.</param>
    /// <param name="current">Whose people are offered, and meant before others: the campaign's own.</param>
    /// <param name="cancel">Stops it.</param>
    public static async Task<Officials> Read(AdvocacyDb db, CurrentCampaign current, CancellationToken cancel)
    {
        var here = await PeopleHere.Read(db, current, cancel);
        var bodies = await BodiesOf(db, cancel);
        var posts = await PostsOf(db, cancel);
        var (names, people) = await db.PeopleByName(cancel);
        var amongOthers = people.SelectMany(namesakes => namesakes).DistinctBy(person => person.Id).ToDictionary(person => person.Id, person => person.AmongOthers);
        var terms = await db.Memberships.AsNoTracking().ToListAsync(cancel);
        return new(
            [.. terms.Where(term => names.ContainsKey(term.PersonId)).Select(term => new Held(term, names[term.PersonId], amongOthers.GetValueOrDefault(term.PersonId, names[term.PersonId]), posts[term.PostId].Title))
                .OrderByDescending(held => here.HasPost(held.Term.PostId)).ThenBy(held => held.Person, StringComparer.CurrentCulture).ThenByDescending(held => held.Term.Start)],
            posts, bodies, names, people, here);
    }

    private static Task<Dictionary<Guid, LocalText>> BodiesOf(AdvocacyDb db, CancellationToken cancel) =>
        db.Organizations.Select(body => new { body.Id, body.Name }).ToDictionaryAsync(body => body.Id, body => body.Name, cancel);

    private static Task<Dictionary<Guid, (LocalText Title, Guid? Body)>> PostsOf(AdvocacyDb db, CancellationToken cancel) =>
        db.Posts.Select(post => new { post.Id, post.Title, post.OrganizationId }).ToDictionaryAsync(post => post.Id, post => (post.Title, post.OrganizationId), cancel);

    private static Task<Dictionary<Guid, string>> NamesOf(AdvocacyDb db, CancellationToken cancel) =>
        db.People.ToDictionaryAsync(person => person.Id, person => person.Name, cancel);

    /// <summary>Who took part, by name.</summary>
    public OfficialName NameOf(Guid? person, Guid? post, Guid? body, string? note) => new(
        _names.GetValueOrDefault(person ?? default), _posts.GetValueOrDefault(post ?? default).Title, _bodies.GetValueOrDefault(body ?? default), note);

    /// <summary>What may be typed to mean somebody on record: each person with each post, the posts, the bodies; of the campaign's own alone.</summary>
    /// <remarks>Whoever is elsewhere is found by their name all the same.</remarks>
    public IReadOnlyList<string> Suggestions(Language language) =>
    [
        .. _terms.Where(held => held.Person != Person.Erased && _here.HasPost(held.Term.PostId)).Select(held => held.In(language)).Distinct(),
        .. _people.SelectMany(namesakes => namesakes).DistinctBy(person => person.Id)
            .Where(person => _here.HasPerson(person.Id) && _terms.TrueForAll(held => held.Term.PersonId != person.Id))
            .Select(person => person.AmongOthers).Order(StringComparer.CurrentCulture),
        .. _posts.Where(post => _here.HasPost(post.Key)).Select(post => post.Value.Title.In(language).Text)
            .Concat(_bodies.Where(body => _here.HasBody(body.Key)).Select(body => body.Value.In(language).Text))
            .Distinct().Order(StringComparer.CurrentCulture),
    ];

    /// <summary>Whom a text means on a day: the same words first, then every word of it found in one term that ran then.</summary>
    public FoundOfficial Find(string typed, FuzzyDate on)
    {
        var text = Key(typed);
        var then = _terms.Where(held => held.Term.Covers(on)).ToList();
        if (_terms.Where(held => held.Keys.Contains(text)).ToList() is { Count: > 0 } named)
        {
            return named.FindAll(held => held.Term.Covers(on)) switch
            {
                [] => FoundOfficial.NotThen(named[0]),
                var running when running.DistinctBy(held => held.Term.PersonId).Skip(1).Any() => FoundOfficial.OneOf(running),
                var running => FoundOfficial.InTerm(running[0]),
            };
        }

        var (name, toldApartBy) = PersonNames.Split(typed);
        var meant = NamedPerson.Meant(_people[PersonNames.Key(name)], toldApartBy);
        if (meant.Count > 0)
        {
            return meant is [var person] ? Known(person, then, null) : FoundOfficial.OneOf(meant);
        }

        if (toldApartBy is not null && _people.Contains(PersonNames.Key(name)))
        {
            return FoundOfficial.New(null, PersonNames.Plain(name), null, null, null, toldApartBy);
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
            [] => Newcomer(typed, then),
            [var only] => FoundOfficial.InTerm(only),
            var several => FoundOfficial.OneOf(several),
        };
    }

    /// <summary>Somebody in the post held that day, if there is one; what else was typed is a note.</summary>
    private static FoundOfficial Known(NamedPerson person, List<Held> then, string? note) => then.Where(held => held.Term.PersonId == person.Id).ToList() switch
    {
        [] => FoundOfficial.Known(person.Id, person.AmongOthers, note),
        [var only] => FoundOfficial.InTerm(only, note),
        var several => FoundOfficial.OneOf(several),
    };

    /// <summary>Somebody not on record, in a post on record or with what is said of them after a comma or a dash; or somebody on record with more said of them than is needed.</summary>
    private FoundOfficial Newcomer(string typed, List<Held> then)
    {
        var whole = typed.Trim();
        var end = whole.IndexOfAny([',', '–', '—']);
        var (named, rest) = end > 0 ? (whole[..end].Trim(), whole[(end + 1)..].Trim()) : (whole, "");
        var (name, toldApartBy) = PersonNames.Split(named);
        var meant = NamedPerson.Meant(_people[PersonNames.Key(name)], toldApartBy);
        var post = PostCalled(Key(rest));
        return meant switch
        {
            [] => FoundOfficial.New(null, PersonNames.Plain(name), post, post is { } held ? _posts[held].Title : null, post is null && rest.Length > 0 ? rest : null, toldApartBy),
            [var known] when post is { } held => FoundOfficial.New(known.Id, known.AmongOthers, held, _posts[held].Title, null),
            [var known] => Known(known, then, rest.Length > 0 ? rest : null),
            _ => FoundOfficial.OneOf(meant),
        };
    }

    /// <summary>Where two territories have a post of one title, the campaign's own is meant.</summary>
    private Guid? PostCalled(string text) => text.Length == 0
        ? null
        : _posts.Where(post => Keys(post.Value.Title).Contains(text)).OrderByDescending(post => _here.HasPost(post.Key)).Select(post => (Guid?)post.Key).FirstOrDefault();

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
    /// <param name="AmongOthers">The person's name with what tells it apart.</param>
    internal sealed record Held(Membership Term, string Person, string AmongOthers, LocalText Post)
    {
        public IReadOnlyList<string> Keys { get; } =
        [
            .. LanguageTags.All.Select(language => Post[language]).OfType<string>().Distinct()
                .SelectMany(title => new[] { Key($"{Person} {title}"), Key($"{AmongOthers} {title}") }).Distinct(),
        ];

        public string In(Language language) => $"{AmongOthers} – {Post.In(language).Text}";
    }
}
