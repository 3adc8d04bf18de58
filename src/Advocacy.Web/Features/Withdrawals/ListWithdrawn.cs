using Advocacy.Domain.Languages;
using Advocacy.Web.Campaigns;
using Advocacy.Web.Data;
using Advocacy.Web.Features.Journals;
using Advocacy.Web.Features.Readers;
using Advocacy.Web.Pipeline;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Advocacy.Web.Features.Withdrawals;

/// <summary>What was withdrawn, entered by mistake, as far as its reader may read it; the latest first.</summary>
[AllowedToMembers]
public sealed record ListWithdrawn : IQuery<IReadOnlyList<WithdrawnLine>>;

/// <param name="Kind">The record's kind, as the journal has it.</param>
/// <param name="At">When; null, as who and why, where the journal tells of no such act.</param>
/// <param name="By">Whoever withdrew it; null where that is nobody with an account.</param>
/// <param name="Because">Why.</param>
/// <param name="GoneWith">True for what was promised at a meeting that went: it comes back with that.</param>
public sealed record WithdrawnLine(string Kind, Guid Id, Guid Version, LocalText Name, DateTime? At, string? By, string? Because, bool GoneWith);

internal sealed class ListWithdrawnHandler(AdvocacyDb db, CurrentCampaign current) : IRequestHandler<ListWithdrawn, IReadOnlyList<WithdrawnLine>>
{
    private static readonly string[] Kinds = ["Meeting", "PlannedMeeting", "Commitment", "GovernmentAction", "Finding", "Evidence"];

    public async Task<IReadOnlyList<WithdrawnLine>> Handle(ListWithdrawn query, CancellationToken cancel)
    {
        var gone = new List<(string Kind, Guid Id, Guid Version, Guid Act)>();
        foreach (var kind in Kinds)
        {
            gone.AddRange((await db.ConfidentialOf(kind).WithWithdrawn().Where(record => record.WithdrawnAs != null)
                .Select(record => new { record.Id, record.Version, Act = record.WithdrawnAs!.Value }).ToListAsync(cancel)).Select(record => (kind, record.Id, record.Version, record.Act)));
        }

        var names = await db.Named(current.Id, gone.Select(record => record.Id), cancel);
        var ids = gone.Select(record => record.Id.ToString()).ToList();
        var acts = (await db.Journal.Where(entry => entry.CampaignId == current.Id && entry.Act == nameof(WithdrawRecord) && entry.Records.Any(record => ids.Contains(record.RecordId)))
            .OrderByDescending(entry => entry.Sequence)
            .Select(entry => new { entry.At, entry.Because, entry.ActorId, Ids = entry.Records.Select(record => record.RecordId).ToList() }).ToListAsync(cancel))
            .SelectMany(entry => entry.Ids, (entry, id) => (Id: id, Entry: entry)).DistinctBy(told => told.Id).ToDictionary(told => told.Id, told => told.Entry);
        var people = await db.Users.ToDictionaryAsync(account => account.Id, account => account.DisplayName, cancel);
        var meetings = gone.Where(record => record.Kind == "Meeting").Select(record => record.Act).ToHashSet();
        return
        [
            .. gone.Where(record => names.ContainsKey(record.Id)).Select(record =>
            {
                var told = acts.GetValueOrDefault(record.Id.ToString());
                return new WithdrawnLine(
                    record.Kind, record.Id, record.Version, names[record.Id].Name, told?.At,
                    people.GetValueOrDefault(told?.ActorId ?? ""), told?.Because, record.Kind == "Commitment" && meetings.Contains(record.Act));
            }).OrderByDescending(line => line.At).ThenBy(line => line.GoneWith),
        ];
    }
}
