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
    /// <summary>The number of the shape below, raised whenever a stored model could no longer be read by it.</summary>
    public const int CurrentSchema = 2;

    public int Schema { get; init; } = CurrentSchema;
    public required Language Language { get; init; }
    public required int Year { get; init; }
    /// <summary>1 for the first publication of a year, then counting corrections.</summary>
    public required int Edition { get; init; }
    public required string Title { get; init; }
    public required string Campaign { get; init; }
    public required string Publisher { get; init; }
    /// <summary>The first day of the lines of time: when the petition was launched.</summary>
    public required DateOnly Start { get; init; }
    /// <summary>The day its facts were frozen, the date the document bears; null for a model kept before it bore one.</summary>
    public DateOnly? Issued { get; init; }
    /// <summary>"reconstruction" or "sample" in the card's language, for the running head; null for an ordinary card.</summary>
    public string? Standing { get; init; }
    /// <summary>What this edition corrects, or null for the first.</summary>
    public string? Correction { get; init; }
    /// <summary>The notice that this card is a reconstruction or a sample, or null for an ordinary one.</summary>
    public string? Notice { get; init; }
    /// <summary>The year's judgement in one sentence.</summary>
    public required string Verdict { get; init; }
    public required IReadOnlyList<DemandSection> Demands { get; init; }
    /// <summary>What the page of facts says, in one line.</summary>
    public required string SituationMessage { get; init; }
    public required IReadOnlyList<KeyFact> Facts { get; init; }
    public required IReadOnlyList<CommitmentLine> Commitments { get; init; }
    public required PetitionSection Petition { get; init; }
    public required MethodSection Method { get; init; }
    /// <summary>Every source cited, in the order of its number, from 1.</summary>
    public required IReadOnlyList<SourceLine> Sources { get; init; }
    public required string SourcesMessage { get; init; }
    /// <summary>Why the campaign keeps this record: the first lines of its story.</summary>
    public required IReadOnlyList<Block> Frame { get; init; }
    public required Colophon Colophon { get; init; }
    /// <summary>The signs, so that paper and screen show the same drawings.</summary>
    public required CardSigns Signs { get; init; }
}

/// <summary>Every sign a card uses, as SVG.</summary>
/// <param name="Online">The card's own address for a telephone's camera; null where it prints none.</param>
public sealed record CardSigns(
    IReadOnlyDictionary<Level, string> Levels, IReadOnlyDictionary<Movement, string> Movements,
    IReadOnlyDictionary<EffectMark, string> Effects, IReadOnlyDictionary<CommitmentMark, string> States, string? Online = null);

/// <summary>From the first day that is meant to the last: one day when the day is known.</summary>
public sealed record DaySpan(DateOnly From, DateOnly To);

/// <summary>A level as it is shown: the value for the glyph, the word for the reader.</summary>
public sealed record LevelMark(Level Level, string Word);

/// <summary>One year in a strip.</summary>
/// <param name="Break">True where the rubric or the publisher differs from the year before: a hairline is drawn.</param>
/// <param name="Standing">"reconstruction", "sample" in the card's language, or null.</param>
/// <param name="Then">What was judged by the rubric of the time, where the year was restated by a later one; else null.</param>
public sealed record YearMark(int Year, LevelMark Mark, bool Break, string? Standing, LevelMark? Then = null);

/// <summary>A piece of a user's text after its Markdown has been read.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Runs">Its text.</param>
/// <param name="Number">Of an item of a numbered list; null for any other.</param>
public sealed record Block(BlockKind Kind, IReadOnlyList<Run> Runs, int? Number = null);

public enum BlockKind
{
    Paragraph,
    ListItem,
    Quote,
    /// <summary>A small heading within a text.</summary>
    Heading,
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
    /// <summary>What the demand's page says, in one line.</summary>
    public required string Message { get; init; }
    /// <summary>The demand as the petition printed it.</summary>
    public required string AsAsked { get; init; }
    public required IReadOnlyList<string> Authorities { get; init; }
    /// <summary>What already required it by the end of the year, each with "since when".</summary>
    public required IReadOnlyList<string> Obligations { get; init; }
    /// <summary>What monitors had recommended by then, in their verbs, each with its date.</summary>
    public IReadOnlyList<string> Recommendations { get; init; } = [];
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
    /// <summary>The years restated by a later rubric, each with what was judged then; null when none was.</summary>
    public string? Restated { get; init; }
    public required IReadOnlyList<SaidLine> Said { get; init; }
    public required IReadOnlyList<DoneLine> Done { get; init; }
    /// <summary>What stands where the year's acts would, when there was none; null when there was one.</summary>
    public string? Nothing { get; init; }
    public required IReadOnlyList<FoundLine> Found { get; init; }
    public required IReadOnlyList<Block> Reason { get; init; }
    public string? WouldChangeOurMind { get; init; }
    public string? AskNext { get; init; }
    public required Confidence Confidence { get; init; }
    public required string ConfidenceWord { get; init; }
    /// <summary>The sources weighed for the level.</summary>
    public required IReadOnlyList<int> EvidenceFor { get; init; }
    public required IReadOnlyList<int> EvidenceAgainst { get; init; }
    /// <summary>Who judged, and when.</summary>
    public required string Judged { get; init; }
    /// <summary>The right of reply, silence included.</summary>
    public IReadOnlyList<ReplyLine> Replies { get; init; } = [];
}

/// <summary>What an authority answered to its judgement before it was published.</summary>
/// <param name="Who">Who answered and when, or who didn't, in the card's language.</param>
/// <param name="Words">Their exact words; null for silence.</param>
/// <param name="WordsLanguage">The language they are in; quotation marks follow it.</param>
/// <param name="Answers">That we answer, in the card's language; null where we don't.</param>
/// <param name="Answer">What we answer, in the language of their words.</param>
public sealed record ReplyLine(string Who, string? Words, Language WordsLanguage, string? Answers = null, string? Answer = null);

/// <summary>What an official said about a demand.</summary>
/// <param name="Words">The exact words, or what was understood.</param>
/// <param name="WordsLanguage">The language they were said in; quotation marks follow it.</param>
/// <param name="Reported">True when no source gives the exact words: they then stand without quotation marks.</param>
/// <param name="Strength">"public promise", "will look into it"… in the card's language.</param>
/// <param name="Condition">On what condition, or null.</param>
/// <param name="Note">What is to be known of it for this demand, or null.</param>
/// <param name="Translation">The words in the card's language, where they were said in another one and somebody translated them.</param>
/// <param name="ReadBack">What came of repeating it to whoever said it, in the card's language; null when it was not repeated.</param>
public sealed record SaidLine(
    string Date, DaySpan Span, string Who, string? Post, string Words, Language WordsLanguage, bool Reported, string Strength,
    string? Condition, string? Note, IReadOnlyList<int> Sources, string? ReadBack = null, string? Translation = null);

/// <summary>What an authority did, at the furthest stage it had reached by the end of the year.</summary>
/// <param name="StageNote">What its source is worth, or null.</param>
/// <param name="Effect">advances, hinders, neutral, unclear: the glyph.</param>
/// <param name="History">The stages before, each with its date, where the act is still at one; for the screen.</param>
/// <param name="Summary">What it is, in a few sentences, or null; for the screen, which has the room.</param>
public sealed record DoneLine(
    string Date, DaySpan Span, string Authority, string What, string Stage, string? StageNote, EffectMark Effect, string EffectWord,
    string? EffectReason, IReadOnlyList<int> Sources, string? Summary = null, string? History = null);

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
/// <param name="Reason">Why its state is what it is, or null when nothing was noted.</param>
/// <param name="Ended">When it came to the state it is in; null while it is open.</param>
public sealed record CommitmentLine(
    string MadeOn, DaySpan Span, string Who, string Words, Language WordsLanguage, bool Reported, string Demands, string? Due,
    CommitmentMark State, string StateWord, string? Reason, IReadOnlyList<int> Sources, DaySpan? Ended = null, string? Translation = null);

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

/// <summary>The petition: its nested totals, every tally behind them, and who received it.</summary>
public sealed record PetitionSection
{
    /// <summary>What the page says, in one line.</summary>
    public required string Message { get; init; }
    public required string Text { get; init; }
    /// <summary>The nested circles as SVG, as wide as high; empty when there is nothing to nest.</summary>
    public required string Chart { get; init; }
    /// <summary>What the chart shows, for those who do not see it.</summary>
    public required string ChartText { get; init; }
    /// <summary>The totals drawn, the widest territory first.</summary>
    public required IReadOnlyList<CircleLine> Circles { get; init; }
    public required IReadOnlyList<TallyLine> Tallies { get; init; }
    public required IReadOnlyList<HandoverLine> Handovers { get; init; }
}

/// <summary>A total as a circle shows it.</summary>
/// <param name="Top">How far below the drawing's top its circle begins, from 0 to 1.</param>
/// <param name="Own">True for the campaign's own territory.</param>
/// <param name="Qualifier">"more than", "about"…, or null when the figure is exact.</param>
/// <param name="Figure">The figure without its qualifier.</param>
public sealed record CircleLine(
    string Territory, double Top, bool Own, string? Qualifier, string Figure, string AsOf, IReadOnlyList<int> Sources);

public sealed record TallyLine(string Territory, string Figure, string AsOf, IReadOnlyList<int> Sources);

/// <param name="Date">The day, or the days that sources give, side by side.</param>
public sealed record HandoverLine(string Date, string Territory, string Recipient, IReadOnlyList<int> Sources);

/// <summary>How the levels were given.</summary>
/// <param name="Message">What the page says, in one line.</param>
/// <param name="Gates">Where a kind of demand has a gate of its own, and which gates stood before the next level; one sentence each. Null in models kept before it was told.</param>
public sealed record MethodSection(
    string Message, string RubricVersion, IReadOnlyList<Block> Text, IReadOnlyList<LevelTest> Levels, IReadOnlyList<string>? Gates = null);

/// <summary>A level and the written test that a demand must pass to be given it.</summary>
/// <param name="Gate">What the record must hold before it may be given.</param>
public sealed record LevelTest(LevelMark Mark, string Test, EvidenceGate Gate);

/// <summary>A numbered source.</summary>
/// <param name="Title">In the language of the source.</param>
/// <param name="TitleLanguage">That language's tag, or null when unknown.</param>
public sealed record SourceLine(
    int Number, string Title, string? TitleLanguage, string? Publisher, string? Date, string? Address, string? Seen);

/// <summary>What identifies the edition.</summary>
/// <param name="FrozenOn">The day the facts were frozen, printed.</param>
/// <param name="FactsHash">SHA-256 of the frozen facts, in hexadecimal.</param>
/// <param name="Online">Where the card is read and downloaded; null where the campaign names no address.</param>
/// <param name="Contact">Whom to write to about an error; null where the campaign names nobody.</param>
public sealed record Colophon(
    string FrozenOn, string FactsHash, string Licence, string MadeWith, string? Approval, PrintedAddress? Online = null, PrintedAddress? Contact = null);

/// <summary>An address on paper.</summary>
/// <param name="Address">What it leads to: http, https or mailto; null where it is only read.</param>
/// <param name="Printed">As somebody with the paper in hand types it.</param>
public sealed record PrintedAddress(string? Address, string Printed);
