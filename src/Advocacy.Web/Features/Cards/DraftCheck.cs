using System.Globalization;
using System.Text.Json;
using Advocacy.Domain.Campaigns;
using Advocacy.Domain.Cards;
using Advocacy.Web.Campaigns;
using Advocacy.Web.Data;
using Advocacy.Web.Features.Shared;
using Microsoft.EntityFrameworkCore;

namespace Advocacy.Web.Features.Cards;

/// <summary>Compares what a card was made from with what anybody may read on record now.</summary>
/// <remarks>
/// The facts are gathered again, by the same reading that froze them and for the same day: a commitment kept to
/// fewer readers since, a name that was erased, a source that is gone or a level judged again each show.
/// </remarks>
internal sealed class DraftCheck(AdvocacyDb db)
{
    /// <param name="card">With its facts and their citations, its replies and its sign-offs loaded.</param>
    /// <param name="campaign">With all of it that a card prints.</param>
    /// <returns>What differs, named as far as its reader may read it; nothing where nothing does.</returns>
    public async Task<IReadOnlyList<DraftDifference>> Of(ProgressCard card, Campaign campaign, CancellationToken cancel)
    {
        if (card.FrozenFacts is not { } kept || FrozenFacts.Read(kept) is not { } then)
        {
            return [new(DraftPart.Facts, DraftChange.Changed)];
        }

        FrozenFacts now;
        try
        {
            // Where a campaign is reached is no part of what its card says of others: a new address makes no card outdated.
            now = (await new FactGathering(db).Gather(campaign, card, then.FrozenOn, cancel)) with { Reach = then.Reach };
        }
        catch (Domain.Rules.RuleBrokenException)
        {
            return [new(DraftPart.Judgement, DraftChange.Gone)];
        }

        if (Same(then, now))
        {
            return [];
        }

        var found = new List<DraftDifference>();
        foreach (var difference in Differences(then, now).DefaultIfEmpty(new(DraftPart.Facts, DraftChange.Changed)))
        {
            found.Add(await Placed(difference, card.Year, cancel));
        }

        return found;
    }

    private static IEnumerable<DraftDifference> Differences(FrozenFacts then, FrozenFacts now) =>
    [
        .. Between(DraftPart.Source, then.Sources, now.Sources, source => $"{source.Title}\n{source.Address}", source => source with { Number = 0 }, source => source.Title),
        .. Between(
            DraftPart.Commitment, then.Commitments, now.Commitments, made => $"{made.MadeOn}\n{made.Words}",
            made => made with { Sources = [] }, made => made.Words),
        .. Between(
            DraftPart.Action, then.Demands.SelectMany(Acts), now.Demands.SelectMany(Acts), act => $"{act.Demand} {act.Act.Number}",
            act => act with { Act = act.Act with { Sources = [] } }, act => $"{act.Act.Number}"),
        .. Between(
            DraftPart.Finding, then.Demands.SelectMany(demand => demand.Found), now.Demands.SelectMany(demand => demand.Found), found => $"{found.Number}",
            found => found with { Sources = [] }, found => $"{found.Number}"),
        .. Between(DraftPart.Judgement, then.Demands, now.Demands, demand => demand.Code, JudgementOf, demand => demand.Code),
        .. Between(DraftPart.Figure, then.Tallies, now.Tallies, tally => $"{tally.Territory} {tally.AsOf}", tally => tally with { Sources = [] }, tally => tally.Name.ForReader()),
        .. Between(DraftPart.Handover, then.Handovers, now.Handovers, held => held.Code, held => held with { Sources = [] }, held => held.Territory.ForReader()),
    ];

    /// <summary>Of what is known by a key: what was and is no more, what was not and is, what is otherwise.</summary>
    private static IEnumerable<DraftDifference> Between<T>(
        DraftPart part, IEnumerable<T> then, IEnumerable<T> now, Func<T, string> key, Func<T, T> compared, Func<T, string> name)
    {
        var (before, after) = (then.DistinctBy(key).ToDictionary(key), now.DistinctBy(key).ToDictionary(key));
        return
        [
            .. before.Where(one => !after.ContainsKey(one.Key)).Select(one => new DraftDifference(part, DraftChange.Gone, name(one.Value))),
            .. before.Where(one => after.TryGetValue(one.Key, out var other) && !Same(compared(one.Value), compared(other)))
                .Select(one => new DraftDifference(part, DraftChange.Changed, name(one.Value))),
            .. after.Where(one => !before.ContainsKey(one.Key)).Select(one => new DraftDifference(part, DraftChange.New, name(one.Value))),
        ];
    }

    private static IEnumerable<(string Demand, FrozenAct Act)> Acts(FrozenDemand demand) => demand.Done.Select(act => (demand.Code, act));

    /// <summary>What was judged and what it is judged on, without what is compared by itself.</summary>
    private static FrozenDemand JudgementOf(FrozenDemand demand) =>
        demand with { Said = [], Done = [], Found = [], EvidenceFor = [], EvidenceAgainst = [] };

    /// <summary>Says where it is mended. What its reader may not read has no name, nor an address.</summary>
    private async Task<DraftDifference> Placed(DraftDifference difference, int year, CancellationToken cancel)
    {
        var address = difference.Part switch
        {
            DraftPart.Commitment => await db.Commitments.Where(made => made.Words == difference.Name).Select(made => $"commitments/{made.Id}").FirstOrDefaultAsync(cancel),
            DraftPart.Source => await db.Evidence.Where(source => source.Title == difference.Name).Select(source => $"evidence/{source.Id}").FirstOrDefaultAsync(cancel),
            DraftPart.Action => await db.GovernmentActions.Where(action => action.Number == NumberOf(difference)).Select(action => $"actions/{action.Number}").FirstOrDefaultAsync(cancel),
            DraftPart.Finding => await db.Findings.Where(finding => finding.Number == NumberOf(difference)).Select(finding => $"findings/{finding.Number}").FirstOrDefaultAsync(cancel),
            DraftPart.Judgement when difference.Name is { } code => $"demands/{code}/{year}",
            DraftPart.Figure or DraftPart.Handover => "petition",
            _ => null,
        };
        return difference with { Address = address, Name = address is null && difference.Change == DraftChange.Gone ? null : difference.Name };
    }

    private static int NumberOf(DraftDifference difference) => int.Parse(difference.Name!, CultureInfo.InvariantCulture);

    private static bool Same<T>(T one, T other) =>
        JsonSerializer.Serialize(one, JsonColumns.Options) == JsonSerializer.Serialize(other, JsonColumns.Options);
}

internal static class DraftChecks
{
    /// <summary>What the draft of a year says otherwise than the public record does now; nothing where no draft of it has frozen facts.</summary>
    public static Task<IReadOnlyList<DraftDifference>> DraftDiffers(this AdvocacyDb db, int year, CurrentCampaign current, CancellationToken cancel) =>
        db.Differs(db.CardsWithAllTheyPrint().Where(card => card.Year == year && card.State == CardState.Draft && card.FrozenFacts != null), current, cancel);

    /// <summary>Likewise of the latest edition, draft or published: what a published card says stays, and its page tells what was corrected since.</summary>
    public static Task<IReadOnlyList<DraftDifference>> CardDiffers(this AdvocacyDb db, Guid card, CurrentCampaign current, CancellationToken cancel) =>
        db.Differs(db.CardsWithAllTheyPrint().Where(latest => latest.Id == card && latest.State != CardState.Withdrawn && latest.FrozenFacts != null), current, cancel);

    private static async Task<IReadOnlyList<DraftDifference>> Differs(this AdvocacyDb db, IQueryable<ProgressCard> cards, CurrentCampaign current, CancellationToken cancel) =>
        await cards.OrderByDescending(card => card.Edition).FirstOrDefaultAsync(cancel) is { } found
            ? await new DraftCheck(db).Of(found, await db.CampaignOfCards(current.Id, cancel), cancel)
            : [];

    /// <summary>Whether something in a draft is not public any more; one word changed may be a name that was erased.</summary>
    public static bool AreWithheld(this IEnumerable<DraftDifference> differences) =>
        differences.Any(difference => difference.Change == DraftChange.Gone
            || (difference.Change == DraftChange.Changed && difference.Part is DraftPart.Commitment or DraftPart.Facts));
}

/// <summary>Something that a draft says otherwise than the public record does now.</summary>
/// <param name="Name">Its words, its title or its number; null where its reader may not read it, or it has none.</param>
/// <param name="Address">Where it is mended, within the campaign; null where its reader can't.</param>
public sealed record DraftDifference(DraftPart Part, DraftChange Change, string? Name = null, string? Address = null);

/// <summary>What of a card it is.</summary>
public enum DraftPart
{
    Facts,
    Source,
    Commitment,
    Action,
    Finding,
    Judgement,
    Figure,
    Handover,
}

/// <summary>What became of it.</summary>
public enum DraftChange
{
    /// <summary>It is no longer public, or no longer on record.</summary>
    Gone,
    Changed,
    New,
}
