using Advocacy.Domain.Editing;

namespace Advocacy.Domain.Reviewing;

/// <summary>One sentence of a judgement, what the authority answers to it, and what we make of that.</summary>
public sealed class ReplyPoint
{
    public const int WordsMaxLength = 300;

    private ReplyPoint() { }

    public Guid Id { get; private init; } = NewId.Next();
    public Guid RequestId { get; private init; }
    /// <summary>From 1.</summary>
    public int Position { get; private init; }
    /// <summary>The sentence as it was shown.</summary>
    public string Says { get; private init; } = "";
    /// <summary>Null where nothing was answered to it: it stands.</summary>
    public PointAnswer? Answer { get; private set; }
    /// <summary>The authority's exact words.</summary>
    public string? Words { get; private set; }
    /// <summary>Null until it is settled, and where there was nothing to decide.</summary>
    public PointDecision? Decision { get; private set; }
    /// <summary>Why the sentence stays.</summary>
    public string? Because { get; private set; }

    /// <summary>Whether somebody has to decide on it.</summary>
    public bool IsContested => Answer is PointAnswer.Corrects or PointAnswer.Adds;

    internal static ReplyPoint Of(ReplyRequest request, int position, string says) => new() { RequestId = request.Id, Position = position, Says = says };

    internal void IsAnswered(PointAnswer? answer, string? words)
    {
        var says = !string.IsNullOrWhiteSpace(words);
        ReplyRules.PointsHaveWords.Requires(says || answer is null or PointAnswer.Exact);
        (Answer, Words) = (answer, says && answer is PointAnswer.Corrects or PointAnswer.Adds ? words!.Trim() : null);
    }

    internal void IsDecided(PointDecision? decision, string? because)
    {
        ReplyRules.EachPointIsDecided.Requires(!IsContested || decision == PointDecision.Accepted || (decision == PointDecision.Maintained && !string.IsNullOrWhiteSpace(because)));
        (Decision, Because) = IsContested ? (decision, string.IsNullOrWhiteSpace(because) ? null : because.Trim()) : (null, null);
    }
}

/// <summary>What an authority says of one sentence.</summary>
public enum PointAnswer
{
    Exact,
    Corrects,
    Adds,
}

/// <summary>What we make of a correction or an addition.</summary>
public enum PointDecision
{
    Accepted,
    Maintained,
}
