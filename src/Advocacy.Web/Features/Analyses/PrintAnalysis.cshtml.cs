using Advocacy.Domain.Languages;
using Advocacy.Web.Features.Documents;
using Advocacy.Web.Hosting;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.OutputCaching;

namespace Advocacy.Web.Features.Analyses;

/// <summary>Several years side by side as a PDF: set once, and kept with the public pages until something is saved.</summary>
[AllowAnonymous, OutputCache(PolicyName = PublicPages.Policy)]
public sealed class PrintAnalysisPage(IMediator mediator, DocumentPress press) : PageModel
{
    public async Task<IActionResult> OnGet(int from, int to, string language, CancellationToken cancel)
    {
        if (Request.QueryString.HasValue)
        {
            // One address for each, so that nobody has it set again and again under others.
            return LocalRedirect($"~/analysis/{from}-{to}/{language}.pdf");
        }

        var analysis = await mediator.Send(new ViewAnalysis(from, to, LanguageTags.FromTag(language)), cancel);
        return await press.Publish(this, analysis.Model, $"analysis-{from}-{to}-{language}", cancel);
    }
}
