using System.Text.Json.Serialization;
using Advocacy.Domain.Languages;

namespace Advocacy.Reports.Documents;

/// <summary>What the board decided about a year's card: who was asked, who answered, and what came of each question.</summary>
public sealed record DecisionsModel : DocumentModel
{
    [JsonIgnore]
    public override string Template => "decisions";

    /// <summary>From when to when the board was asked.</summary>
    public required string When { get; init; }
    /// <summary>Who was asked, who answered, who did not.</summary>
    public required IReadOnlyList<PrintedGroup> Asked { get; init; }
    public required IReadOnlyList<PrintedDecision> Decisions { get; init; }
    /// <summary>Who signs, an office each.</summary>
    public required IReadOnlyList<string> Signers { get; init; }
    /// <summary>What was approved, by the hash of its facts.</summary>
    public required string Fingerprint { get; init; }
    /// <summary>As of when the record says so.</summary>
    public required string Colophon { get; init; }
}

/// <summary>One thing the board decided.</summary>
/// <param name="Code">The demand's; null for the card as a whole.</param>
/// <param name="Title">The demand, or that it is the card as a whole.</param>
/// <param name="Level">The level in words; null for the card as a whole.</param>
/// <param name="Decision">What the board decided.</param>
/// <param name="Says">The reason, or the card's verdict.</param>
/// <param name="Counts">How many answered what, a line for each ballot.</param>
/// <param name="Remarks">What was said about it, each under who said it.</param>
public sealed record PrintedDecision(
    string? Code, string Title, string? Level, string Decision, string Says, IReadOnlyList<string> Counts, IReadOnlyList<PrintedRemark> Remarks);

/// <summary>What somebody said about it.</summary>
/// <param name="Who">Who says it, and what they do by it.</param>
/// <param name="Words">Between the quotation marks of their language.</param>
public sealed record PrintedRemark(string Who, string Words, Language WordsLanguage);
