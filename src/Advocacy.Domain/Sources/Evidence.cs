using Advocacy.Domain.Campaigns;
using Advocacy.Domain.Dates;
using Advocacy.Domain.Languages;
using Advocacy.Domain.Readers;

namespace Advocacy.Domain.Sources;

/// <summary>A source: entered once in a campaign, cited anywhere in it.</summary>
/// <remarks>The address is kept and shown, never visited by the application.</remarks>
public sealed class Evidence : Confidential, IOfCampaign
{
    public const int TitleMaxLength = 400;
    public const int AddressMaxLength = 2_000;
    public const int ExcerptMaxLength = 4_000;
    public const int LanguageMaxLength = 35;

    private readonly List<Attachment> _attachments = [];

    private Evidence() { }

    public Guid CampaignId { get; private init; }
    /// <summary>In the language of the source.</summary>
    public string Title { get; private set; } = "";
    public string? Publisher { get; private set; }
    public FuzzyDate? PublishedOn { get; private set; }
    public string? Address { get; private set; }
    /// <summary>The day somebody last looked at it, or null when nobody noted it.</summary>
    public DateOnly? SeenOn { get; private set; }
    /// <summary>The page or passage that carries the fact.</summary>
    public string? Excerpt { get; private set; }
    /// <summary>The BCP 47 tag of the language it is written in, or null when unknown; any language, not only ours.</summary>
    public string? Language { get; private set; }
    public EvidenceKind Kind { get; private set; }
    /// <summary>The copies of it, in the order they were attached.</summary>
    public IReadOnlyCollection<Attachment> Attachments => _attachments;

    /// <exception cref="Rules.RuleBrokenException">The title is blank, or the address is not one a reader can follow.</exception>
    public static Evidence Of(Campaign campaign, EvidenceEntry entry)
    {
        var source = new Evidence { CampaignId = campaign.Id };
        source.Correct(entry);
        return source;
    }

    /// <summary>Says anew what was written down wrongly of it.</summary>
    /// <exception cref="Rules.RuleBrokenException">The title is blank, or the address is not one a reader can follow.</exception>
    public void Correct(EvidenceEntry truth)
    {
        EvidenceRules.HasATitle.Requires(!string.IsNullOrWhiteSpace(truth.Title));
        EvidenceRules.AddressIsOnTheWeb.Requires(TypedText.Trimmed(truth.Address) is not { } address || WebLink.Is(address));
        (Title, Publisher, PublishedOn) = (truth.Title.Trim(), TypedText.Trimmed(truth.Publisher), truth.PublishedOn);
        (Address, SeenOn, Excerpt) = (TypedText.Trimmed(truth.Address), truth.SeenOn, TypedText.Trimmed(truth.Excerpt));
        (Language, Kind) = (TypedText.Trimmed(truth.Language)?.ToLowerInvariant(), truth.Kind);
    }

    /// <summary>Attaches a copy of it.</summary>
    /// <param name="file">The file that is kept.</param>
    /// <param name="today">The day it is attached.</param>
    /// <exception cref="Rules.RuleBrokenException">The same file is attached already.</exception>
    public Attachment Attach(KeptFile file, DateOnly today)
    {
        EvidenceRules.HasEachCopyOnce.Requires(_attachments.TrueForAll(copy => copy.Sha256 != file.Sha256));
        var copy = Attachment.Of(_attachments.Count + 1, file, today);
        _attachments.Add(copy);
        Touch();
        return copy;
    }

    /// <summary>Somebody looked at it again and found it as it is here.</summary>
    public void IsSeenOn(DateOnly day)
    {
        SeenOn = day;
        Touch();
    }
}
