using Advocacy.Domain.Actions;
using Advocacy.Domain.Commitments;
using Advocacy.Domain.Dates;
using Advocacy.Domain.Judging;
using Advocacy.Domain.Languages;
using Advocacy.Reports.Cards;
using Advocacy.Reports.Charts;
using Advocacy.Reports.Markup;
using Advocacy.Reports.Typography;
using Advocacy.Web.Words;

namespace Advocacy.Web.Features.Cards;

/// <summary>Writes frozen facts out in one language: every text resolved and set, every value with its word.</summary>
internal sealed class CardWriting(FrozenFacts facts, string factsSha256, Language language)
{
    public static CardModel Write(FrozenFacts facts, string factsSha256, Language language) =>
        new CardWriting(facts, factsSha256, language).Write();

    private CardModel Write() => new()
    {
        Language = language,
        Year = facts.Year,
        Edition = facts.Edition,
        Title = Text(facts.Title),
        Campaign = Text(facts.Campaign),
        Publisher = Text(facts.Publisher),
        Notice = facts.Standing switch
        {
            Standing.Recorded => null,
            Standing.Reconstruction => Wording.In(language, "Card.NoticeReconstruction"),
            Standing.Sample => Wording.In(language, "Card.NoticeSample"),
        },
        Verdict = Text(facts.Verdict),
        Demands = [.. facts.Demands.Select(Write)],
        Facts = [.. facts.KeyFacts.Select(fact => new KeyFact(Text(fact.Headline), Text(fact.Text), fact.Sources))],
        Commitments = [.. facts.Commitments.Select(WriteCommitment)],
        Petition = new PetitionWriting(facts, language).Write(),
        Method = new(
            Wording.In(language, "Card.RubricVersion", facts.Rubric.Number),
            Blocks(facts.Rubric.Method),
            [.. facts.Rubric.Levels.Select(level => new LevelTest(new(level.Level, Text(level.Word)), Text(level.Test)))]),
        Sources = [.. facts.Sources.Select(Write)],
        Colophon = new(
            FuzzyDate.Day(facts.FrozenOn).ToText(language),
            factsSha256,
            Wording.In(language, "Card.Licence"),
            Wording.In(language, "Card.MadeWith"),
            null),
        Glyphs = LevelGlyph.ForPaper(),
    };

    private DemandSection Write(FrozenDemand demand)
    {
        var before = demand.Years.LastOrDefault(year => year.Year < facts.Year);
        return new()
        {
            Code = demand.Code,
            Title = Text(demand.Title),
            AsAsked = Text(demand.AsAsked),
            Authorities = [.. demand.Authorities.Select(Text)],
            Level = Mark(demand.Years[^1]),
            Before = before is null ? null : Mark(before),
            BeforeYear = before?.Year,
            Movement = demand.Movement,
            MovementWord = Wording.In(language, demand.Movement),
            Remark = demand.Remark == Remark.None ? null : Wording.In(language, demand.Remark),
            Strip = [.. demand.Years.Select((year, place) => new YearMark(
                year.Year, Mark(year), place > 0 && demand.Years[place - 1].Rubric != year.Rubric, StandingWord(year.Standing)))],
            StripText = string.Join(" · ", demand.Years.Select(year => $"{year.Year} {Text(year.Word)}")),
            Said = [.. demand.Said.Select(made => new SaidLine(
                made.MadeOn.ToText(language), Who(made), made.Person is null ? null : Text(made.Post), Said(made),
                made.WordsLanguage, Wording.In(language, made.Strength), made.Sources))],
            Done = [.. demand.Done.Select(Write)],
            Found = [.. demand.Found.Select(found => new FoundLine(
                found.On.ToText(language), Text(found.Body), Text(found.Statement), found.Sources))],
            Reason = Blocks(demand.Reason),
            WouldChangeOurMind = demand.WouldChangeOurMind.IsEmpty ? null : Text(demand.WouldChangeOurMind),
            AskNext = demand.AskNext.IsEmpty ? null : Text(demand.AskNext),
            Confidence = demand.Confidence,
            ConfidenceWord = Wording.In(language, demand.Confidence),
        };
    }

    private DoneLine Write(FrozenAct act) => new(
        act.On.ToText(language),
        string.Join(", ", act.Authorities.Select(Text)),
        Text(act.Title),
        Wording.In(language, act.Stage),
        act.Effect switch
        {
            Effect.Advances => EffectMark.Advances,
            Effect.Hinders => EffectMark.Hinders,
            Effect.Neutral => EffectMark.Neutral,
            Effect.Unclear => EffectMark.Unclear,
        },
        Wording.In(language, act.Effect),
        Text(act.EffectReason),
        act.Sources);

    private CommitmentLine WriteCommitment(FrozenCommitment made)
    {
        var state = made.State switch
        {
            CommitmentState.Open => made.Overdue ? CommitmentMark.Overdue : CommitmentMark.Open,
            CommitmentState.Kept => CommitmentMark.Kept,
            CommitmentState.PartlyKept => CommitmentMark.PartlyKept,
            CommitmentState.Broken => CommitmentMark.Broken,
            CommitmentState.Overtaken => CommitmentMark.Overtaken,
            CommitmentState.Withdrawn => CommitmentMark.Withdrawn,
        };
        return new(
            made.MadeOn.ToText(language), Who(made), Said(made), made.WordsLanguage, string.Join(", ", made.Demands),
            made.Due?.ToText(language), state, Wording.In(language, state), made.Sources);
    }

    private SourceLine Write(FrozenSource source) => new(
        source.Number,
        LanguageTags.TryFromTag(source.Language, out var written) ? Typographer.Set(source.Title, written) : source.Title,
        source.Language,
        source.Publisher,
        source.PublishedOn?.ToText(language),
        source.Address,
        source.SeenOn is { } seen ? FuzzyDate.Day(seen).ToText(language) : null);

    private string Who(FrozenCommitment made) => made.Person ?? Text(made.Post);

    private static string Said(FrozenCommitment made) => Typographer.Set(made.Words, made.WordsLanguage);

    private LevelMark Mark(FrozenYear year) => new(year.Level, Text(year.Word));

    private string? StandingWord(Standing standing) =>
        standing == Standing.Recorded ? null : Wording.In(language, standing);

    private IReadOnlyList<Block> Blocks(LocalText text) => MarkdownBlocks.Read(Text(text));

    private string Text(LocalText text) => Resolving.In(text, language);
}
