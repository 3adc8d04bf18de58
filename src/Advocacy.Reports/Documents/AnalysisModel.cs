using System.Text.Json.Serialization;
using Advocacy.Domain.Judging;
using Advocacy.Reports.Cards;

namespace Advocacy.Reports.Documents;

/// <summary>Several years side by side, from the cards published of them and nothing else.</summary>
public sealed record AnalysisModel : DocumentModel
{
    [JsonIgnore]
    public override string Template => "analysis";

    public required int From { get; init; }
    public required int To { get; init; }
    /// <summary>Each year a card was published of, oldest first.</summary>
    public required IReadOnlyList<AnalysedYear> Years { get; init; }
    public required IReadOnlyList<AnalysedDemand> Demands { get; init; }
    /// <summary>The years of the lines of time, each at its beginning; 1 is the end of the last.</summary>
    public required TimeScale Scale { get; init; }
    /// <summary>That levels are reconstructed or a sample's, where any are; null for ordinary ones.</summary>
    public string? Notice { get; init; }
    public required string Licence { get; init; }
    public required CardSigns Signs { get; init; }
}

/// <summary>A year as its card told it.</summary>
/// <param name="Verdict">The year in one sentence, as its card prints it.</param>
/// <param name="Card">Which edition that is.</param>
/// <param name="FactsHash">SHA-256 of that edition's facts, in hexadecimal.</param>
/// <param name="Break">What changed in the yardstick or in who publishes since the year before; null where nothing did.</param>
public sealed record AnalysedYear(int Year, string Verdict, string Card, string FactsHash, string? Break);

/// <summary>A demand over the years.</summary>
/// <param name="Years">How it was judged in each of them, in their order.</param>
/// <param name="Promises">What was promised, the oldest first, each to its end.</param>
/// <param name="Acts">What was done, the oldest first.</param>
/// <param name="Found">What others stated, the oldest first.</param>
/// <param name="AskNext">What is asked next, by the latest judgement that says so.</param>
public sealed record AnalysedDemand(
    string Code, string Title, string AsAsked, IReadOnlyList<JudgedInYear> Years, IReadOnlyList<PromiseToItsEnd> Promises,
    IReadOnlyList<DatedAct> Acts, IReadOnlyList<DatedFinding> Found, string? AskNext);

/// <param name="Mark">The level; null in a year in which the demand was not judged.</param>
/// <param name="Message">What that year's page said of it, in one line.</param>
/// <param name="Reason">Why, as that year's card prints it.</param>
public sealed record JudgedInYear(
    int Year, LevelMark? Mark, Movement? Movement, string? MovementWord, string? Remark, string? Message, IReadOnlyList<Block> Reason);

/// <param name="From">Where it was made on the scale of time, from 0 to 1.</param>
/// <param name="Until">Where it ended; null while it is open.</param>
/// <param name="State">What became of it, as the last card that tells it says.</param>
/// <param name="Aloud">What the drawing says.</param>
public sealed record PromiseToItsEnd(PrintedPromise Promise, double From, double? Until, CommitmentMark State, string StateWord, string Aloud);

/// <param name="At">Where it stands on the scale of time, from 0 to 1.</param>
/// <param name="Facts">When, by whom, how far it came, what shows it: a line each.</param>
public sealed record DatedAct(string What, double At, EffectMark Effect, string EffectWord, IReadOnlyList<string> Facts);

public sealed record DatedFinding(string Date, string Body, string Statement, string Sources);
