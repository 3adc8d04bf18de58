using System.Text.Json;
using System.Text.Json.Serialization;
using Advocacy.Domain.Actions;
using Advocacy.Domain.Campaigns;
using Advocacy.Domain.Cards;
using Advocacy.Domain.Commitments;
using Advocacy.Domain.Dates;
using Advocacy.Domain.Figures;
using Advocacy.Domain.Judging;
using Advocacy.Domain.Languages;
using Advocacy.Web.Data;

namespace Advocacy.Web.Features.Cards;

/// <summary>All a card rests on, in every language, as it stood when the facts were frozen.</summary>
/// <remarks>Kept as JSON with the card: a print can be made again from it whatever happened to the record since.</remarks>
public sealed record FrozenFacts
{
    /// <summary>The number of this shape, raised whenever facts kept earlier could no longer be read by it.</summary>
    public const int CurrentSchema = 2;

    public int Schema { get; init; } = CurrentSchema;

    /// <summary>The facts as they were kept, or null when this version of the application can't read them.</summary>
    public static FrozenFacts? Read(string json)
    {
        try
        {
            return JsonSerializer.Deserialize<FrozenFacts>(json, JsonColumns.Options);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    public required int Year { get; init; }
    public required int Edition { get; init; }
    public required DateOnly FrozenOn { get; init; }
    public required LocalText Title { get; init; }
    public required LocalText Campaign { get; init; }
    public required LocalText Publisher { get; init; }
    /// <summary>When the petition was launched.</summary>
    public required FuzzyDate Began { get; init; }
    public required LocalText Story { get; init; }
    /// <summary>What this edition corrects; empty for the first.</summary>
    public required LocalText Correction { get; init; }
    public required CardMessages Messages { get; init; }
    public required LocalText Verdict { get; init; }
    public required Standing Standing { get; init; }
    public required IReadOnlyList<FrozenKeyFact> KeyFacts { get; init; }
    public required IReadOnlyList<FrozenDemand> Demands { get; init; }
    public required IReadOnlyList<FrozenCommitment> Commitments { get; init; }
    public required IReadOnlyList<FrozenTally> Tallies { get; init; }
    public required IReadOnlyList<FrozenHandover> Handovers { get; init; }
    public required FrozenRubric Rubric { get; init; }
    /// <summary>In the order of their numbers, from 1.</summary>
    public required IReadOnlyList<FrozenSource> Sources { get; init; }
    /// <summary>Where readers find what the campaign publishes, and whom they write to; null where it says neither.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public FrozenReach? Reach { get; init; }
    /// <summary>Who signed the edition off.</summary>
    public IReadOnlyList<FrozenSignOff> SignOffs { get; init; } = [];
}

/// <summary>Where a campaign is reached.</summary>
/// <param name="Address">What its public addresses begin with, its code included.</param>
/// <param name="Contact">An e-mail address or one on the web.</param>
public sealed record FrozenReach(string? Address, string? Contact);

public sealed record FrozenSignOff(SignOffRole Role, string Name, FuzzyDate On);

public sealed record FrozenKeyFact(LocalText Headline, LocalText Text, IReadOnlyList<int> Sources);

public sealed record FrozenDemand
{
    public required string Code { get; init; }
    public required LocalText Title { get; init; }
    public required LocalText AsAsked { get; init; }
    public required IReadOnlyList<LocalText> Authorities { get; init; }
    /// <summary>What already required it by the end of the year.</summary>
    public required IReadOnlyList<FrozenObligation> Obligations { get; init; }
    public required Level Level { get; init; }
    public required Movement Movement { get; init; }
    public required Remark Remark { get; init; }
    public required Confidence Confidence { get; init; }
    public required LocalText Reason { get; init; }
    public required LocalText WouldChangeOurMind { get; init; }
    public required LocalText AskNext { get; init; }
    public required LocalText Author { get; init; }
    public required DateOnly JudgedOn { get; init; }
    public required IReadOnlyList<int> EvidenceFor { get; init; }
    public required IReadOnlyList<int> EvidenceAgainst { get; init; }
    public required IReadOnlyList<FrozenYear> Years { get; init; }
    public required IReadOnlyList<FrozenSaying> Said { get; init; }
    public required IReadOnlyList<FrozenAct> Done { get; init; }
    public required IReadOnlyList<FrozenFinding> Found { get; init; }
    /// <summary>The gate its level asks for, and passed.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public EvidenceGate Opened { get; init; }
    /// <summary>The gate that stood between its level and the next better one.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public EvidenceGate Closed { get; init; }
    /// <summary>The right of reply.</summary>
    public IReadOnlyList<FrozenReply> Replies { get; init; } = [];
}

/// <param name="RepliedOn">Null when nothing came.</param>
/// <param name="Answer">What we answer to what they contest, in the language of their words; null where nothing is.</param>
public sealed record FrozenReply(string Asked, FuzzyDate AskedOn, FuzzyDate? RepliedOn, string? Words, Language WordsLanguage, string? Answer = null);

public sealed record FrozenObligation(string Reference, LocalText Title, FuzzyDate Since, ObligationForce Force = ObligationForce.Binding);

/// <param name="Publisher">Who published that year's card, or null when there was none.</param>
/// <param name="Word">The word of the rubric the year was judged by.</param>
/// <param name="Rubric">That rubric's number.</param>
/// <param name="Then">What was judged by the rubric of the time, where the year was restated by a later one; else null.</param>
public sealed record FrozenYear(
    int Year, Level Level, LocalText Word, int Rubric, Standing Standing, LocalText? Publisher, FrozenThen? Then = null)
{
    /// <summary>The level beside the version of the rubric it was given by.</summary>
    public MeasuredLevel Measured() => new(Level, Rubric, Then is null ? null : new(Then.Level, Then.Rubric));
}

public sealed record FrozenThen(Level Level, LocalText Word, int Rubric);

/// <summary>A commitment as it bears on one demand.</summary>
public sealed record FrozenSaying(FrozenCommitment Commitment);

/// <param name="Reported">True when no source gives the exact words.</param>
/// <param name="Reason">Why its state is what it is.</param>
/// <param name="Due">When it is due, as stated.</param>
/// <param name="Ended">When it came to the state it is in; null while it is open.</param>
/// <param name="Translations">The words in other languages.</param>
/// <param name="Correction">What whoever said it answered that was said, in their words; null where they corrected nothing.</param>
/// <param name="ReadBack">How far it was read back and answered by then.</param>
/// <param name="Overdue">True when it was still open on the day the facts were frozen, or at the end of the year, whichever came first, and its latest due date had passed.</param>
public sealed record FrozenCommitment(
    FuzzyDate MadeOn, string? Person, LocalText Post, string Words, Language WordsLanguage, bool Reported,
    CommitmentStrength Strength, string? Condition, IReadOnlyList<string> Demands, FuzzyDate? Due, CommitmentState State, bool Overdue,
    LocalText Reason, IReadOnlyList<int> Sources, ReadBack ReadBack = ReadBack.Recorded, FuzzyDate? Ended = null, LocalText? Translations = null,
    string? Correction = null, Language CorrectionLanguage = default);

public sealed record FrozenAct(
    int Number, LocalText Title, LocalText Summary, IReadOnlyList<LocalText> Authorities, Stage Stage, FuzzyDate On,
    LocalText StageNote, Effect Effect, EffectQualifier? Qualifier, LocalText EffectReason, IReadOnlyList<int> Sources, IReadOnlyList<FrozenStage>? Before = null);

/// <summary>A stage that an act had come to before the one it is at.</summary>
public sealed record FrozenStage(Stage Stage, FuzzyDate On);

public sealed record FrozenFinding(
    int Number, LocalText Body, FuzzyDate On, LocalText Statement, IReadOnlyList<int> Sources);

/// <param name="Depth">How many territories it lies in: 0 for the world.</param>
/// <param name="Own">True for the campaign's own territory.</param>
/// <param name="Holds">True for a territory the campaign's own lies in.</param>
public sealed record FrozenTally(
    string Territory, LocalText Name, int Depth, bool Own, bool Holds, Figure Figure, FuzzyDate AsOf, IReadOnlyList<int> Sources);

public sealed record FrozenHandover(
    string Code, LocalText Territory, LocalText Recipient, IReadOnlyList<FuzzyDate> Dates, IReadOnlyList<int> Sources);

public sealed record FrozenRubric(int Number, LocalText Method, IReadOnlyList<FrozenLevel> Levels);

public sealed record FrozenLevel(Level Level, LocalText Word, LocalText Test, EvidenceGate Gate)
{
    /// <summary>For which kinds of demand another gate stands.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<KindGateEntry>? Kinds { get; init; }
}

public sealed record FrozenSource(
    int Number, string Title, string? Language, string? Publisher, FuzzyDate? PublishedOn, string? Address,
    DateOnly? SeenOn);
