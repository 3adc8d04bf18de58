using Advocacy.Domain.Actions;
using Advocacy.Domain.Commitments;
using Advocacy.Domain.Dates;
using Advocacy.Domain.Figures;
using Advocacy.Domain.Judging;
using Advocacy.Domain.Languages;

namespace Advocacy.Web.Features.Cards;

/// <summary>All a card rests on, in every language, as it stood when the facts were frozen.</summary>
/// <remarks>Kept as JSON with the card: a print can be made again from it whatever happened to the record since.</remarks>
public sealed record FrozenFacts
{
    public required int Year { get; init; }
    public required int Edition { get; init; }
    public required DateOnly FrozenOn { get; init; }
    public required LocalText Title { get; init; }
    public required LocalText Campaign { get; init; }
    public required LocalText Publisher { get; init; }
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
}

public sealed record FrozenKeyFact(LocalText Headline, LocalText Text, IReadOnlyList<int> Sources);

public sealed record FrozenDemand
{
    public required string Code { get; init; }
    public required LocalText Title { get; init; }
    public required LocalText AsAsked { get; init; }
    public required IReadOnlyList<LocalText> Authorities { get; init; }
    public required Level Level { get; init; }
    public required Movement Movement { get; init; }
    public required Remark Remark { get; init; }
    public required Confidence Confidence { get; init; }
    public required LocalText Reason { get; init; }
    public required LocalText WouldChangeOurMind { get; init; }
    public required LocalText AskNext { get; init; }
    public required IReadOnlyList<FrozenYear> Years { get; init; }
    public required IReadOnlyList<FrozenCommitment> Said { get; init; }
    public required IReadOnlyList<FrozenAct> Done { get; init; }
    public required IReadOnlyList<FrozenFinding> Found { get; init; }
}

/// <param name="Word">The word of the rubric the year was judged by.</param>
/// <param name="Rubric">That rubric's number.</param>
public sealed record FrozenYear(int Year, Level Level, LocalText Word, int Rubric, Standing Standing);

/// <param name="Due">When it is due, as stated.</param>
/// <param name="Overdue">True when it was still open on the day the facts were frozen, or at the end of the year, whichever came first, and its latest due date had passed.</param>
public sealed record FrozenCommitment(
    FuzzyDate MadeOn, string? Person, LocalText Post, string Words, Language WordsLanguage, CommitmentStrength Strength,
    IReadOnlyList<string> Demands, FuzzyDate? Due, CommitmentState State, bool Overdue, IReadOnlyList<int> Sources);

public sealed record FrozenAct(
    int Number, LocalText Title, LocalText Summary, IReadOnlyList<LocalText> Authorities, Stage Stage, FuzzyDate On,
    Effect Effect, LocalText EffectReason, IReadOnlyList<int> Sources);

public sealed record FrozenFinding(
    int Number, LocalText Body, FuzzyDate On, LocalText Statement, IReadOnlyList<int> Sources);

/// <param name="Nests">True for a territory with others in it, such as a continent.</param>
public sealed record FrozenTally(
    string Territory, LocalText Name, bool Nests, Figure Figure, FuzzyDate AsOf, IReadOnlyList<int> Sources);

public sealed record FrozenHandover(
    LocalText Territory, LocalText Recipient, IReadOnlyList<FuzzyDate> Dates, IReadOnlyList<int> Sources);

public sealed record FrozenRubric(int Number, LocalText Method, IReadOnlyList<FrozenLevel> Levels);

public sealed record FrozenLevel(Level Level, LocalText Word, LocalText Test);

public sealed record FrozenSource(
    int Number, string Title, string? Language, string? Publisher, FuzzyDate? PublishedOn, string? Address,
    DateOnly? SeenOn);
