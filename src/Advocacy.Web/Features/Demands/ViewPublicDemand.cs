using Advocacy.Domain.Dates;
using Advocacy.Domain.Judging;
using Advocacy.Domain.Languages;
using Advocacy.Reports.Cards;
using Advocacy.Reports.Typography;
using Advocacy.Web.Data;
using Advocacy.Web.Features.Cards;
using Advocacy.Web.Features.Meetings;
using Advocacy.Web.Features.Shared;
using Advocacy.Web.Pipeline;
using MediatR;

namespace Advocacy.Web.Features.Demands;

/// <summary>A demand as anybody may read it: what is on record for everybody, and the judgements as published cards print them.</summary>
/// <remarks>A judgement that no card has published yet, or that was made again since, is the campaign's own.</remarks>
[AllowedToAnyone, Kept]
public sealed record ViewPublicDemand(string Code) : IQuery<PublicDemandView>;

public sealed record PublicDemandView
{
    public required string Code { get; init; }
    public required LocalText Title { get; init; }
    public required LocalText AsAsked { get; init; }
    public required IReadOnlyList<LocalText> Authorities { get; init; }
    public required IReadOnlyList<ObligationLine> Obligations { get; init; }
    /// <summary>Oldest first; none until a card is published.</summary>
    public required IReadOnlyList<PublishedYear> Years { get; init; }
    public required IReadOnlyList<TimelineEntry> Entries { get; init; }
    public required IReadOnlyList<TimelineYear> Timeline { get; init; }
}

/// <param name="Rubric">The number of the rubric it was judged by.</param>
public sealed record PublishedYear(int Year, Level Level, LocalText Word, Movement Movement, LocalText Reason, Standing Standing, int Rubric)
{
    /// <summary>The level with what the year was restated to since, as the last card that tells of the year knows it.</summary>
    public required MeasuredLevel Measured { get; init; }

    /// <summary>A demand's years as cards print them, oldest first.</summary>
    /// <param name="code">The demand's.</param>
    /// <param name="cards">The last edition of each year, by year.</param>
    internal static IReadOnlyList<PublishedYear> Of(string code, IReadOnlyList<FrozenFacts> cards)
    {
        var printed = cards.Select(facts => (Facts: facts, Demand: facts.Demands.FirstOrDefault(demand => demand.Code == code)!))
            .Where(card => card.Demand is not null).ToList();
        var known = printed.Count == 0 ? [] : printed[^1].Demand.Years;
        return
        [
            .. printed.Select(card => new PublishedYear(
                card.Facts.Year, card.Demand.Level,
                card.Demand.Years[^1].Word,
                card.Demand.Movement, card.Demand.Reason, card.Facts.Standing, card.Demand.Years[^1].Rubric)
            {
                Measured = (known.FirstOrDefault(year => year.Year == card.Facts.Year) ?? card.Demand.Years[^1]).Measured(),
            }),
        ];
    }

    /// <summary>What came from the scale and what from the State, wherever two versions of the rubric meet.</summary>
    public static IReadOnlyList<string> Scales(IReadOnlyList<PublishedYear> years, Language language) =>
        [.. years.Zip(years.Skip(1), (before, year) => Yardstick.Sentence(before.Measured, before.Year, year.Measured, year.Year, language)).OfType<string>()];

    /// <summary>As a strip: a hairline stands where the rubric is not that of the year before.</summary>
    public static IReadOnlyList<YearMark> Strip(IReadOnlyList<PublishedYear> years, Language language) =>
    [
        .. years.Select((year, place) => new YearMark(
            year.Year, new(year.Level, year.WordIn(language)), place > 0 && years[place - 1].Rubric != year.Rubric,
            year.Standing == Standing.Recorded ? null : Words.Wording.In(language, year.Standing))),
    ];

    public string WordIn(Language language) => Typographer.Set(Word.In(language).Text, language);
}

internal sealed class ViewPublicDemandHandler(AdvocacyDb db, TimeProvider clock) : IRequestHandler<ViewPublicDemand, PublicDemandView>
{
    public async Task<PublicDemandView> Handle(ViewPublicDemand query, CancellationToken cancel)
    {
        // Whoever asks: a member sees here what a stranger sees.
        using var asThePublic = db.AsThePublic();
        var demand = await db.ReadDemandAsked(query.Code, cancel);
        var years = PublishedYear.Of(query.Code, [.. (await db.ReadPublishedFacts(cancel)).LastEditions()]);
        IReadOnlyList<TimelineEntry> entries = [.. await db.Timeline(demand.Id, await Officials.ReadNames(db, cancel), cancel), .. years.Select(Judged)];
        return new()
        {
            Code = query.Code,
            Title = demand.Title,
            AsAsked = demand.AsAsked,
            Authorities = [.. demand.Authorities.Select(body => body.Name)],
            Obligations = demand.Obligations,
            Years = years,
            Entries = entries,
            Timeline = TimelineYear.Of(entries, [], clock.Today().Year),
        };
    }

    private static TimelineEntry Judged(PublishedYear year) => new()
    {
        Kind = TimelineKind.Assessment,
        On = FuzzyDate.Year(year.Year),
        Title = year.Word,
        Detail = year.Reason,
        Level = year.Level,
        Movement = year.Movement,
        Address = $"published/{year.Year}",
    };
}
