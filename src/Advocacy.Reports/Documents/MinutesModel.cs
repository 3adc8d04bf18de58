using System.Text.Json.Serialization;
using Advocacy.Domain.Languages;
using Advocacy.Reports.Cards;

namespace Advocacy.Reports.Documents;

/// <summary>A meeting as it is on record: who was there, what was promised and whether it was read back, what we asked, our notes.</summary>
public sealed record MinutesModel : DocumentModel
{
    [JsonIgnore]
    public override string Template => "minutes";

    /// <summary>When, what kind of meeting, and where.</summary>
    public required string When { get; init; }
    public required IReadOnlyList<PrintedGroup> Present { get; init; }
    public required IReadOnlyList<PrintedPromise> Promises { get; init; }
    public required IReadOnlyList<CodedLine> Demands { get; init; }
    public required IReadOnlyList<Block> Notes { get; init; }
    public required Language NotesLanguage { get; init; }
    public required IReadOnlyList<string> Sources { get; init; }
    /// <summary>Who signs, an office each.</summary>
    public required IReadOnlyList<string> Signers { get; init; }
    /// <summary>As of when the record says so.</summary>
    public required string Colophon { get; init; }
}

/// <summary>Names under what they have in common.</summary>
public sealed record PrintedGroup(string Label, IReadOnlyList<string> Names);

/// <summary>A line that stands under a demand's code.</summary>
public sealed record CodedLine(string Code, string Text);
