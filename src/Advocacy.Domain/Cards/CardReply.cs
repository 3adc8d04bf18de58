using Advocacy.Domain.Campaigns;
using Advocacy.Domain.Dates;
using Advocacy.Domain.Editing;
using Advocacy.Domain.Languages;

namespace Advocacy.Domain.Cards;

/// <summary>The right of reply: whom a judgement was sent to before it is published, and what they answered, or that they didn't.</summary>
public sealed class CardReply
{
    public const int AskedMaxLength = 200;
    public const int WordsMaxLength = 1_500;

    private CardReply() { }

    public Guid Id { get; private init; } = NewId.Next();
    public Guid CardId { get; private init; }
    public int Position { get; private init; }
    public Guid DemandId { get; private init; }
    /// <summary>The authority, as it calls itself.</summary>
    public string Asked { get; private init; } = "";
    public FuzzyDate AskedOn { get; private init; } = null!;
    /// <summary>Null while nothing came, or when nothing did.</summary>
    public FuzzyDate? RepliedOn { get; private init; }
    /// <summary>Their exact words; null when there were none.</summary>
    public string? Words { get; private init; }
    public Language WordsLanguage { get; private init; }
    /// <summary>What we answer to what they contest, in the language of their words; null where nothing is.</summary>
    public string? Answer { get; private init; }

    internal static CardReply Of(ProgressCard card, int position, CardReplyEntry entry)
    {
        CardRules.ReplySaysWhoWasAsked.Requires(!string.IsNullOrWhiteSpace(entry.Asked) && entry.Demand.CampaignId == card.CampaignId);
        CardRules.ReplyHasItsWordsAndDate.Requires(string.IsNullOrWhiteSpace(entry.Words) == entry.RepliedOn is null
            && (entry.RepliedOn is null || entry.RepliedOn.Latest >= entry.AskedOn.Earliest));
        CardRules.AnswersAReply.Requires(string.IsNullOrWhiteSpace(entry.Answer) || !string.IsNullOrWhiteSpace(entry.Words));
        return new()
        {
            CardId = card.Id,
            Position = position,
            DemandId = entry.Demand.Id,
            Asked = entry.Asked.Trim(),
            AskedOn = entry.AskedOn,
            RepliedOn = entry.RepliedOn,
            Words = string.IsNullOrWhiteSpace(entry.Words) ? null : entry.Words.Trim(),
            WordsLanguage = entry.WordsLanguage,
            Answer = string.IsNullOrWhiteSpace(entry.Answer) ? null : entry.Answer.Trim(),
        };
    }
}

/// <summary>What is known of a reply, or of silence.</summary>
public sealed record CardReplyEntry(
    Demand Demand, string Asked, FuzzyDate AskedOn, FuzzyDate? RepliedOn = null, string? Words = null, Language WordsLanguage = default, string? Answer = null);
