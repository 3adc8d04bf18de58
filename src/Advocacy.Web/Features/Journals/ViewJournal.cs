using Advocacy.Web.Campaigns;
using Advocacy.Web.Data;
using Advocacy.Web.Features.Shared;
using Advocacy.Web.Journal;
using Advocacy.Web.Pipeline;
using AutoMapper.QueryableExtensions;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Advocacy.Web.Features.Journals;

/// <summary>The campaign's journal, latest first, a page at a time.</summary>
[AllowedToMembers]
public sealed record ViewJournal : IQuery<JournalView>
{
    public const int PageLength = 40;

    /// <summary>An account's id, or <see cref="JournalEntry.Application"/>.</summary>
    public string? Person { get; init; }

    /// <summary>The code of a demand: what is about it, or about what bears on it.</summary>
    public string? Demand { get; init; }

    public string? Act { get; init; }

    /// <summary>Only what came before that entry.</summary>
    public long? Before { get; init; }
}

/// <param name="Next">What the next page comes before, or null on the last.</param>
/// <param name="Head">The end of the whole journal, every campaign's.</param>
public sealed record JournalView(
    IReadOnlyList<ActView> Acts, long? Next, JournalHead? Head, IReadOnlyDictionary<string, string> People,
    IReadOnlyList<string> ActNames, IReadOnlyList<DemandName> Demands);

internal sealed class ViewJournalHandler(AdvocacyDb db, IProjections projections, CurrentCampaign campaign, CurrentActor actor) : IRequestHandler<ViewJournal, JournalView>
{
    public async Task<JournalView> Handle(ViewJournal query, CancellationToken cancel)
    {
        // Who signed in or was refused outside any campaign, only those who look after accounts read.
        var seesHouse = actor.Value.Is(Role.Administrator);
        var entries = db.Journal
            .Where(entry => entry.CampaignId == campaign.Id || (seesHouse && entry.CampaignId == null));
        var about = query.Demand is null ? [] : await About(query.Demand, cancel);
        var found = await entries
            .Where(entry => query.Before == null || entry.Sequence < query.Before)
            .Where(entry => query.Person == null || entry.ActorId == query.Person)
            .Where(entry => query.Act == null || entry.Act == query.Act)
            .Where(entry => query.Demand == null || entry.Records.Any(record => about.Contains(record.RootId)))
            .OrderByDescending(entry => entry.Sequence).Take(ViewJournal.PageLength + 1).ToListAsync(cancel);
        var kinds = await entries.Select(entry => new { entry.ActorId, entry.Act }).Distinct()
            .Select(kind => new
            {
                kind.ActorId,
                kind.Act,
                Name = db.Users.Where(account => account.Id == kind.ActorId).Select(account => account.DisplayName).FirstOrDefault(),
                Head = db.Journal.Max(entry => entry.Sequence),
                Hash = db.Journal.OrderByDescending(entry => entry.Sequence).Select(entry => entry.Hash).First(),
            })
            .ToListAsync(cancel);
        var actors = kinds.Select(kind => kind.ActorId).OfType<string>().Distinct().ToList();
        var names = kinds.Where(kind => kind.Name is not null).DistinctBy(kind => kind.ActorId).ToDictionary(kind => kind.ActorId!, kind => kind.Name!);
        var demands = await db.Demands.OrderBy(demand => demand.Position)
            .ProjectTo<DemandName>(projections).ToListAsync(cancel);

        return new(
            await new ChangeReading(db, campaign).List([.. found.Take(ViewJournal.PageLength)], names, cancel),
            found.Count > ViewJournal.PageLength ? found[ViewJournal.PageLength - 1].Sequence : null,
            kinds.Count == 0 ? null : new(kinds[0].Head, kinds[0].Hash),
            actors.ToDictionary(actor => actor, actor => ChangeReading.NameOf(actor, names)),
            [.. kinds.Select(kind => kind.Act).Distinct()],
            demands);
    }

    /// <summary>The ids of a demand and of all that bears on it today, as the journal has them.</summary>
    private async Task<List<string>> About(string code, CancellationToken cancel)
    {
        var demand = db.Demands.Where(known => known.Code == code).Select(known => known.Id);
        var ids = await demand
            .Concat(db.Meetings.Where(met => met.Demands.Any(about => demand.Contains(about.Id))).Select(met => met.Id))
            .Concat(db.Commitments.Where(made => made.Demands.Any(about => demand.Contains(about.Id))).Select(made => made.Id))
            .Concat(db.GovernmentActions.Where(act => act.Effects.Any(effect => demand.Contains(effect.DemandId))).Select(act => act.Id))
            .Concat(db.Findings.Where(made => made.Effects.Any(effect => demand.Contains(effect.DemandId))).Select(made => made.Id))
            .Concat(db.Assessments.OfEveryVersion().Where(judged => demand.Contains(judged.DemandId)).Select(judged => judged.Id))
            .ToListAsync(cancel);
        return [.. ids.Select(id => id.ToString())];
    }
}
