using Advocacy.Domain.Judging;
using Advocacy.Domain.Languages;

namespace Advocacy.Reports.Cards;

/// <summary>All that one language of a Progress Card says, every text resolved: the template draws it and decides nothing.</summary>
/// <remarks>
/// Words that depend on an enum (a level's name, a movement) arrive as words beside the value they name, so that a
/// template never translates. Dates and figures arrive printed. User text is plain text or <see cref="Block"/>s:
/// data to be set, never markup to be evaluated.
/// </remarks>
public sealed record CardModel
{
    public required Language Language { get; init; }
    public required int Year { get; init; }
    /// <summary>1 for the first publication of a year, then counting corrections.</summary>
    public required int Edition { get; init; }
    public required string Title { get; init; }
    public required string Campaign { get; init; }
    public required string Publisher { get; init; }
    /// <summary>The notice that this card is a reconstruction or a sample, or null for an ordinary one.</summary>
    public string? Notice { get; init; }
    /// <summary>The year's judgement in one sentence.</summary>
    public required string Verdict { get; init; }
    public required IReadOnlyList<DemandSection> Demands { get; init; }
    public required IReadOnlyList<KeyFact> Facts { get; init; }
    public required IReadOnlyList<CommitmentLine> Commitments { get; init; }
    public required PetitionSection Petition { get; init; }
    public required MethodSection Method { get; init; }
    /// <summary>Every source cited, in the order of its number, from 1.</summary>
    public required IReadOnlyList<SourceLine> Sources { get; init; }
    public required Colophon Colophon { get; init; }
    /// <summary>The glyph of each level as SVG, so that paper and screen show the same drawing.</summary>
    public required IReadOnlyDictionary<Level, string> Glyphs { get; init; }
}

/// <summary>A level as it is shown: the value for the glyph, the word for the reader.</summary>
public sealed record LevelMark(Level Level, string Word);

/// <summary>One year in a strip.</summary>
/// <param name="Break">True where the rubric or the publisher differs from the year before: a hairline is drawn.</param>
/// <param name="Standing">"reconstruction", "sample" in the card's language, or null.</param>
public sealed record YearMark(int Year, LevelMark Mark, bool Break, string? Standing);

/// <summary>A piece of a user's text after its Markdown has been read.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Runs">Its text.</param>
public sealed record Block(BlockKind Kind, IReadOnlyList<Run> Runs);

public enum BlockKind
{
    Paragraph,
    ListItem,
    Quote,
}

/// <summary>Text in one style.</summary>
/// <param name="Link">An http, https or mailto address, or null.</param>
public sealed record Run(string Text, bool Strong = false, bool Emphasis = false, string? Link = null);

/// <summary>A figure or short phrase set large, with what it means and where it comes from.</summary>
public sealed record KeyFact(string Headline, string Text, IReadOnlyList<int> Sources);

/// <summary>One demand: asked, said, done, judged, asked next.</summary>
public sealed record DemandSection
{
    public required string Code { get; init; }
    public required string Title { get; init; }
    /// <summary>The demand as the petition printed it.</summary>
    public required string AsAsked { get; init; }
    public required IReadOnlyList<string> Authorities { get; init; }
    public required LevelMark Level { get; init; }
    /// <summary>Last year's level, or null when there was none.</summary>
    public LevelMark? Before { get; init; }
    public int? BeforeYear { get; init; }
    public required Movement Movement { get; init; }
    public required string MovementWord { get; init; }
    /// <summary>"No evidence found" or "refused", shown in a bordered tag beside the level; null when neither.</summary>
    public string? Remark { get; init; }
    public required IReadOnlyList<YearMark> Strip { get; init; }
    /// <summary>The strip read aloud, as one sentence.</summary>
    public required string StripText { get; init; }
    public required IReadOnlyList<SaidLine> Said { get; init; }
    public required IReadOnlyList<DoneLine> Done { get; init; }
    public required IReadOnlyList<FoundLine> Found { get; init; }
    public required IReadOnlyList<Block> Reason { get; init; }
    public string? WouldChangeOurMind { get; init; }
    public string? AskNext { get; init; }
    public required Confidence Confidence { get; init; }
    public required string ConfidenceWord { get; init; }
}

/// <summary>What an official said about a demand.</summary>
/// <param name="Words">The exact words, or what was understood.</param>
/// <param name="WordsLanguage">The language they were said in; quotation marks follow it.</param>
/// <param name="Strength">"public promise", "will look into it"… in the card's language.</param>
public sealed record SaidLine(
    string Date, string Who, string? Post, string Words, Language WordsLanguage, string Strength,
    IReadOnlyList<int> Sources);

/// <summary>What an authority did, at the furthest stage it had reached by the end of the year.</summary>
/// <param name="Effect">advances, hinders, neutral, unclear: the glyph.</param>
public sealed record DoneLine(
    string Date, string Authority, string What, string Stage, EffectMark Effect, string EffectWord,
    string? EffectReason, IReadOnlyList<int> Sources);

public enum EffectMark
{
    Advances,
    Hinders,
    Neutral,
    Unclear,
}

/// <summary>What an outside body stated about the demand.</summary>
public sealed record FoundLine(string Date, string Body, string Statement, IReadOnlyList<int> Sources);

/// <summary>A commitment and what became of it.</summary>
public sealed record CommitmentLine(
    string MadeOn, string Who, string Words, Language WordsLanguage, string Demands, string? Due,
    CommitmentMark State, string StateWord, IReadOnlyList<int> Sources);

public enum CommitmentMark
{
    Open,
    Overdue,
    Kept,
    PartlyKept,
    Broken,
    Overtaken,
    Withdrawn,
}

/// <summary>The petition: its chart, the tallies behind it, and who received it.</summary>
/// <param name="Headline">The finding the chart shows, as a sentence.</param>
/// <param name="Chart">The chart as SVG.</param>
/// <param name="ChartText">What the chart shows, for those who do not see it.</param>
public sealed record PetitionSection(
    string Headline, string Text, string Chart, string ChartText,
    IReadOnlyList<TallyLine> Tallies, IReadOnlyList<HandoverLine> Handovers);

public sealed record TallyLine(string Territory, string Figure, string AsOf, IReadOnlyList<int> Sources);

/// <param name="Date">The day, or the days that sources give, side by side.</param>
public sealed record HandoverLine(string Date, string Territory, string Recipient, IReadOnlyList<int> Sources);

/// <summary>How the levels were given.</summary>
public sealed record MethodSection(
    string RubricVersion, IReadOnlyList<Block> Text, IReadOnlyList<LevelTest> Levels);

/// <summary>A level and the written test that a demand must pass to be given it.</summary>
public sealed record LevelTest(LevelMark Mark, string Test);

/// <summary>A numbered source.</summary>
/// <param name="Title">In the language of the source.</param>
/// <param name="TitleLanguage">That language's tag, or null when unknown.</param>
public sealed record SourceLine(
    int Number, string Title, string? TitleLanguage, string? Publisher, string? Date, string? Address, string? Seen);

/// <summary>What identifies the edition.</summary>
/// <param name="FrozenOn">The day the facts were frozen, printed.</param>
/// <param name="FactsHash">SHA-256 of the frozen facts, in hexadecimal.</param>
public sealed record Colophon(string FrozenOn, string FactsHash, string Licence, string MadeWith, string? Approval);
