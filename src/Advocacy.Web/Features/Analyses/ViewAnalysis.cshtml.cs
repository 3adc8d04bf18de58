using Advocacy.Domain.Languages;
using Advocacy.Reports.Documents;
using Advocacy.Web.Hosting;
using Advocacy.Web.Words;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.OutputCaching;

namespace Advocacy.Web.Features.Analyses;

[AllowAnonymous, OutputCache(PolicyName = PublicPages.Policy)]
public sealed class ViewAnalysisPage(IMediator mediator) : PageModel
{
    [FromRoute]
    public int From { get; set; }

    [FromRoute]
    public int To { get; set; }

    public Language Language { get; private set; }

    /// <summary>The languages it can be read in.</summary>
    public LanguageSet Languages { get; private set; } = LanguageSet.Every;

    public AnalysisModel Analysis { get; private set; } = null!;

    public async Task OnGet(string? language, CancellationToken cancel)
    {
        var isNamed = LanguageTags.TryFromTag(language, out var asked);
        (Analysis, Languages) = await mediator.Send(new ViewAnalysis(From, To, isNamed ? asked : Wording.Language) { OrAnother = !isNamed }, cancel);
        Language = Analysis.Language;
    }
}
