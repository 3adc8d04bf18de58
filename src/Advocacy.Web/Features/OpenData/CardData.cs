using Advocacy.Domain.Actions;
using Advocacy.Domain.Commitments;
using Advocacy.Domain.Judging;
using Advocacy.Domain.Languages;
using Advocacy.Web.Features.Cards;

namespace Advocacy.Web.Features.OpenData;

/// <summary>A published edition as other programs read it: version 1 of what the interface and the data package say.</summary>
/// <remarks>
/// Made of the frozen facts alone, so that nothing unpublished can be in it. Its shape is promised: what is added later may
/// be new, what is here stays. Dates are EDTF (ISO 8601-2), texts are by language tag, sources are numbers of the edition's own list.
/// </remarks>
public sealed record CardData
{
    public required int Year { get; init; }
    public required int Edition { get; init; }
    /// <summary>Whether it is the last edition of its year.</summary>
    public required bool IsLast { get; init; }
    public required DateTime PublishedAt { get; init; }
    public required DateOnly FrozenOn { get; init; }
    public required Standing Standing { get; init; }
    public required IReadOnlyDictionary<string, string> Title { get; init; }
    public required IReadOnlyDictionary<string, string> Campaign { get; init; }
    public required IReadOnlyDictionary<string, string> Publisher { get; init; }
    public required IReadOnlyDictionary<string, string> Verdict { get; init; }
    /// <summary>What the edition corrects; empty for the first.</summary>
    public required IReadOnlyDictionary<string, string> Correction { get; init; }
    /// <summary>SHA-256 of the facts the edition was frozen with, in hexadecimal.</summary>
    public required string? FactsSha256 { get; init; }
    public required IReadOnlyList<PrintData> Prints { get; init; }
    public required IReadOnlyList<KeyFactData> KeyFacts { get; init; }
    public required IReadOnlyList<DemandData> Demands { get; init; }
    public required IReadOnlyList<CommitmentData> Commitments { get; init; }
    public required IReadOnlyList<TallyData> Signatures { get; init; }
    public required IReadOnlyList<HandoverData> Handovers { get; init; }
    public required RubricData Rubric { get; init; }
    public required IReadOnlyList<SourceData> Sources { get; init; }
}

/// <param name="Sha256">Of the PDF, in hexadecimal.</param>
public sealed record PrintData(string Language, string Sha256, int Pages, int Bytes);

public sealed record KeyFactData(IReadOnlyDictionary<string, string> Headline, IReadOnlyDictionary<string, string> Text, IReadOnlyList<int> Sources);

public sealed record DemandData
{
    public required string Code { get; init; }
    public required IReadOnlyDictionary<string, string> Title { get; init; }
    public required IReadOnlyDictionary<string, string> AsAsked { get; init; }
    public required Level Level { get; init; }
    /// <summary>The level in the words of the rubric.</summary>
    public required IReadOnlyDictionary<string, string> LevelWord { get; init; }
    public required Movement Movement { get; init; }
    public required Remark Remark { get; init; }
    public required Confidence Confidence { get; init; }
    public required IReadOnlyDictionary<string, string> Reason { get; init; }
    public required IReadOnlyDictionary<string, string> WouldChangeOurMind { get; init; }
    public required IReadOnlyDictionary<string, string> AskNext { get; init; }
    public required IReadOnlyList<int> SourcesFor { get; init; }
    public required IReadOnlyList<int> SourcesAgainst { get; init; }
    /// <summary>The levels of the years up to this one, the oldest first.</summary>
    public required IReadOnlyList<YearData> Years { get; init; }
    public required IReadOnlyList<ActData> Acts { get; init; }
    public required IReadOnlyList<FindingData> Findings { get; init; }
    public required IReadOnlyList<ReplyData> Replies { get; init; }
}

/// <param name="Rubric">The version it was given by.</param>
/// <param name="LevelThen">What the version of its time gave, where the year was restated since; else null.</param>
public sealed record YearData(int Year, Level Level, int Rubric, Standing Standing, Level? LevelThen);

public sealed record ActData(
    int Number, IReadOnlyDictionary<string, string> Title, IReadOnlyList<IReadOnlyDictionary<string, string>> Authorities, Stage Stage, string Date,
    Effect Effect, IReadOnlyDictionary<string, string> EffectReason, IReadOnlyList<int> Sources);

public sealed record FindingData(int Number, IReadOnlyDictionary<string, string> Body, string Date, IReadOnlyDictionary<string, string> Statement, IReadOnlyList<int> Sources);

/// <param name="RepliedOn">Null when nothing came.</param>
/// <param name="Answer">What the publisher answered; null where nothing was contested and kept.</param>
public sealed record ReplyData(string Asked, string AskedOn, string? RepliedOn, string? Words, string WordsLanguage, string? Answer);

/// <param name="Reported">True when no source gives the exact words.</param>
public sealed record CommitmentData(
    IReadOnlyList<string> Demands, string MadeOn, string? Person, IReadOnlyDictionary<string, string> Post, string Words, string WordsLanguage, bool Reported,
    CommitmentStrength Strength, string? Due, CommitmentState State, bool Overdue, IReadOnlyList<int> Sources);

/// <param name="Figure">As closely as the source gives it: <c>102911</c>, <c>~6900000</c> about, <c>&gt;2000000</c> more than.</param>
public sealed record TallyData(string Territory, IReadOnlyDictionary<string, string> Name, long Value, string Figure, string AsOf, IReadOnlyList<int> Sources);

public sealed record HandoverData(string Code, IReadOnlyDictionary<string, string> Territory, IReadOnlyDictionary<string, string> Recipient, IReadOnlyList<string> Dates, IReadOnlyList<int> Sources);

public sealed record RubricData(int Version, IReadOnlyDictionary<string, string> Method, IReadOnlyList<LevelData> Levels);

/// <param name="Gate">What the record must hold before the level may be given.</param>
public sealed record LevelData(Level Level, IReadOnlyDictionary<string, string> Word, IReadOnlyDictionary<string, string> Test, EvidenceGate Gate);

public sealed record SourceData(int Number, string Title, string? Language, string? Publisher, string? PublishedOn, string? Address, DateOnly? SeenOn);

/// <summary>Says frozen facts as other programs read them.</summary>
internal static class CardDataReading
{
    public static CardData ToData(this FrozenFacts facts, bool isLast, DateTime publishedAt, string? sha256, IReadOnlyList<PrintData> prints) => new()
    {
        Year = facts.Year,
        Edition = facts.Edition,
        IsLast = isLast,
        PublishedAt = publishedAt,
        FrozenOn = facts.FrozenOn,
        Standing = facts.Standing,
        Title = facts.Title.ByTag(),
        Campaign = facts.Campaign.ByTag(),
        Publisher = facts.Publisher.ByTag(),
        Verdict = facts.Verdict.ByTag(),
        Correction = facts.Correction.ByTag(),
        FactsSha256 = sha256,
        Prints = prints,
        KeyFacts = [.. facts.KeyFacts.Select(fact => new KeyFactData(fact.Headline.ByTag(), fact.Text.ByTag(), fact.Sources))],
        Demands = [.. facts.Demands.Select(demand => ToData(demand, facts.Rubric))],
        Commitments = [.. facts.Commitments.Select(made => new CommitmentData(
            made.Demands, made.MadeOn.ToEdtf(), made.Person, made.Post.ByTag(), made.Words, made.WordsLanguage.Tag(), made.Reported,
            made.Strength, made.Due?.ToEdtf(), made.State, made.Overdue, made.Sources))],
        Signatures = [.. facts.Tallies.Select(tally => new TallyData(
            tally.Territory, tally.Name.ByTag(), tally.Figure.Value, tally.Figure.ToNotation(), tally.AsOf.ToEdtf(), tally.Sources))],
        Handovers = [.. facts.Handovers.Select(handed => new HandoverData(
            handed.Code, handed.Territory.ByTag(), handed.Recipient.ByTag(), [.. handed.Dates.Select(date => date.ToEdtf())], handed.Sources))],
        Rubric = new(facts.Rubric.Number, facts.Rubric.Method.ByTag(), [.. facts.Rubric.Levels.Select(level => new LevelData(level.Level, level.Word.ByTag(), level.Test.ByTag(), level.Gate))]),
        Sources = [.. facts.Sources.Select(source => new SourceData(
            source.Number, source.Title, source.Language, source.Publisher, source.PublishedOn?.ToEdtf(), source.Address, source.SeenOn))],
    };

    private static DemandData ToData(FrozenDemand demand, FrozenRubric rubric) => new()
    {
        Code = demand.Code,
        Title = demand.Title.ByTag(),
        AsAsked = demand.AsAsked.ByTag(),
        Level = demand.Level,
        LevelWord = (rubric.Levels.FirstOrDefault(level => level.Level == demand.Level)?.Word ?? LocalText.Empty).ByTag(),
        Movement = demand.Movement,
        Remark = demand.Remark,
        Confidence = demand.Confidence,
        Reason = demand.Reason.ByTag(),
        WouldChangeOurMind = demand.WouldChangeOurMind.ByTag(),
        AskNext = demand.AskNext.ByTag(),
        SourcesFor = demand.EvidenceFor,
        SourcesAgainst = demand.EvidenceAgainst,
        Years = [.. demand.Years.Select(year => new YearData(year.Year, year.Level, year.Rubric, year.Standing, year.Then?.Level))],
        Acts = [.. demand.Done.Select(act => new ActData(
            act.Number, act.Title.ByTag(), [.. act.Authorities.Select(authority => authority.ByTag())], act.Stage, act.On.ToEdtf(), act.Effect, act.EffectReason.ByTag(), act.Sources))],
        Findings = [.. demand.Found.Select(found => new FindingData(found.Number, found.Body.ByTag(), found.On.ToEdtf(), found.Statement.ByTag(), found.Sources))],
        Replies = [.. demand.Replies.Select(reply => new ReplyData(reply.Asked, reply.AskedOn.ToEdtf(), reply.RepliedOn?.ToEdtf(), reply.Words, reply.WordsLanguage.Tag(), reply.Answer))],
    };

    public static IReadOnlyDictionary<string, string> ByTag(this LocalText text) => text.Languages.ToDictionary(language => language.Tag(), language => text[language]!);
}
