using System.Globalization;
using System.Security.Cryptography;
using System.Text.Json;
using System.Text.Json.Nodes;
using Advocacy.Web.Pipeline;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Advocacy.Web.Journal;

/// <summary>One act in the journal, chained by its hash to the one before it so that a later change shows.</summary>
/// <remarks>Whoever acted stands by id: a name can be erased from its account and the chain stays whole.</remarks>
public sealed class JournalEntry
{
    /// <summary>Stands for the application itself where an account's id would.</summary>
    public const string Application = "application";

    private readonly List<JournalRecord> _records = [];

    private JournalEntry() { }

    /// <summary>Counts from 1 without a gap.</summary>
    public long Sequence { get; private init; }
    public DateTime At { get; private init; }
    /// <summary>The campaign it is about, or null when it is about none.</summary>
    public Guid? CampaignId { get; private init; }
    /// <summary>The account's id, <see cref="Application"/>, or null for a stranger.</summary>
    public string? ActorId { get; private init; }
    /// <summary>The request's name, or another act's.</summary>
    public string Act { get; private init; } = "";
    public string? Because { get; private set; }
    public string PreviousHash { get; private init; } = "";
    /// <summary>SHA-256 of all of the above and of each record touched, in hexadecimal.</summary>
    public string Hash { get; private init; } = "";
    /// <summary>What was changed, in an order of its own.</summary>
    public IReadOnlyCollection<JournalRecord> Records => _records;

    internal static JournalEntry After(
        JournalHead? previous, DateTime at, Guid? campaignId, Actor actor, CurrentAct act, IReadOnlyList<JournalRecord> records)
    {
        var sequence = (previous?.Sequence ?? 0) + 1;
        var before = previous?.Hash ?? "";
        var actorId = actor.Is(Role.Application) ? Application : actor.Id;
        var placed = records.Select((record, place) => record.At(sequence, place + 1)).ToList();
        var entry = new JournalEntry
        {
            Sequence = sequence,
            At = at,
            CampaignId = campaignId,
            ActorId = actorId,
            Act = act.Name,
            Because = act.Because,
            PreviousHash = before,
            Hash = Chain(sequence, at, campaignId, actorId, act.Name, act.Because, placed, before),
        };
        entry._records.AddRange(placed);
        return entry;
    }

    /// <summary>Whether the entry, its records loaded, still says what it said when it was written after that predecessor.</summary>
    /// <param name="previous">The entry before it; null for the first.</param>
    /// <param name="purged">The hash of what it says since a passage was taken out of it, as a later entry has it; null where none was.</param>
    internal bool Follows(JournalHead? previous, string? purged = null) =>
        Sequence == (previous?.Sequence ?? 0) + 1
        && PreviousHash == (previous?.Hash ?? "")
        && (purged ?? Hash) == HashOfWhatItSays();

    /// <summary>Takes a passage out of it, its records loaded; its own hash stays, so that the chain does.</summary>
    /// <returns>The record by which the act that does so vouches for what is left.</returns>
    internal JournalRecord Purge(PurgedPassage passage, Func<string, IEntityType?> type)
    {
        Because = Because is null ? null : passage.TakeFrom(Because);
        foreach (var record in _records)
        {
            record.Purge(passage, type(record.RecordType));
        }

        var key = new RecordKey(nameof(JournalEntry), Sequence.ToString(CultureInfo.InvariantCulture));
        return JournalRecord.Of(key, key, RecordChange.Changed, null, Journalled.Canonical(new JsonObject { [nameof(Hash)] = HashOfWhatItSays() }));
    }

    private string HashOfWhatItSays() =>
        Chain(Sequence, At, CampaignId, ActorId, Act, Because, Records.OrderBy(record => record.Position), PreviousHash);

    private static string Chain(
        long sequence, DateTime at, Guid? campaignId, string? actorId, string act, string? because,
        IEnumerable<JournalRecord> records, string before) =>
        Convert.ToHexStringLower(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(new object?[]
        {
            sequence, at.Ticks, campaignId, actorId, act, because, before,
            records.Select(record => new object?[]
            {
                record.Position, record.RecordType, record.RecordId, record.RootType, record.RootId, record.Change.ToString(), record.Before, record.After,
            }),
        })));
}

/// <summary>The end of the journal's chain: noted elsewhere, it shows later that nothing before it was changed or taken away.</summary>
public sealed record JournalHead(long Sequence, string Hash);
