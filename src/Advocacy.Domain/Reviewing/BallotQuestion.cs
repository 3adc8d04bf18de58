using Advocacy.Domain.Editing;
using Advocacy.Domain.Judging;
using Advocacy.Domain.Languages;

namespace Advocacy.Domain.Reviewing;

/// <summary>One thing the board is asked: whether a judgement, or what the card says as a whole, may be printed.</summary>
public sealed class BallotQuestion
{
    public const int AnswerMaxLength = 1_500;

    private BallotQuestion() { }

    public Guid Id { get; private init; } = NewId.Next();
    public Guid BallotId { get; private init; }
    public int Position { get; private init; }
    /// <summary>Null for what the card says as a whole.</summary>
    public Guid? DemandId { get; private init; }
    /// <summary>Of what is asked about, in hexadecimal: approved is this and nothing else.</summary>
    public string Sha256 { get; private init; } = "";
    /// <summary>Null for what the card says as a whole.</summary>
    public Level? Level { get; private init; }
    /// <summary>The level in the words of the rubric it was given by; empty for what the card says as a whole.</summary>
    public LocalText Word { get; private init; } = LocalText.Empty;
    public Level? LevelBefore { get; private init; }
    public LocalText WordBefore { get; private init; } = LocalText.Empty;
    public int? YearBefore { get; private init; }
    /// <summary>What whoever judged second, without knowing the first judgement, would have given; null where nobody did.</summary>
    public Level? SecondLevel { get; private init; }
    /// <summary>The reason of the judgement, or the card's verdict.</summary>
    public LocalText Says { get; private init; } = LocalText.Empty;
    /// <summary>The account that judged; it does not answer this question.</summary>
    public string? AuthorId { get; private init; }
    /// <summary>True when an objection was maintained against: the majority decides.</summary>
    public bool ByMajority { get; private init; }
    public BallotOutcome Outcome { get; private set; }
    /// <summary>What whoever judged answered to an objection; null while they didn't.</summary>
    public ObjectionAnswer? Answer { get; private set; }
    public string? AnswerWords { get; private set; }
    public Language AnswerLanguage { get; private set; }
    public string? AnsweredBy { get; private set; }
    public DateTime? AnsweredAt { get; private set; }

    /// <summary>Whether the level is another than the year before, or than the second judge's; the card as a whole always is.</summary>
    public bool HasMoved => Level is null || Level != LevelBefore || (SecondLevel is not null && SecondLevel != Level);

    /// <summary>Whether an account may answer it: nobody approves their own.</summary>
    public bool IsFor(string account) => account != AuthorId;

    internal static BallotQuestion Of(Ballot ballot, int position, BallotQuestionEntry entry) => new()
    {
        BallotId = ballot.Id,
        Position = position,
        DemandId = entry.DemandId,
        Sha256 = entry.Sha256,
        Level = entry.Level,
        Word = entry.Word,
        LevelBefore = entry.LevelBefore,
        WordBefore = entry.WordBefore,
        YearBefore = entry.YearBefore,
        SecondLevel = entry.SecondLevel,
        Says = entry.Says,
        AuthorId = entry.AuthorId,
        ByMajority = entry.ByMajority,
    };

    internal void Becomes(BallotOutcome outcome) => Outcome = outcome;

    internal void IsAnswered(ObjectionAnswer answer, string words, Language language, string by, DateTime now) =>
        (Answer, AnswerWords, AnswerLanguage, AnsweredBy, AnsweredAt) = (answer, words.Trim(), language, by, now);
}

/// <summary>What whoever judged does about an objection.</summary>
public enum ObjectionAnswer
{
    /// <summary>Judges the demand again; the board is asked about the new judgement.</summary>
    Accepts,
    /// <summary>Stays by the judgement; the board decides by majority.</summary>
    Maintains,
}
