using Advocacy.Web.Features.Campaigns;
using Advocacy.Web.Features.Shared;
using Advocacy.Web.Words;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace Advocacy.Web.Features.Settings;

public sealed class CorrectCampaignPage(IMediator mediator) : FormPage<CorrectCampaign>
{
    public CampaignView Campaign { get; private set; } = null!;

    /// <summary>What may be typed for where it is.</summary>
    public static IReadOnlyList<string> TimeZones { get; } =
        [.. TimeZoneInfo.GetSystemTimeZones().Select(zone => zone.Id).Where(id => id.Contains('/', StringComparison.Ordinal) && !id.StartsWith("Etc/", StringComparison.Ordinal)).Order(StringComparer.Ordinal)];

    protected override CorrectCampaign OnRecord => new()
    {
        Version = Campaign.Version,
        Title = WrittenText.Of(Campaign.Title),
        Publisher = WrittenText.Of(Campaign.Publisher),
        Partners = WrittenText.Of(Campaign.Partners),
        Story = WrittenText.Of(Campaign.Story),
        Languages = Campaign.Languages.All,
        Began = Campaign.Began,
        Ended = Campaign.Ended,
        PublicAddress = Campaign.PublicAddress,
        Contact = Campaign.Contact,
        TimeZone = Campaign.TimeZone,
        MeetingReaders = Campaign.Readers.Meetings,
        PeopleReaders = Campaign.Readers.People,
        FindingReaders = Campaign.Readers.Findings,
        ActionReaders = Campaign.Readers.Actions,
        SourceReaders = Campaign.Readers.Sources,
    };

    protected override CorrectCampaign SeenAs(CorrectCampaign theirs) => Form with { Version = theirs.Version };

    protected override async Task Load(CancellationToken cancel) => Campaign = await mediator.Send(new ViewCampaign(), cancel);

    public void OnGet() => Form = OnRecord;

    public async Task<IActionResult> OnPost(CancellationToken cancel)
    {
        await mediator.Send(Form, cancel);
        TempData["Done"] = Wording.Of("Settings.CampaignCorrected");
        return LocalRedirect("~/settings");
    }
}
