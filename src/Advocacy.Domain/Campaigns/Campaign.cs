using System.Net.Mail;
using Advocacy.Domain.Dates;
using Advocacy.Domain.Editing;
using Advocacy.Domain.Languages;
using Advocacy.Domain.Readers;
using Advocacy.Domain.Rules;
using Advocacy.Domain.Sources;

namespace Advocacy.Domain.Campaigns;

/// <summary>The frame of a petition: who ran it, when, and the demands it makes.</summary>
public sealed class Campaign : Editable
{
    public const int CodeMinLength = 2;
    public const int CodeMaxLength = 40;
    public const int AddressMaxLength = 200;
    public const int TimeZoneMaxLength = 64;

    private readonly List<Demand> _demands = [];
    private readonly List<Citation> _citations = [];

    private Campaign() { }

    /// <summary>What every address of the campaign begins with; it never changes.</summary>
    public string Code { get; private init; } = "";
    public LocalText Title { get; private set; } = LocalText.Empty;
    public LocalText Publisher { get; private set; } = LocalText.Empty;
    public LocalText Partners { get; private set; } = LocalText.Empty;
    public LocalText Story { get; private set; } = LocalText.Empty;
    /// <summary>When the petition was launched: what existed before is the starting point, not progress.</summary>
    public FuzzyDate Began { get; private set; } = null!;
    /// <summary>When signatures were no longer gathered, or null while they are.</summary>
    public FuzzyDate? Ended { get; private set; }
    /// <summary>Who may read what it records, unless a form says otherwise.</summary>
    public ReaderDefaults Readers { get; private set; } = new();
    /// <summary>The languages its texts are written and its cards printed in.</summary>
    public LanguageSet Languages { get; private set; } = LanguageSet.Every;
    /// <summary>What begins every address that is printed of it, such as <c>https://cards.example.org</c>, without a slash at its end; null where none is printed.</summary>
    public string? PublicAddress { get; private set; }
    /// <summary>Where readers write to who find an error: an e-mail address or one on the web; null where none is told.</summary>
    public string? Contact { get; private set; }
    /// <summary>Where its days begin and end, by its name in the IANA database; null where the house is.</summary>
    public string? TimeZone { get; private set; }
    /// <summary>Where the demands apply.</summary>
    public Guid? TerritoryId { get; private init; }
    /// <summary>Where the story is told.</summary>
    public IReadOnlyCollection<Citation> Citations => _citations;
    public IReadOnlyCollection<Demand> Demands => _demands;

    public static Campaign Start(CampaignEntry entry)
    {
        CampaignRules.HasACode.Requires(IsCode(entry.Code));
        var campaign = new Campaign { Code = entry.Code, TerritoryId = entry.Territory?.Id };
        campaign.IsWrittenIn(entry.Languages);
        campaign.Correct(entry.Title, entry.Publisher, entry.Partners, entry.Story, entry.Began, entry.Ended);
        return campaign;
    }

    /// <summary>Says anew what it is called, who runs it with whom, when and why.</summary>
    public void Correct(LocalText title, LocalText publisher, LocalText partners, LocalText story, FuzzyDate began, FuzzyDate? ended)
    {
        CampaignRules.HasATitle.Requires(!title.IsEmpty);
        CampaignRules.EndsAfterItBegan.Requires(ended is null || ended.Latest >= began.Earliest);
        (Title, Publisher, Partners, Story, Began, Ended) = (title, publisher, partners, story, began, ended);
    }

    /// <summary>Says who may read what is recorded from now on; what is on record stays as it is.</summary>
    public void SetReaders(ReaderDefaults readers) => Readers = readers;

    /// <summary>Says in which languages it is written from now on; what stands in others stays, and cards that are printed stay as they are.</summary>
    public void IsWrittenIn(LanguageSet languages)
    {
        CampaignRules.SpeaksALanguage.Requires(languages.Count > 0);
        Languages = languages;
    }

    /// <summary>Says where readers find what it publishes, and to whom they write; cards that are printed keep what they say.</summary>
    public void IsReachedAt(string? publicAddress, string? contact)
    {
        var (address, writtenTo) = (TypedText.Trimmed(publicAddress)?.TrimEnd('/'), TypedText.Trimmed(contact));
        CampaignRules.AddressIsOnTheWeb.Requires(address is null || (WebLink.Is(address) && new Uri(address) is { UserInfo: "", Query: "", Fragment: "" }));
        CampaignRules.ContactCanBeWrittenTo.Requires(writtenTo is null || WebLink.Is(writtenTo) || IsMail(writtenTo));
        (PublicAddress, Contact) = (address, writtenTo);
    }

    /// <summary>Says where its days begin and end.</summary>
    /// <param name="timeZone">A name of the IANA database, such as <c>Europe/Dublin</c>; null for where the house is.</param>
    public void IsIn(string? timeZone)
    {
        var zone = TypedText.Trimmed(timeZone);
        CampaignRules.TimeZoneIsKnown.Requires(zone is null || (TimeZoneInfo.TryFindSystemTimeZoneById(zone, out var found) && found.Id == zone && found.HasIanaId));
        TimeZone = zone;
    }

    /// <summary>Names the sources that tell its story; they are entered once the campaign is there.</summary>
    public void IsToldBy(IReadOnlyList<CitationEntry> citations) => _citations.AddRange(Citation.All(Id, citations));

    public Demand Ask(string code, DemandKind kind, LocalText title, LocalText asAsked)
    {
        CampaignRules.DemandCodesDiffer.Requires(_demands.All(other => other.Code != code));
        var demand = Demand.Of(this, code, _demands.Count + 1, kind, title, asAsked);
        _demands.Add(demand);
        return demand;
    }

    /// <summary>Whether a text may be a campaign's code: lower-case letters, digits and single hyphens, beginning with a letter.</summary>
    public static bool IsCode(string text) =>
        text.Length is >= CodeMinLength and <= CodeMaxLength && char.IsAsciiLetterLower(text[0]) && text[^1] != '-'
        && !text.Contains("--", StringComparison.Ordinal)
        && text.All(sign => char.IsAsciiLetterLower(sign) || char.IsAsciiDigit(sign) || sign == '-');

    /// <summary>Its own demands among those named; one of another campaign is refused.</summary>
    /// <exception cref="RuleBrokenException">A demand is not this campaign's.</exception>
    public IReadOnlyList<Demand> Pick(IReadOnlyCollection<Guid> demandIds)
    {
        var own = _demands.Where(demand => demandIds.Contains(demand.Id)).ToList();
        CampaignRules.DemandIsItsOwn.Requires(own.Count == demandIds.Distinct().Count());
        return own;
    }

    private static bool IsMail(string address) =>
        MailAddress.TryCreate(address, out var mail) && mail.Address == address && mail.Host.Contains('.', StringComparison.Ordinal);
}
