using Advocacy.Domain.Languages;
using Advocacy.Reports.Documents;
using Advocacy.Web.Campaigns;
using Advocacy.Web.Hosting;
using Advocacy.Web.Words;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.OutputCaching;

namespace Advocacy.Web.Features.Analyses;

[AllowAnonymous, OutputCache(PolicyName = PublicPages.Policy)]
public sealed class ViewAnalysisPage(IMediator mediator, CurrentCampaign campaign) : PageModel
{
    [FromRoute]
    public int From { get; set; }

    [FromRoute]
    public int To { get; set; }

    public Language Language { get; private set; }

    /// <summary>The languages it can be read in.</summary>
    public LanguageSet Languages => campaign.Languages;

    public AnalysisModel Analysis { get; private set; } = null!;

    public async Task OnGet(string? language, CancellationToken cancel)
    {
        Language = LanguageTags.TryFromTag(language, out var asked) ? asked : campaign.Languages.Or(Wording.Language);
        Analysis = await mediator.Send(new ViewAnalysis(From, To, Language), cancel);
    }
}
