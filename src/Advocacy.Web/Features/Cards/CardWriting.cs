using Advocacy.Domain.Actions;
using Advocacy.Domain.Campaigns;
using Advocacy.Domain.Commitments;
using Advocacy.Domain.Dates;
using Advocacy.Domain.Judging;
using Advocacy.Domain.Languages;
using Advocacy.Reports.Cards;
using Advocacy.Reports.Charts;
using Advocacy.Reports.Markup;
using Advocacy.Reports.Typography;
using Advocacy.Web.Features.Shared;
using Advocacy.Web.Words;

namespace Advocacy.Web.Features.Cards;

/// <summary>Writes frozen facts out in one language: every text resolved and set, every value with its word.</summary>
internal sealed class CardWriting(FrozenFacts facts, string factsSha256, Language language)
{
    public static CardModel Write(FrozenFacts facts, string factsSha256, Language language) =>
        new CardWriting(facts, factsSha256, language).Write();

    /// <summary>How much of the campaign's story a card tells.</summary>
    private const int FrameBlocks = 1;

    /// <summary>How many authorities of an act are named; a plan may have ten.</summary>
    private const int AuthoritiesNamed = 3;

    private CardModel Write() => new()
    {
        Language = language,
        Year = facts.Year,
        Edition = facts.Edition,
        Title = Text(facts.Title),
        Campaign = Text(facts.Campaign),
        Publisher = Text(facts.Publisher),
        Start = facts.Began.Earliest,
        Issued = facts.FrozenOn,
        Standing = StandingWord(facts.Standing),
        Correction = facts.Correction.IsEmpty ? null : Wording.In(language, "Card.Corrects", Text(facts.Correction)),
        Notice = facts.Standing switch
        {
            Standing.Recorded => null,
            Standing.Reconstruction => Wording.In(language, "Card.NoticeReconstruction"),
            Standing.Sample => Wording.In(language, "Card.NoticeSample"),
        },
        Verdict = Text(facts.Verdict),
        Demands = [.. facts.Demands.Select(Write)],
        SituationMessage = CardMessage.Of(facts.Messages.Situation, language) ?? Wording.In(language, "Card.SituationMessage", facts.Year),
        Facts = [.. facts.KeyFacts.Select(fact => new KeyFact(Text(fact.Headline), Text(fact.Text), fact.Sources))],
        Commitments = [.. facts.Commitments.Select(WriteCommitment)],
        Petition = new PetitionWriting(facts, language).Write(),
        Method = new(
            CardMessage.Of(facts.Messages.Method, language) ?? Wording.In(language, "Card.MethodMessage"),
            Wording.In(language, "Card.RubricVersion", facts.Rubric.Number),
            Blocks(facts.Rubric.Method),
            [.. facts.Rubric.Levels.Select(level => new LevelTest(new(level.Level, Text(level.Word)), Text(level.Test), level.Gate))],
            [.. KindGates(), .. GatesThatDecided()]),
        Sources = [.. facts.Sources.Select(Write)],
        SourcesMessage = CardMessage.Of(facts.Messages.Sources, language) ?? Wording.In(language, "Card.SourcesMessage"),
        Frame = [.. Blocks(facts.Story).Take(FrameBlocks)],
        Colophon = new(
            FuzzyDate.Day(facts.FrozenOn).ToText(language),
            factsSha256,
            Wording.In(language, "Card.Licence"),
            Wording.In(language, "Card.MadeWith"),
            Approval(),
            Online(),
            Contact()),
        Signs = PaperSigns.All() with { Online = Online() is { Address: { } online } ? AddressCode.Svg(online) : null },
    };

    /// <summary>The short address of the year's card in this language: whatever edition is in force answers there.</summary>
    private PrintedAddress? Online() => facts.Reach?.Address is { } address && WebAddress.Allowed($"{address}/{language.Tag()}/{facts.Year}") is { } card
        ? new(card, Typed(card))
        : null;

    private PrintedAddress? Contact() => facts.Reach?.Contact is { } contact && WebAddress.Allowed(contact.Contains("://", StringComparison.Ordinal) ? contact : $"mailto:{contact}") is { } address
        ? new(address, Typed(contact))
        : null;

    /// <summary>An address as it is typed.</summary>
    private static string Typed(string address)
    {
        var from = address.IndexOf("://", StringComparison.Ordinal);
        return (from < 0 ? address : address[(from + 3)..]).TrimEnd('/');
    }

    /// <summary>The levels that ask for something else of a kind of demand, one sentence each.</summary>
    private IEnumerable<string> KindGates() => facts.Rubric.Levels.SelectMany(level => (level.Kinds ?? []).Select(other =>
        Wording.In(language, "Card.KindGate", Text(level.Word), Wording.In(language, other.Kind), Wording.In(language, other.Gate))));

    /// <summary>Which gates stood before the next level, and for which demands; nothing of cards made before that was kept.</summary>
    private IEnumerable<string> GatesThatDecided() => facts.Demands.Where(demand => demand.Closed != EvidenceGate.None).GroupBy(demand => demand.Closed)
        .Select(closed => Wording.In(language, "Card.GateClosed", string.Join(", ", closed.Select(demand => demand.Code)), Wording.In(language, closed.Key)));

    private DemandSection Write(FrozenDemand demand)
    {
        var before = demand.Years.LastOrDefault(year => year.Year < facts.Year);
        return new()
        {
            Code = demand.Code,
            Title = Text(demand.Title),
            Message = MessageOf(demand),
            AsAsked = Text(demand.AsAsked),
            Obligations = Duties(demand, ObligationForce.Binding, "Card.Obligation"),
            Recommendations = Duties(demand, ObligationForce.Recommended, "Card.Recommendation"),
            Authorities = [.. demand.Authorities.Select(Text)],
            Level = Mark(demand.Years[^1]),
            Before = before is null ? null : Mark(before),
            BeforeYear = before?.Year,
            Movement = demand.Movement,
            MovementWord = MovementOf(demand, before),
            Remark = demand.Remark == Remark.None ? null : Wording.In(language, demand.Remark),
            Strip = [.. demand.Years.Select((year, place) => new YearMark(
                year.Year, Mark(year), BreaksAt(demand.Years, place) is not null, StandingWord(year.Standing),
                year.Then is { } then ? new(then.Level, Text(then.Word)) : null))],
            StripText = string.Join("; ", demand.Years.Select((year, place) => Spoken(demand.Years, place))),
            Restated = Restated(demand.Years),
            Said = [.. demand.Said.Select(Write)],
            Done = [.. demand.Done.Select(Write)],
            Nothing = demand.Done.Any(act => act.On.Latest.Year == facts.Year)
                ? null
                : Wording.In(language, demand.Done.Count > 0 ? "Card.NothingThisYear" : "Card.NothingEver", facts.Year),
            Found = [.. demand.Found.Select(found => new FoundLine(
                found.On.ToText(language), Text(found.Body), Text(found.Statement), found.Sources))],
            Reason = Blocks(demand.Reason),
            WouldChangeOurMind = demand.WouldChangeOurMind.IsEmpty ? null : Text(demand.WouldChangeOurMind),
            AskNext = demand.AskNext.IsEmpty ? null : Text(demand.AskNext),
            Confidence = demand.Confidence,
            ConfidenceWord = Wording.In(language, demand.Confidence),
            EvidenceFor = demand.EvidenceFor,
            EvidenceAgainst = demand.EvidenceAgainst,
            Replies = [.. demand.Replies.Select(Write)],
            Judged = $"{Text(demand.Author)}, {FuzzyDate.Day(demand.JudgedOn).ToText(language)}",
        };
    }

    private IReadOnlyList<string> Duties(FrozenDemand demand, ObligationForce force, string wording) =>
        [.. demand.Obligations.Where(duty => duty.Force == force).Select(duty => Wording.In(language, wording, Text(duty.Title), duty.Since.ToTextAfterWord(language)))];

    /// <summary>The movement; where the year brought none beside a level that did rise or fall since the last one judged, both are said.</summary>
    private string MovementOf(FrozenDemand demand, FrozenYear? before)
    {
        var word = Wording.In(language, demand.Movement);
        var steps = before is null || before.Level == Level.NotAssessed || demand.Level == Level.NotAssessed || before.Rubric != demand.Years[^1].Rubric ? 0 : demand.Level - before.Level;
        return demand.Movement != Movement.Unchanged || steps == 0
            ? word
            : Wording.In(language, "Card.UnchangedYet", word, facts.Year, steps.ToString("+0;−0", System.Globalization.CultureInfo.InvariantCulture), before!.Year);
    }

    private string? Approval() => facts.SignOffs.Count == 0
        ? null
        : Wording.In(language, "Card.SignedOff", string.Join("; ", facts.SignOffs.Select(signed =>
            $"{signed.Name} ({Wording.In(language, signed.Role)}, {signed.On.ToText(language)})")));

    private ReplyLine Write(FrozenReply reply) => new(
        reply.RepliedOn is { } came
            ? Wording.In(language, "Card.Replied", reply.Asked, came.ToText(language))
            : Wording.In(language, "Card.NoReply", reply.Asked, reply.AskedOn.ToText(language)),
        reply.Words is null ? null : Typographer.Set(reply.Words, reply.WordsLanguage), reply.WordsLanguage,
        reply.Answer is null ? null : Wording.In(language, "Card.WeAnswer"), reply.Answer is null ? null : Typographer.Set(reply.Answer, reply.WordsLanguage));

    /// <summary>Level and movement, where no editor wrote a message.</summary>
    private string MessageOf(FrozenDemand demand) =>
        CardMessage.Of(facts.Messages.Demands.GetValueOrDefault(demand.Code) ?? LocalText.Empty, language)
        ?? Wording.In(language, "Card.DemandMessage", Text(demand.Years[^1].Word), Wording.In(language, demand.Movement));

    /// <summary>What changed before a year so that its level can't simply be compared, or null.</summary>
    private static string? BreaksAt(IReadOnlyList<FrozenYear> years, int place) => place == 0
        ? null
        : years[place - 1].Rubric != years[place].Rubric
            ? "Card.RubricChanged"
            : years[place - 1].Publisher is { } before && years[place].Publisher is { } now && !before.Equals(now) ? "Card.PublisherChanged" : null;

    /// <summary>A year of the strip read aloud: level, standing, and what broke before it.</summary>
    private string Spoken(IReadOnlyList<FrozenYear> years, int place)
    {
        var year = years[place];
        var remarks = string.Join(", ", new[]
        {
            StandingWord(year.Standing),
            BreaksAt(years, place) is { } broken ? Wording.In(language, broken) : null,
            year.Then is { } then ? Wording.In(language, "Card.Then", Text(then.Word)) : null,
        }.OfType<string>());
        return remarks.Length == 0 ? $"{year.Year} {Text(year.Word)}" : $"{year.Year} {Text(year.Word)} ({remarks})";
    }

    /// <summary>The years restated by a later version, and what came from it and what from the State where two versions meet.</summary>
    private string? Restated(IReadOnlyList<FrozenYear> years)
    {
        var restated = years.Where(year => year.Then is not null)
            .Select(year => Wording.In(language, "Card.Restated", year.Year, Text(year.Word), year.Rubric, Text(year.Then!.Word), year.Then.Rubric));
        var told = years.Zip(years.Skip(1), (before, year) => Yardstick.Sentence(before.Measured(), before.Year, year.Measured(), year.Year, language)).OfType<string>();
        return restated.Concat(told).ToList() is { Count: > 0 } all ? string.Join(' ', all) : null;
    }

    private SaidLine Write(FrozenSaying saying)
    {
        var made = saying.Commitment;
        return new(
            made.MadeOn.ToText(language), SpanOf(made.MadeOn), Who(made), made.Person is null ? null : Text(made.Post), Said(made),
            LanguageOf(made), IsReported(made), Wording.In(language, made.Strength),
            made.Condition is null ? null : Wording.In(language, "Card.OnCondition", Typographer.Set(made.Condition, made.WordsLanguage)),
            // What became of it, and why, stands once: in the list of commitments.
            FirstWords(made), made.Sources,
            made.ReadBack == ReadBack.Recorded ? null : Wording.In(language, $"Card.ReadBack{made.ReadBack}"), Translated(made));
    }

    /// <summary>Where whoever said it corrected it, what was recorded at first: no longer between quotation marks, since they say it was otherwise.</summary>
    private string? FirstWords(FrozenCommitment made) =>
        made.Correction is null ? null : Wording.In(language, "Card.FirstRecorded", Typographer.Set(made.Words, made.WordsLanguage));

    private static Language LanguageOf(FrozenCommitment made) => made.Correction is null ? made.WordsLanguage : made.CorrectionLanguage;

    private static bool IsReported(FrozenCommitment made) => made.Correction is null && made.Reported;

    private string? Translated(FrozenCommitment made) => made.Correction is null && made.WordsLanguage != language && made.Translations?[language] is { } words
        ? Typographer.Set(words, language)
        : null;

    /// <summary>The first authorities by name, the others counted.</summary>
    private string Listed(IReadOnlyList<LocalText> names) => names.Count <= AuthoritiesNamed
        ? string.Join(", ", names.Select(Text))
        : Wording.In(language, "Card.AndOthers", string.Join(", ", names.Take(AuthoritiesNamed - 1).Select(Text)), names.Count - AuthoritiesNamed + 1);

    private static DaySpan SpanOf(FuzzyDate date) => new(date.Earliest, date.Latest);

    private DoneLine Write(FrozenAct act) => new(
        act.On.ToText(language),
        SpanOf(act.On),
        Listed(act.Authorities),
        Text(act.Title),
        StageOf(act),
        act.StageNote.IsEmpty ? null : Text(act.StageNote),
        act.Effect switch
        {
            Effect.Advances => EffectMark.Advances,
            Effect.Hinders => EffectMark.Hinders,
            Effect.Neutral => EffectMark.Neutral,
            Effect.Unclear => EffectMark.Unclear,
        },
        EffectOf(act),
        Text(act.EffectReason),
        act.Sources,
        act.Summary.IsEmpty ? null : Text(act.Summary),
        act.Stage.Ends() ? null : HistoryOf(act));

    /// <summary>What it is now; and, where it is over, what it was before: a stop-gap that lapsed is not read as one that stands.</summary>
    private string StageOf(FrozenAct act) => act.Stage.Ends() && HistoryOf(act) is { } before
        ? Wording.In(language, "Card.StageAfter", Wording.In(language, act.Stage), before)
        : Wording.In(language, act.Stage);

    private string? HistoryOf(FrozenAct act) => act.Before is { Count: > 0 } before
        ? string.Join(", ", before.Select(stage => $"{Wording.In(language, stage.Stage)} {stage.On.ToText(language)}"))
        : null;

    private string EffectOf(FrozenAct act)
    {
        var effect = act.Qualifier is { } qualifier
            ? $"{Wording.In(language, act.Effect)} ({Wording.In(language, qualifier)})"
            : Wording.In(language, act.Effect);
        return act.Stage.Ends() ? Wording.In(language, "Card.WhileItStood", effect) : effect;
    }

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
            made.MadeOn.ToText(language), SpanOf(made.MadeOn), Who(made), Said(made), LanguageOf(made), IsReported(made),
            string.Join(", ", made.Demands), made.Due?.ToText(language), state, Wording.In(language, state),
            made.Reason.IsEmpty ? null : Text(made.Reason), made.Sources, made.Ended is { } ended ? SpanOf(ended) : null, Translated(made));
    }

    /// <summary>The day of a source; in a card told afterwards, one that came out after its year says so: nobody could have cited it then.</summary>
    private string? PublicationOf(FrozenSource source) => source.PublishedOn is not { } on
        ? null
        : facts.Standing == Standing.Reconstruction && on.Earliest.Year > facts.Year ? Wording.In(language, "Card.SourceLater", on.ToText(language), facts.Year) : on.ToText(language);

    private SourceLine Write(FrozenSource source) => new(
        source.Number,
        LanguageTags.TryFromTag(source.Language, out var written) ? Typographer.Set(source.Title, written) : source.Title,
        source.Language,
        source.Publisher,
        PublicationOf(source),
        source.Address,
        source.SeenOn is { } seen ? FuzzyDate.Day(seen).ToText(language) : null);

    private string Who(FrozenCommitment made) => made.Person ?? Text(made.Post);

    /// <summary>What was said; corrected by whoever said it, as they say it was.</summary>
    private static string Said(FrozenCommitment made) => Typographer.Set(made.Correction ?? made.Words, LanguageOf(made));

    private LevelMark Mark(FrozenYear year) => new(year.Level, Text(year.Word));

    private string? StandingWord(Standing standing) =>
        standing == Standing.Recorded ? null : Wording.In(language, standing);

    private IReadOnlyList<Block> Blocks(LocalText text) => MarkdownBlocks.Read(Text(text));

    private string Text(LocalText text) => Resolving.In(text, language);
}
