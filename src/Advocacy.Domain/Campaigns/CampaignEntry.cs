using Advocacy.Domain.Dates;
using Advocacy.Domain.Languages;
using Advocacy.Domain.Petitions;

namespace Advocacy.Domain.Campaigns;

/// <summary>What is known of a campaign when it is started.</summary>
public sealed record CampaignEntry
{
    public required string Code { get; init; }
    public required LocalText Title { get; init; }
    public required LocalText Publisher { get; init; }
    public LocalText Partners { get; init; } = LocalText.Empty;
    public LocalText Story { get; init; } = LocalText.Empty;
    public required FuzzyDate Began { get; init; }
    public FuzzyDate? Ended { get; init; }
    public LanguageSet Languages { get; init; } = LanguageSet.Every;
    public Territory? Territory { get; init; }
}
