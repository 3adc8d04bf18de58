using Advocacy.Domain.Campaigns;
using Advocacy.Domain.Languages;
using Advocacy.Domain.Readers;

namespace Advocacy.Domain.Reviewing;

/// <summary>What one member of the board answered to one question.</summary>
/// <remarks>Sealed until the ballot is closed: whoever recorded it reads it, and nobody else.</remarks>
public sealed class BallotAnswer : Confidential, IOfCampaign
{
    public const int WordsMaxLength = 1_500;

    private BallotAnswer() { }

    public Guid CampaignId { get; private init; }
    public Guid BallotId { get; private init; }
    public Guid SeatId { get; private init; }
    public Guid QuestionId { get; private init; }
    public BallotChoice Choice { get; private init; }
    /// <summary>The remark, the reason or the interest; null where somebody simply agrees.</summary>
    public string? Words { get; private init; }
    public Language WordsLanguage { get; private init; }
    /// <summary>True when the words are for the board alone, after the ballot too.</summary>
    public bool IsForTheBoard { get; private init; }

    internal static BallotAnswer Of(Ballot ballot, BallotSeat seat, BallotAnswerEntry entry)
    {
        var says = !string.IsNullOrWhiteSpace(entry.Words);
        BallotRules.SaysWhy.Requires(says || entry.Choice == BallotChoice.Agrees);
        BallotRules.ObjectionIsForTheAuthor.Requires(entry.Choice != BallotChoice.Objects || !entry.IsForTheBoard);
        var answer = new BallotAnswer
        {
            CampaignId = ballot.CampaignId,
            BallotId = ballot.Id,
            SeatId = seat.Id,
            QuestionId = entry.QuestionId,
            Choice = entry.Choice,
            Words = says && entry.Choice != BallotChoice.Agrees ? entry.Words!.Trim() : null,
            WordsLanguage = entry.Language,
            IsForTheBoard = entry.IsForTheBoard && entry.Choice != BallotChoice.Agrees,
        };
        answer.IsReadBy(new(Audience.Authors));
        return answer;
    }

    /// <summary>Breaks the seal: the ballot is closed.</summary>
    internal void Open() => IsReadBy(new(IsForTheBoard ? Audience.Board : Audience.Members));
}

/// <summary>An answer as it is given.</summary>
public sealed record BallotAnswerEntry(Guid QuestionId, BallotChoice Choice, string? Words = null, Language Language = default, bool IsForTheBoard = false);
