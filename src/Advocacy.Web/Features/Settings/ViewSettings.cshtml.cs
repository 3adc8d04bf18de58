using System.Globalization;
using Advocacy.Web.Accounts;
using Advocacy.Web.Campaigns;
using Advocacy.Web.Data;
using Advocacy.Web.Features.Campaigns;
using Advocacy.Web.Features.Rubrics;
using Advocacy.Web.Hosting;
using Advocacy.Web.Words;
using MediatR;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Advocacy.Web.Features.Settings;

/// <summary>The campaign, its rubric, and whoever may do what.</summary>
public sealed class ViewSettingsPage(IMediator mediator, CurrentCampaign current, SignInLog attempts, DataFolder folder) : PageModel
{
    private const int RefusedShown = 10;

    /// <summary>The latest sign-ins that were refused.</summary>
    public IReadOnlyList<SignInAttempt> Refused { get; private set; } = [];

    /// <summary>What only grows, and when it is let go of.</summary>
    public KeptFigures Kept { get; private set; } = null!;

    /// <summary>How it stands with them.</summary>
    public BackupsView Backups { get; private set; } = null!;

    public static string Megabytes(long bytes) => Wording.Of("Settings.Megabytes", (bytes / 1_048_576.0).ToString("0.0", CultureInfo.CurrentCulture));

    public IReadOnlyList<AccountLine> Accounts { get; private set; } = [];

    /// <summary>Null outside of any.</summary>
    public CampaignView? Campaign { get; private set; }

    public RubricView? Rubric { get; private set; }

    public async Task OnGet(CancellationToken cancel)
    {
        // Whoever may not is refused by this; what follows is for the same readers.
        Accounts = await mediator.Send(new ListAccounts(), cancel);
        Backups = await mediator.Send(new ListBackups(), cancel);
        Refused = attempts.Refused(RefusedShown);
        Kept = await Retention.Figures(HttpContext.RequestServices.GetRequiredService<AdvocacyDb>(), folder, cancel);
        if (current.IsChosen)
        {
            Campaign = await mediator.Send(new ViewCampaign(), cancel);
            Rubric = await mediator.Send(new ViewRubric(), cancel);
        }
    }
}
