using System.Globalization;
using Advocacy.Domain.Languages;
using Advocacy.Reports.Cards;
using Advocacy.Reports.Documents;
using Advocacy.Web.Features.Documents;
using Advocacy.Web.Words;

namespace Advocacy.Web.Features.Analyses;

/// <summary>Writes several years from the cards that were published of them: nothing that no card printed can be in it.</summary>
internal sealed class AnalysisWriting
{
    private const int MostYearsNamed = 9;

    private readonly IReadOnlyList<CardModel> _cards;
    private readonly Language _language;
    private readonly DateOnly _from;
    private readonly DateOnly _to;

    private AnalysisWriting(IReadOnlyList<CardModel> cards)
    {
        (_cards, _language) = (cards, cards[0].Language);
        _from = new(Math.Min(cards[0].Start.Year, cards[0].Year), 1, 1);
        _to = new(cards[^1].Year, 12, 31);
    }

    /// <param name="cards">Oldest first, each year's standing edition, all in one language; two at least.</param>
    public static AnalysisModel Of(IReadOnlyList<CardModel> cards) => new AnalysisWriting(cards).Write();

    private AnalysisModel Write()
    {
        var last = _cards[^1];
        return new()
        {
            Language = _language,
            Publisher = last.Publisher,
            Campaign = last.Campaign,
            Title = Wording.In(_language, "Analysis.Title", _cards[0].Year, last.Year),
            Standing = _cards.Select(card => card.Standing).FirstOrDefault(standing => standing is not null),
            From = _cards[0].Year,
            To = last.Year,
            Years = [.. _cards.Select((card, at) => new AnalysedYear(
                card.Year, card.Verdict, Wording.In(_language, "Analysis.Card", card.Year, card.Edition), card.Colophon.FactsHash, at == 0 ? null : Break(card)))],
            Demands = [.. _cards.SelectMany(card => card.Demands).DistinctBy(demand => demand.Code).Select(demand => demand.Code).Order(StringComparer.Ordinal).Select(Demand)],
            Scale = new([.. Named()]),
            Notice = _cards.Select(card => card.Notice).LastOrDefault(notice => notice is not null),
            Licence = last.Colophon.Licence,
            Signs = last.Signs,
        };
    }

    private AnalysedDemand Demand(string code)
    {
        var told = _cards.Select(card => (card.Year, Demand: card.Demands.FirstOrDefault(demand => demand.Code == code))).ToList();
        var known = told.Where(year => year.Demand is not null).Select(year => (year.Year, Demand: year.Demand!)).Reverse().ToList();
        var latest = known[0].Demand;
        return new(
            code, latest.Title, latest.AsAsked,
            [.. told.Select(year => year.Demand is { } judged
                ? new JudgedInYear(year.Year, judged.Level, judged.Movement, judged.MovementWord, judged.Remark, judged.Message, judged.Reason)
                : new JudgedInYear(year.Year, null, null, null, null, null, []))],
            [.. Promises(code)],
            // Each card tells all that was done until its year: what an earlier one has and a later one lacks is told too.
            [.. known.SelectMany(year => year.Demand.Done.Select(act => (year.Year, Act: act))).DistinctBy(done => done.Act.What)
                .OrderBy(done => done.Act.Span.From).Select(done => new DatedAct(
                    done.Act.What, At(done.Act.Span.From), done.Act.Effect, done.Act.EffectWord,
                    [.. new[]
                    {
                        DocumentText.Line(done.Act.Date, done.Act.Authority, done.Act.Stage), done.Act.EffectReason, Sources(done.Year, done.Act.Sources),
                    }.OfType<string>().Where(line => line.Length > 0)]))],
            [.. known.SelectMany(year => year.Demand.Found.Select(found => (year.Year, Found: found))).DistinctBy(found => (found.Found.Body, found.Found.Statement))
                .Reverse().Select(found => new DatedFinding(found.Found.Date, found.Found.Body, found.Found.Statement, Sources(found.Year, found.Found.Sources)))],
            known.Select(year => year.Demand.AskNext).FirstOrDefault(ask => !string.IsNullOrEmpty(ask)));
    }

    /// <summary>What was promised of a demand, as the last card that tells it does.</summary>
    private IEnumerable<PromiseToItsEnd> Promises(string code) => _cards.Reverse()
        .SelectMany(card => card.Commitments.Select(made => (card.Year, Made: made)))
        .Where(promise => promise.Made.Demands.Split([' ', ','], StringSplitOptions.RemoveEmptyEntries).Contains(code))
        .DistinctBy(promise => (promise.Made.MadeOn, promise.Made.Words)).OrderBy(promise => promise.Made.Span.From)
        .Select(promise => new PromiseToItsEnd(
            new(DocumentText.Said(promise.Made.Words, promise.Made.WordsLanguage, promise.Made.Reported), promise.Made.WordsLanguage,
            [.. new[]
            {
                promise.Made.Translation,
                DocumentText.Line(promise.Made.MadeOn, promise.Made.Who, promise.Made.Due),
                DocumentText.Line(promise.Made.StateWord, promise.Made.Reason, Sources(promise.Year, promise.Made.Sources)),
            }.OfType<string>().Where(line => line.Length > 0)]),
            At(promise.Made.Span.From), promise.Made.Ended is { } ended ? At(ended.To) : null, promise.Made.State, promise.Made.StateWord,
            DocumentText.Line(promise.Made.MadeOn, promise.Made.StateWord)));

    private string Sources(int year, IReadOnlyList<int> numbers) =>
        numbers.Count == 0 ? "" : Wording.In(_language, numbers.Count == 1 ? "Analysis.Source" : "Analysis.Sources", year, string.Join(", ", numbers));

    /// <summary>That the scale changed before a card, and what it says itself of what came from the scale and what from the State.</summary>
    private string? Break(CardModel card) => card.Demands.Any(demand => demand.Strip.Any(mark => mark.Year == card.Year && mark.Break))
        ? string.Join(' ', card.Demands.Where(demand => demand.Restated is not null).Select(demand => $"{demand.Code}: {demand.Restated}").Prepend(Wording.In(_language, "Analysis.Break", card.Year)))
        : null;

    private IEnumerable<NamedPlace> Named()
    {
        var step = Math.Max(1, (int)Math.Ceiling((_to.Year - _from.Year + 1) / (double)MostYearsNamed));
        for (var year = _from.Year; year <= _to.Year; year += step)
        {
            yield return new(year.ToString(CultureInfo.InvariantCulture), At(new(year, 1, 1)));
        }
    }

    private double At(DateOnly day) => Math.Clamp((double)(day.DayNumber - _from.DayNumber) / Math.Max(1, _to.DayNumber - _from.DayNumber), 0, 1);
}
