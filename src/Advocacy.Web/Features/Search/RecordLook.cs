using Advocacy.Domain.Languages;
using Advocacy.Web.Data;
using Advocacy.Web.Features.Shared;
using Microsoft.EntityFrameworkCore;

namespace Advocacy.Web.Features.Search;

/// <summary>One look at each kind, for the same words.</summary>
internal sealed class RecordLook(AdvocacyDb db, SearchedWords words, AskedDemand? about, IReadOnlyDictionary<Guid, string> codes)
{
    /// <summary>Of each kind.</summary>
    private const int Shown = 5;

    private readonly IReadOnlyList<string> _words = [.. words.All.Select(word => word.Text)];

    public FoundGroup Among(IReadOnlyList<AskedDemand> demands)
    {
        var found = demands.Where(demand => (about is null || demand == about)
            && _words.All(word => new[] { demand.Title, demand.AsAsked }.Any(text => text.Languages.Any(language => FoldedText.Of(text[language]).Contains(word, StringComparison.Ordinal))))).ToList();
        return new(FoundKind.Demand, found.Count, [.. found.Take(Shown).Select(demand => new FoundLine
        {
            Address = $"demands/{demand.Code}",
            Title = Whole(demand.Title),
            Passage = PassageIn(Whole(demand.Title), demand.Title, demand.AsAsked),
            Demands = [demand.Code],
        })]);
    }

    /// <summary>Whoever is named by every word; nobody is about a demand.</summary>
    public async Task<FoundGroup> People(CancellationToken cancel)
    {
        var named = about is not null || words.All.Count == 0 ? [] : words.All.Select(word => word.People).Aggregate((all, some) => [.. all.Intersect(some)]);
        var found = named.Count == 0 ? [] : await db.People.Where(person => named.Contains(person.Id) && person.Name != Domain.People.Person.Erased).InOrder()
            .Select(person => new { person.Id, person.Name, person.ToldApartBy }).ToListAsync(cancel);
        return new(FoundKind.Person, found.Count, [.. found.Take(Shown).Select(person => new FoundLine
        {
            Address = $"people/{person.Id}",
            Title = FoundText.Of(Domain.People.Person.NamedAmongOthers(person.Name, person.ToldApartBy), null, _words, whole: true),
        })]);
    }

    public async Task<FoundGroup> Commitments(CancellationToken cancel)
    {
        var matching = db.Commitments.Matching(words).Where(made => about == null || made.Demands.Any(demand => demand.Id == about!.Id));
        var found = await matching.OrderByDescending(made => made.MadeOn.Latest).ThenBy(made => made.Id).Take(Shown)
            .Select(made => new
            {
                Total = matching.Count(),
                made.Id,
                made.Words,
                made.WordsLanguage,
                made.FirstWords,
                made.FirstWordsLanguage,
                made.Condition,
                made.MadeOn,
                made.PersonId,
                made.PostId,
                Demands = made.Demands.OrderBy(demand => demand.Position).Select(demand => demand.Code).ToList(),
            }).ToListAsync(cancel);
        return new(FoundKind.Commitment, found is [var first, ..] ? first.Total : 0, [.. found.Select(made =>
        {
            var title = FoundText.Of(made.Words, made.WordsLanguage, _words, whole: true);
            return new FoundLine
            {
                Address = $"commitments/{made.Id}",
                Title = title,
                Passage = PassageIn(title, (made.Condition, null), (made.FirstWords, made.FirstWordsLanguage)),
                On = made.MadeOn,
                Who = [.. new[] { words.Person(made.PersonId), words.Post(made.PostId)?.ForReader() }.OfType<string>()],
                Demands = made.Demands,
                IsSaid = true,
            };
        })]);
    }

    public async Task<FoundGroup> Meetings(CancellationToken cancel)
    {
        var matching = db.Meetings.Matching(words).Where(meeting => about == null || meeting.Demands.Any(demand => demand.Id == about!.Id));
        var found = await matching.OrderByDescending(meeting => meeting.HeldOn.Latest).ThenBy(meeting => meeting.Id).Take(Shown)
            .Select(meeting => new
            {
                Total = matching.Count(),
                meeting.Id,
                meeting.Subject,
                meeting.Notes,
                meeting.NotesLanguage,
                meeting.Place,
                meeting.HeldOn,
                Demands = meeting.Demands.OrderBy(demand => demand.Position).Select(demand => demand.Code).ToList(),
                Present = meeting.Attendances.Where(present => present.Side == Domain.Meetings.AttendanceSide.Official)
                    .Select(present => new { present.PersonId, present.PostId, present.OrganizationId, present.Note }).ToList(),
            }).AsSingleQuery().ToListAsync(cancel);
        return new(FoundKind.Meeting, found is [var first, ..] ? first.Total : 0, [.. found.Select(meeting => new FoundLine
        {
            Address = $"meetings/{meeting.Id}",
            Title = Whole(meeting.Subject),
            Passage = PassageIn(Whole(meeting.Subject), [(meeting.Notes, meeting.NotesLanguage), (meeting.Place, null), .. Of(meeting.Subject)]),
            On = meeting.HeldOn,
            Who = [.. meeting.Present.Select(present =>
                words.Person(present.PersonId) ?? words.Post(present.PostId)?.ForReader() ?? words.Body(present.OrganizationId)?.ForReader() ?? present.Note).OfType<string>()],
            Demands = meeting.Demands,
        })]);
    }

    public async Task<FoundGroup> Actions(CancellationToken cancel)
    {
        var matching = db.GovernmentActions.Matching(words).Where(action => about == null || action.Effects.Any(effect => effect.DemandId == about!.Id));
        var found = await matching.OrderByDescending(action => action.Stages.Max(stage => stage.On.Latest)).ThenBy(action => action.Number).Take(Shown)
            .Select(action => new
            {
                Total = matching.Count(),
                action.Number,
                action.Title,
                action.Summary,
                action.Reference,
                Stages = action.Stages.Select(stage => stage.On).ToList(),
                Effects = action.Effects.Select(effect => effect.DemandId).ToList(),
                Bodies = action.Authorities.Select(body => body.Name).ToList(),
            }).AsSingleQuery().ToListAsync(cancel);
        return new(FoundKind.Action, found is [var first, ..] ? first.Total : 0, [.. found.Select(action => new FoundLine
        {
            Address = $"actions/{action.Number}",
            Title = Whole(action.Title),
            Passage = PassageIn(Whole(action.Title), [.. Of(action.Summary), (action.Reference, null), .. Of(action.Title)]),
            On = action.Stages.MaxBy(on => on.Latest),
            Who = [.. action.Bodies.Select(body => body.ForReader())],
            Demands = Codes(action.Effects),
        })]);
    }

    public async Task<FoundGroup> Findings(CancellationToken cancel)
    {
        var matching = db.Findings.Matching(words).Where(finding => about == null || finding.Effects.Any(effect => effect.DemandId == about!.Id));
        var found = await matching.OrderByDescending(finding => finding.On.Latest).ThenBy(finding => finding.Number).Take(Shown)
            .Select(finding => new
            {
                Total = matching.Count(),
                finding.Number,
                finding.Statement,
                finding.Report,
                finding.Reference,
                finding.On,
                finding.BodyId,
                Effects = finding.Effects.Select(effect => effect.DemandId).ToList(),
            }).AsSingleQuery().ToListAsync(cancel);
        return new(FoundKind.Finding, found is [var first, ..] ? first.Total : 0, [.. found.Select(finding => new FoundLine
        {
            Address = $"findings/{finding.Number}",
            Title = Whole(finding.Statement),
            Passage = PassageIn(Whole(finding.Statement), [.. Of(finding.Report), (finding.Reference, null), .. Of(finding.Statement)]),
            On = finding.On,
            Who = [.. new[] { words.Body(finding.BodyId)?.ForReader() }.OfType<string>()],
            Demands = Codes(finding.Effects),
        })]);
    }

    /// <summary>A source is about whatever cites it: it is found by its own words alone.</summary>
    public async Task<FoundGroup> Sources(CancellationToken cancel)
    {
        if (about is not null)
        {
            return new(FoundKind.Source, 0, []);
        }

        var matching = words.All.Aggregate(db.Evidence.AsQueryable(), (found, word) => found.Where(source => EF.Property<string>(source, FoldedColumns.Search).Contains(word.Text)));
        var found = await matching.InOrder().Take(Shown)
            .Select(source => new { Total = matching.Count(), source.Id, source.Title, source.Publisher, source.Excerpt, source.Address, source.PublishedOn, source.Language }).ToListAsync(cancel);
        return new(FoundKind.Source, found is [var first, ..] ? first.Total : 0, [.. found.Select(source =>
        {
            var title = FoundText.Of(source.Title, LanguageOf(source.Language), _words, whole: true);
            return new FoundLine
            {
                Address = $"evidence/{source.Id}",
                Title = title,
                Passage = PassageIn(title, (source.Excerpt, LanguageOf(source.Language)), (source.Publisher, null), (source.Address, null)),
                On = source.PublishedOn,
                Who = [.. new[] { source.Publisher }.OfType<string>()],
            };
        })]);
    }

    private IReadOnlyList<string> Codes(IReadOnlyList<Guid> demands) =>
        [.. demands.Select(demand => codes.GetValueOrDefault(demand)).OfType<string>().Distinct().Order(StringComparer.Ordinal)];

    private static Language? LanguageOf(string? tag) => LanguageTags.TryFromTag(tag, out var language) ? language : null;

    private FoundText Whole(LocalText text)
    {
        var shown = text.In(Words.Wording.Language);
        return FoundText.Of(shown.Text, shown.Language, _words, whole: true);
    }

    private static IEnumerable<(string? Text, Language? Language)> Of(LocalText text) => text.Languages.Select(language => (text[language], (Language?)language));

    private FoundText? PassageIn(FoundText title, params LocalText[] texts) => PassageIn(title, [.. texts.SelectMany(Of)]);

    /// <summary>A piece of the first text that holds any of the words the title doesn't.</summary>
    private FoundText? PassageIn(FoundText title, params (string? Text, Language? Language)[] texts)
    {
        var lacking = _words.Where(word => !FoldedText.Of(string.Concat(title.Pieces.Select(piece => piece.Text))).Contains(word, StringComparison.Ordinal)).ToList();
        return lacking.Count == 0
            ? null
            : texts.Where(text => !string.IsNullOrEmpty(text.Text)).Select(text => FoundText.Of(text.Text!, text.Language, lacking, whole: false)).FirstOrDefault(found => found.HasFound);
    }
}

/// <summary>A demand with what it is searched by.</summary>
internal sealed record AskedDemand(Guid Id, string Code, LocalText Title, LocalText AsAsked);
