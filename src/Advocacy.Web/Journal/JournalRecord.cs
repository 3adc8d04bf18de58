using Microsoft.EntityFrameworkCore.Metadata;

namespace Advocacy.Web.Journal;

/// <summary>What an act did to one record: the values it changed, before and after.</summary>
public sealed class JournalRecord
{
    private JournalRecord() { }

    public long Sequence { get; private init; }
    /// <summary>Its place in the act, from 1.</summary>
    public int Position { get; private init; }
    /// <summary>The entity's name, such as <c>CommitmentChange</c>.</summary>
    public string RecordType { get; private init; } = "";
    public string RecordId { get; private init; } = "";
    /// <summary>What it is a part of (a stage of its action), or itself.</summary>
    public string RootType { get; private init; } = "";
    public string RootId { get; private init; } = "";
    public RecordChange Change { get; private init; }
    /// <summary>The changed values as a JSON object by property, in canonical form; null for what was added.</summary>
    public string? Before { get; private set; }
    /// <summary>Likewise; null for what was removed.</summary>
    public string? After { get; private set; }

    internal static JournalRecord Of(RecordKey record, RecordKey root, RecordChange change, string? before, string? after) => new()
    {
        RecordType = record.Type,
        RecordId = record.Id,
        RootType = root.Type,
        RootId = root.Id,
        Change = change,
        Before = before,
        After = after,
    };

    internal void Purge(PurgedPassage passage, IEntityType? type) =>
        (Before, After) = (passage.TakeFrom(type, Before), passage.TakeFrom(type, After));

    internal JournalRecord At(long sequence, int position) => new()
    {
        Sequence = sequence,
        Position = position,
        RecordType = RecordType,
        RecordId = RecordId,
        RootType = RootType,
        RootId = RootId,
        Change = Change,
        Before = Before,
        After = After,
    };
}

/// <summary>What happened to a record.</summary>
public enum RecordChange
{
    Added,
    Changed,
    Removed,
}

/// <summary>A record's kind and key.</summary>
internal sealed record RecordKey(string Type, string Id);
