using System.ComponentModel.DataAnnotations;
using Advocacy.Domain.Campaigns;
using Advocacy.Domain.Dates;
using Advocacy.Domain.Languages;
using Advocacy.Domain.Readers;
using Advocacy.Web.Campaigns;
using Advocacy.Web.Data;
using Advocacy.Web.Features.Shared;
using Advocacy.Web.Pipeline;
using MediatR;

namespace Advocacy.Web.Features.Settings;

/// <summary>Says anew what a campaign is called, who runs it with whom, when and why; its code and its demands stay.</summary>
[AllowedTo(Role.Administrator)]
public sealed record CorrectCampaign : Command<Guid>
{
    /// <summary>The version of the campaign the form was opened on.</summary>
    public Guid Version { get; init; }

    public WrittenText Title { get; init; } = new();

    public WrittenText Publisher { get; init; } = new();

    public WrittenText Partners { get; init; } = new();

    /// <summary>Markdown.</summary>
    public WrittenText Story { get; init; } = new();

    /// <summary>The languages its texts are written and its cards printed in.</summary>
    public IReadOnlyList<Language> Languages { get; init; } = [];

    [Required]
    public FuzzyDate? Began { get; init; }

    public FuzzyDate? Ended { get; init; }

    /// <summary>What begins every address that cards print, such as https://cards.example.org.</summary>
    [StringLength(Campaign.AddressMaxLength)]
    public string? PublicAddress { get; init; }

    /// <summary>An e-mail address or one on the web.</summary>
    [StringLength(Campaign.AddressMaxLength)]
    public string? Contact { get; init; }

    /// <summary>By its name in the IANA database; empty for where the house is.</summary>
    [StringLength(Campaign.TimeZoneMaxLength)]
    public string? TimeZone { get; init; }

    /// <summary>Who may read new meetings and what was promised at them; null for what it was.</summary>
    public Audience? MeetingReaders { get; init; }

    public Audience? PeopleReaders { get; init; }

    public Audience? FindingReaders { get; init; }

    public Audience? ActionReaders { get; init; }

    public Audience? SourceReaders { get; init; }

    [Required, StringLength(ChangeAccount.ReasonMaxLength)]
    public string? Reason { get; init; }

    public override string? Because => Reason;
}

internal sealed class CorrectCampaignHandler(AdvocacyDb db, CurrentCampaign current) : IRequestHandler<CorrectCampaign, Guid>
{
    public async Task<Guid> Handle(CorrectCampaign command, CancellationToken cancel)
    {
        var campaign = await db.Campaigns.Require(campaign => campaign.Id == current.Id, cancel);
        campaign.MustStillBe(command.Version);
        campaign.Correct(
            command.Title.ToText(), command.Publisher.ToText(), command.Partners.ToText(), command.Story.ToText(), command.Began!, command.Ended);
        campaign.IsReachedAt(command.PublicAddress, command.Contact);
        campaign.IsIn(command.TimeZone);
        campaign.IsWrittenIn(LanguageSet.Of(command.Languages));
        var readers = campaign.Readers;
        campaign.SetReaders(new()
        {
            Meetings = command.MeetingReaders ?? readers.Meetings,
            People = command.PeopleReaders ?? readers.People,
            Findings = command.FindingReaders ?? readers.Findings,
            Actions = command.ActionReaders ?? readers.Actions,
            Sources = command.SourceReaders ?? readers.Sources,
        });
        return campaign.Id;
    }
}
