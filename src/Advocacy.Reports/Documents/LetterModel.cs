using System.Text.Json.Serialization;

namespace Advocacy.Reports.Documents;

/// <summary>A letter as it was typed, the promises it repeats in a table that can be answered by two strokes of a pen.</summary>
public sealed record LetterModel : DocumentModel
{
    [JsonIgnore]
    public override string Template => "letter";

    /// <summary>To whom, a line each.</summary>
    public required IReadOnlyList<string> To { get; init; }
    public required string Date { get; init; }
    /// <summary>The paragraphs before the promises; all of them where it repeats none.</summary>
    public required IReadOnlyList<string> Before { get; init; }
    public required IReadOnlyList<PrintedPromise> Promises { get; init; }
    public required IReadOnlyList<string> After { get; init; }
    /// <summary>In whose name it is signed.</summary>
    public required string Signer { get; init; }
}
