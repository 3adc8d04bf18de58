using Advocacy.Domain.Judging;
using Advocacy.Domain.Languages;
using Advocacy.Reports.Cards;
using Advocacy.Reports.Charts;

namespace Advocacy.Reports.Tests.Cards;

/// <summary>A card with one of everything a card may hold.</summary>
internal static class SomeCard
{
    public static CardModel Titled(string title) => Of() with { Title = title };

    public static CardModel Of(Language language = Language.English) => new()
    {
        Language = language,
        Year = 2025,
        Edition = 2,
        Title = "Progress Card",
        Campaign = "Stop",
        Publisher = "Publisher",
        Start = new(2011, 6, 1),
        Standing = "sample",
        Correction = "This edition corrects a date.",
        Notice = "A sample.",
        SituationMessage = "A contact and no act",
        SourcesMessage = "Each number leads somewhere",
        Frame = [new(BlockKind.Paragraph, [new Run("Why it is kept.", Link: "https://example.org/why")])],
        Verdict = "Little moved.",
        Demands = [Demand("D1")],
        Facts = [new("102,911", "signed in Belgium", [1])],
        Commitments =
        [
            new("28 July 2011", Day, "A. Minister", "I will act", Language.French, false, "D1", "2012", CommitmentMark.Overdue, "overdue", "Nothing came of it.", [1], Translation: "I shall act"),
        ],
        Petition = new()
        {
            Message = "A hundred thousand signed",
            Text = "They were handed over.",
            Chart = NestedCircles.Svg([new(102_911, Own: true, AtLeast: false)], medium: Medium.Paper),
            ChartText = "Belgium: 102,911 signatures.",
            Circles = [new("Belgium", 0, Own: true, "about", "102,911", "28 July 2011", [1])],
            Tallies = [new("Belgium", "102,911", "28 July 2011", [1])],
            Handovers = [new("28 July 2011", "Belgium", "A. Minister", [1])],
        },
        Method = new(
            "Words never lift a level", "1", [new(BlockKind.Paragraph, [new Run("How it was judged", Emphasis: true, Link: "https://example.org/method")])],
            [.. Enum.GetValues<Level>().Select(level => new LevelTest(Mark(level), $"The test of {level}.", GateOf(level)))], ["For D1, a gate stood before the next level."]),
        Sources = [new(1, "Moniteur belge", "fr", "State", "2011", "https://example.org/a", "14 March 2026")],
        Colophon = new("14 March 2026", new string('a', 64), "CC BY 4.0", "Advocacy 0.1", "Approved by the board",
            new("https://cards.example.org/belgium/en/2026", "cards.example.org/belgium/en/2026"), new("mailto:cards@example.org", "cards@example.org")),
        Signs = PaperSigns.All(),
    };

    public static DemandSection Demand(string code) => new()
    {
        Code = code,
        Title = "The status of victim",
        Message = "A circular, and no law",
        AsAsked = "Revise the conditions.",
        Authorities = ["Justice"],
        Obligations = ["The directive, since 2013"],
        Recommendations = ["GRETA urges it, 2017"],
        Level = Mark(Level.SomeProgress),
        Before = Mark(Level.NoProgress),
        BeforeYear = 2012,
        Movement = Movement.Forward,
        MovementWord = "forward",
        Remark = "refused",
        Strip = [new(2012, Mark(Level.NoProgress), false, "reconstruction", Mark(Level.LimitedProgress)), new(2025, Mark(Level.SomeProgress), true, "sample")],
        Restated = "2012 is restated: no progress by rubric 2; judged then, by rubric 1: limited progress.",
        Replies = [new("Reply of the Ministry, 3 May 2012:", "Nous agissons.", Language.French, "Our answer:", "Aucune source ne le montre."), new("The Agency, asked on 3 May 2012, did not reply.", null, Language.English)],
        StripText = "From no progress in 2012 to some progress in 2025.",
        Said = [new("28 July 2011", Day, "A. Minister", "Minister of Justice", "Oui", Language.French, false, "public promise", "on condition: a budget", "A word.", [1], "confirmed in a letter", "Yes")],
        Done = [new("2016", new(new(2016, 1, 1), new(2016, 12, 31)), "Justice", "A circular", "adopted", "Told by the press.", EffectMark.Advances, "advances", "It widens the door.", [1], "It says who may ask, and where.", "announced 2015")],
        Nothing = "No act in 2025",
        Found = [new("2022", "GRETA", "More is needed.", [1])],
        Reason = [Words("Because of the circular."), new(BlockKind.Paragraph, [new Run("law", Strong: true), new Run("text", Link: "https://example.org/law")]), new(BlockKind.ListItem, [new Run("one")]), new(BlockKind.Quote, [new Run("two")])],
        WouldChangeOurMind = "A law.",
        AskNext = "Change the law.",
        Confidence = Confidence.Limited,
        ConfidenceWord = "limited",
        EvidenceFor = [1],
        EvidenceAgainst = [1],
        Judged = "A. Analyst, 14 March 2026",
    };

    private static readonly DaySpan Day = new(new(2011, 7, 28), new(2011, 7, 28));

    private static EvidenceGate GateOf(Level level) => level == Level.Achieved ? EvidenceGate.CarriedOutServingChildren : EvidenceGate.None;

    private static LevelMark Mark(Level level) => new(level, $"{level}");

    private static Block Words(string text) => new(BlockKind.Paragraph, [new Run(text)]);
}
