using System.Text.Json.Serialization;
using Advocacy.Domain.Judging;
using Advocacy.Reports.Cards;

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
    /// <summary>The judgement as it will be printed, with the place of the answer; null where it asks for none.</summary>
    public PrintedJudgement? Judgement { get; init; }
    public required IReadOnlyList<string> After { get; init; }
    /// <summary>In whose name it is signed.</summary>
    public required string Signer { get; init; }
}

/// <summary>A judgement as it will be printed, for whoever may answer it.</summary>
/// <param name="Code">The demand's.</param>
/// <param name="Title">The demand's.</param>
/// <param name="Message">What its page says, in one line.</param>
/// <param name="ReplyPlace">What stands in the answer's place until there is one.</param>
/// <param name="Level">The level's sign, as SVG.</param>
/// <param name="Arrow">The movement's sign, as SVG.</param>
public sealed record PrintedJudgement(
    string Code, string Title, string Message, LevelMark Mark, Movement Movement, string MovementWord, string? Remark, IReadOnlyList<Block> Reason,
    string? AskNext, string ReplyPlace, string Level, string Arrow);
