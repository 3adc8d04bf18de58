using Advocacy.Domain.Campaigns;
using Advocacy.Domain.Cards;
using Advocacy.Domain.Editing;
using Advocacy.Domain.Judging;
using Advocacy.Domain.Languages;

namespace Advocacy.Domain.Reviewing;

/// <summary>An authority is asked, by a link of its own, what it answers to a judgement before that is printed.</summary>
/// <remarks>It keeps the judgement as it was shown: what is answered is answered to that.</remarks>
public sealed class ReplyRequest : Editable, IOfCampaign
{
    public const int LongestInDays = 366;

    private readonly List<ReplyPoint> _points = [];

    private ReplyRequest() { }

    public Guid CampaignId { get; private init; }
    public int Year { get; private init; }
    public Guid DemandId { get; private init; }
    /// <summary>The authority, as it calls itself.</summary>
    public string Asked { get; private init; } = "";
    /// <summary>The language it is asked in, and expected to answer in.</summary>
    public Language Language { get; private init; }
    public DateOnly AskedOn { get; private init; }
    /// <summary>The last day on which the link opens.</summary>
    public DateOnly ReplyBy { get; private init; }
    public Level Level { get; private init; }
    /// <summary>The level in the words of the rubric.</summary>
    public LocalText Word { get; private init; } = LocalText.Empty;
    /// <summary>The day it was first opened; null while it wasn't.</summary>
    public DateOnly? FirstOpenedOn { get; private set; }
    public DateOnly? LastOpenedOn { get; private set; }
    /// <summary>On how many days it was opened.</summary>
    public int DaysOpened { get; private set; }
    /// <summary>The day the link was closed before its last; null where it wasn't.</summary>
    public DateOnly? ClosedOn { get; private set; }
    public DateOnly? RepliedOn { get; private set; }
    /// <summary>True when they said that they will not answer.</summary>
    public bool Declined { get; private set; }
    /// <summary>Their answer to the whole, in their exact words.</summary>
    public string? Words { get; private set; }
    /// <summary>The day it went into the draft; null until then.</summary>
    public DateOnly? SettledOn { get; private set; }
    public IReadOnlyCollection<ReplyPoint> Points => _points;

    public bool IsOpenOn(DateOnly day) => ClosedOn is null && SettledOn is null && day <= ReplyBy;

    /// <summary>Whether there is something to put into the draft: an answer, or a silence. A link that was closed and not answered is neither: it may never have reached them.</summary>
    public bool MayBeSettledOn(DateOnly day) => SettledOn is null && (RepliedOn is not null || (ClosedOn is null && day > ReplyBy));

    /// <summary>Asks an authority.</summary>
    /// <exception cref="Rules.RuleBrokenException">It names nobody, says nothing, or has no last day that makes sense.</exception>
    public static ReplyRequest Ask(Guid campaignId, int year, Guid demandId, ReplyRequestEntry entry, DateOnly today)
    {
        ReplyRules.NamesWhomItAsks.Requires(!string.IsNullOrWhiteSpace(entry.Asked) && entry.Sentences.Count > 0);
        ReplyRules.HasALastDay.Requires(entry.ReplyBy >= today && entry.ReplyBy <= today.AddDays(LongestInDays));
        var request = new ReplyRequest
        {
            CampaignId = campaignId,
            Year = year,
            DemandId = demandId,
            Asked = entry.Asked.Trim(),
            Language = entry.Language,
            AskedOn = today,
            ReplyBy = entry.ReplyBy,
            Level = entry.Level,
            Word = entry.Word,
        };
        request._points.AddRange(entry.Sentences.Select((sentence, place) => ReplyPoint.Of(request, place + 1, sentence)));
        return request;
    }

    /// <summary>Notes that the link was opened on a day.</summary>
    public void WasOpened(DateOnly day)
    {
        if (LastOpenedOn != day)
        {
            (FirstOpenedOn, LastOpenedOn, DaysOpened) = (FirstOpenedOn ?? day, day, DaysOpened + 1);
        }
    }

    /// <summary>Closes the link: it went to somebody it wasn't for, or is not needed any more.</summary>
    public void Close(DateOnly today)
    {
        ReplyRules.IsOpen.Requires(IsOpenOn(today));
        ClosedOn = today;
        Touch();
    }

    /// <summary>Takes the authority's answer, in the place of what it answered before.</summary>
    public void Reply(ReplyEntry entry, DateOnly today)
    {
        ReplyRules.IsOpen.Requires(IsOpenOn(today));
        var words = string.IsNullOrWhiteSpace(entry.Words) ? null : entry.Words.Trim();
        ReplyRules.SaysSomething.Requires(entry.Declines || words is not null || entry.Points.Any(point => point.Answer is not null));
        ReplyRules.PointsHaveWords.Requires(entry.Points.All(point => _points.Exists(known => known.Position == point.Position)));
        foreach (var point in _points)
        {
            var answer = entry.Points.FirstOrDefault(answer => answer.Position == point.Position);
            point.IsAnswered(entry.Declines ? null : answer?.Answer, answer?.Words);
        }

        (Words, Declined, RepliedOn) = (entry.Declines ? null : words, entry.Declines, today);
        ReplyRules.FitsThePrint.Requires((Printed()?.Length ?? 0) <= CardReply.WordsMaxLength);
        Touch();
    }

    /// <summary>Decides on each point and lets it go into the draft, silence included.</summary>
    public void Settle(IReadOnlyList<PointDecisionEntry> decisions, DateOnly today)
    {
        ReplyRules.IsSettledOnce.Requires(MayBeSettledOn(today));
        foreach (var point in _points)
        {
            var decision = decisions.FirstOrDefault(decision => decision.Position == point.Position);
            point.IsDecided(decision?.Decision, decision?.Because);
        }

        ReplyRules.FitsThePrint.Requires((Answered()?.Length ?? 0) <= CardReply.WordsMaxLength);
        SettledOn = today;
        Touch();
    }

    /// <summary>What the card prints of it, in the authority's words: each point under its number, then the whole; null for a silence.</summary>
    public string? Printed()
    {
        var lines = _points.OrderBy(point => point.Position).Where(point => point.Words is not null).Select(point => $"({point.Position}) {point.Words}")
            .Concat(Words is null ? [] : [Words]).ToList();
        return lines.Count > 0 ? string.Join("\n", lines) : null;
    }

    /// <summary>What the card prints of our answer: why each contested sentence that stays does, under its number; null where none does.</summary>
    public string? Answered()
    {
        var lines = _points.OrderBy(point => point.Position).Where(point => point.Decision == PointDecision.Maintained).Select(point => $"({point.Position}) {point.Because}").ToList();
        return lines.Count > 0 ? string.Join("\n", lines) : null;
    }
}

/// <summary>Whom to ask, about what, until when.</summary>
/// <param name="Sentences">The judgement's reason, sentence by sentence, in that language.</param>
public sealed record ReplyRequestEntry(string Asked, Language Language, DateOnly ReplyBy, Level Level, LocalText Word, IReadOnlyList<string> Sentences);

/// <summary>An authority's answer.</summary>
public sealed record ReplyEntry(bool Declines, string? Words, IReadOnlyList<PointAnswerEntry> Points);

public sealed record PointAnswerEntry(int Position, PointAnswer? Answer, string? Words);

public sealed record PointDecisionEntry(int Position, PointDecision? Decision, string? Because);
