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
        Notice = "A sample.",
        Verdict = "Little moved.",
        Demands = [Demand("D1")],
        Facts = [new("102,911", "signed in Belgium", [1])],
        Commitments =
        [
            new("28 July 2011", "A. Minister", "I will act", Language.French, "D1", "2012", CommitmentMark.Overdue, "overdue", [1]),
        ],
        Petition = new(
            "A hundred thousand signed", "They were handed over.",
            TallyChart.Svg([new("Belgium", 102_911, "102,911", Own: true)], "signatures", language, medium: Medium.Paper),
            "Belgium: 102,911 signatures.", [new("Belgium", "102,911", "28 July 2011", [1])],
            [new("28 July 2011", "Belgium", "A. Minister", [1])]),
        Method = new(
            "1", [new(BlockKind.Paragraph, [new Run("How it was judged", Emphasis: true, Link: "https://example.org/method")])],
            [.. Enum.GetValues<Level>().Select(level => new LevelTest(Mark(level), $"The test of {level}."))]),
        Sources = [new(1, "Moniteur belge", "fr", "State", "2011", "https://example.org/a", "14 March 2026")],
        Colophon = new("14 March 2026", new string('a', 64), "CC BY 4.0", "Advocacy 0.1", "Approved by the board"),
        Glyphs = LevelGlyph.ForPaper(),
    };

    public static DemandSection Demand(string code) => new()
    {
        Code = code,
        Title = "The status of victim",
        AsAsked = "Revise the conditions.",
        Authorities = ["Justice"],
        Level = Mark(Level.SomeProgress),
        Before = Mark(Level.NoProgress),
        BeforeYear = 2012,
        Movement = Movement.Forward,
        MovementWord = "forward",
        Remark = "refused",
        Strip = [new(2012, Mark(Level.NoProgress), false, "reconstruction"), new(2025, Mark(Level.SomeProgress), true, "sample")],
        StripText = "From no progress in 2012 to some progress in 2025.",
        Said = [new("28 July 2011", "A. Minister", "Minister of Justice", "Oui", Language.French, "public promise", [1])],
        Done = [new("2016", "Justice", "A circular", "adopted", EffectMark.Advances, "advances", "It widens the door.", [1])],
        Found = [new("2022", "GRETA", "More is needed.", [1])],
        Reason = [Words("Because of the circular."), new(BlockKind.Paragraph, [new Run("law", Strong: true), new Run("text", Link: "https://example.org/law")]), new(BlockKind.ListItem, [new Run("one")]), new(BlockKind.Quote, [new Run("two")])],
        WouldChangeOurMind = "A law.",
        AskNext = "Change the law.",
        Confidence = Confidence.Limited,
        ConfidenceWord = "limited",
    };

    private static LevelMark Mark(Level level) => new(level, $"{level}");

    private static Block Words(string text) => new(BlockKind.Paragraph, [new Run(text)]);
}
