using Advocacy.Domain.Actions;
using Advocacy.Domain.Cards;
using Advocacy.Domain.Judging;
using Advocacy.Domain.Languages;
using Advocacy.Web.Data;
using Advocacy.Web.Features.Cards;
using Advocacy.Web.Pipeline;
using MediatR;

namespace Advocacy.Web.Features.Comparing;

/// <summary>Two published cards side by side: where each demand stood, why, and what came from the State and what from the scale.</summary>
/// <remarks>By default the last card, and that of the year before it. Whichever is asked for first, the earlier one stands first.</remarks>
[AllowedToAnyone, Kept]
public sealed record CompareCards(PublishedEditionKey? From = null, PublishedEditionKey? To = null) : IQuery<CardComparison>;

/// <param name="Edition">Null for the last one that stands.</param>
public sealed record PublishedEditionKey(int Year, int? Edition = null);

public sealed record CardComparison
{
    /// <summary>Every published edition, the last one first.</summary>
    public required IReadOnlyList<EditionLine> Editions { get; init; }
    /// <summary>Null where no two were published.</summary>
    public required EditionLine? From { get; init; }
    public required EditionLine? To { get; init; }
    /// <summary>Those on either card, in the order of the later one.</summary>
    public required IReadOnlyList<ComparedDemand> Demands { get; init; }
}

/// <param name="Last">Whether it is the last edition of its year.</param>
/// <param name="Rubric">The version of the rubric it was judged by.</param>
public sealed record EditionLine(int Year, int Edition, bool Last, int Rubric, Standing Standing);

/// <param name="Before">Null where the demand is not on the earlier card.</param>
/// <param name="After">Null where it is not on the later one.</param>
/// <param name="Change">Null where one of the two is missing, or was not assessed.</param>
public sealed record ComparedDemand(string Code, LocalText Title, ComparedJudgement? Before, ComparedJudgement? After, LevelChange? Change)
{
    /// <summary>How many acts of the years between, adopted or further, the later card tells.</summary>
    public required int ActsBetween { get; init; }
}

/// <param name="Sources">How many were weighed, for and against.</param>
/// <param name="Rubric">The version it was given by.</param>
public sealed record ComparedJudgement(Level Level, LocalText Word, LocalText Reason, int Sources, int Rubric)
{
    internal static ComparedJudgement Of(FrozenDemand demand) => new(
        demand.Level, demand.Years[^1].Word, demand.Reason, demand.EvidenceFor.Union(demand.EvidenceAgainst).Count(), demand.Years[^1].Rubric);
}

internal sealed class CompareCardsHandler(AdvocacyDb db) : IRequestHandler<CompareCards, CardComparison>
{
    public async Task<CardComparison> Handle(CompareCards query, CancellationToken cancel)
    {
        // Whoever asks: what is compared is what was published.
        using var asThePublic = db.AsThePublic();
        var facts = await db.ReadPublishedFacts(cancel);
        var editions = facts.Select(card => Line(card, facts)).ToList();
        IReadOnlyList<EditionLine> offered = [.. editions.AsEnumerable().Reverse()];
        if (editions.Count < 2)
        {
            return query.From is null && query.To is null
                ? new() { Editions = offered, From = null, To = null, Demands = [] }
                : throw new NotFoundException(nameof(ProgressCard));
        }

        var to = query.To is null ? editions.Count - 1 : Find(query.To);
        var from = query.From is null ? BeforeThat(to) : Find(query.From);
        (from, to) = (Math.Min(from, to), Math.Max(from, to));
        return new() { Editions = offered, From = editions[from], To = editions[to], Demands = Compare(facts[from], facts[to]) };

        int Find(PublishedEditionKey key) =>
            editions.FindLastIndex(edition => edition.Year == key.Year && (key.Edition is null || edition.Edition == key.Edition)) is >= 0 and var found
                ? found
                : throw new NotFoundException(nameof(ProgressCard));

        int BeforeThat(int later) =>
            editions.FindLastIndex(edition => edition.Year < editions[later].Year) is >= 0 and var found ? found : later == 0 ? 1 : 0;
    }

    private static EditionLine Line(FrozenFacts card, IReadOnlyList<FrozenFacts> all) => new(
        card.Year, card.Edition, all.All(other => other.Year != card.Year || other.Edition <= card.Edition), card.Rubric.Number, card.Standing);

    private static IReadOnlyList<ComparedDemand> Compare(FrozenFacts from, FrozenFacts to) =>
    [
        .. to.Demands.Concat(from.Demands.Where(earlier => to.Demands.All(later => later.Code != earlier.Code))).Select(shown =>
        {
            var (before, after) = (from.Demands.FirstOrDefault(demand => demand.Code == shown.Code), to.Demands.FirstOrDefault(demand => demand.Code == shown.Code));
            return new ComparedDemand(
                shown.Code, shown.Title, before is null ? null : ComparedJudgement.Of(before), after is null ? null : ComparedJudgement.Of(after),
                before is null || after is null ? null : LevelChange.Between(AsReadNow(before, from.Year, after, to.Year), after.Years[^1].Measured()))
            {
                ActsBetween = after?.Done.Count(act => act.Stage.Reaches(Stage.Adopted) && act.On.Earliest.Year > from.Year && act.On.Earliest.Year <= to.Year) ?? 0,
            };
        }),
    ];

    /// <summary>The earlier card's level, with what the year was restated to since, as the later card knows it.</summary>
    private static MeasuredLevel AsReadNow(FrozenDemand before, int year, FrozenDemand after, int yearAfter)
    {
        var printed = before.Years[^1].Measured().First;
        return year != yearAfter && after.Years.FirstOrDefault(known => known.Year == year)?.Measured() is { } since && since.Rubric != printed.Rubric
            ? new(since.Level, since.Rubric, printed)
            : before.Years[^1].Measured();
    }
}
