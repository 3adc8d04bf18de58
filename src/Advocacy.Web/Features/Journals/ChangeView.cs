using Advocacy.Domain.Languages;
using Advocacy.Web.Journal;

namespace Advocacy.Web.Features.Journals;

/// <summary>An act in the journal, in the words of the pages.</summary>
public sealed record ActView
{
    public required long Sequence { get; init; }
    public required DateTime At { get; init; }
    public required string Who { get; init; }
    public required string Act { get; init; }
    public required string? Because { get; init; }
    /// <summary>The records it is about, the first few.</summary>
    public required IReadOnlyList<AboutView> About { get; init; }
    /// <summary>How many there are beyond those.</summary>
    public required int AboutMore { get; init; }
    public required IReadOnlyList<ChangeView> Changes { get; init; }
    /// <summary>How many changes are not shown, since an act as large as a whole campaign's is told by its records alone.</summary>
    public required int ChangesMore { get; init; }
}

/// <param name="Kind">The kind of record, worded.</param>
/// <param name="Name">Empty when the record is gone, or has no name.</param>
/// <param name="Address">Where it is read within the campaign, or null.</param>
public sealed record AboutView(string Kind, LocalText Name, string? Address);

/// <summary>What was done to one record.</summary>
public sealed record ChangeView(string Kind, RecordChange Change, IReadOnlyList<ValueView> Values);

/// <summary>A value before and after, as a reader reads it.</summary>
/// <param name="Pieces">The difference word by word, where both are texts; empty otherwise.</param>
public sealed record ValueView(string Label, string? Before, string? After, IReadOnlyList<PieceView> Pieces);

/// <summary>Words that stayed, came or went.</summary>
public sealed record PieceView(string Text, RecordChange? Change);
