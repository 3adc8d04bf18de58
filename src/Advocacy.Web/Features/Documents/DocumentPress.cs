using Advocacy.Reports.Documents;
using Advocacy.Reports.Typesetting;
using Advocacy.Web.Words;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Advocacy.Web.Features.Documents;

/// <summary>Prints a document for whoever asked for it; nothing of it is kept.</summary>
public sealed class DocumentPress(ITypesetter typesetter, ILogger<DocumentPress> log)
{
    /// <summary>Prints what anybody may read, for whoever asked.</summary>
    /// <inheritdoc cref="Print" />
    public async Task<IActionResult> Publish(PageModel page, DocumentModel document, string name, CancellationToken cancel)
    {
        var answer = await Set(page, document, name, cancel);
        if (answer is PageResult)
        {
            // Said so, it isn't kept with the public pages.
            page.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
        }

        return answer;
    }

    /// <param name="page">Shown again with a sentence where the document could not be set; all it needs is loaded.</param>
    /// <param name="document">What to print.</param>
    /// <param name="name">Of the file, without its end.</param>
    /// <param name="cancel">Stops it.</param>
    /// <returns>The PDF, shown in the browser and kept from there under its name; or the page.</returns>
    public Task<IActionResult> Print(PageModel page, DocumentModel document, string name, CancellationToken cancel)
    {
        page.Response.Headers.CacheControl = "private, no-store";
        return Set(page, document, name, cancel);
    }

    private async Task<IActionResult> Set(PageModel page, DocumentModel document, string name, CancellationToken cancel)
    {
        try
        {
            var set = await typesetter.Typeset(document, cancel);
            page.Response.Headers.ContentDisposition = $"inline; filename=\"{name}.pdf\"";
            return new FileContentResult(set.Pdf, "application/pdf");
        }
        catch (TypesettingException refused)
        {
            if (refused.Problem is not (TypesettingProblem.TooLong or TypesettingProblem.Shapeless))
            {
                log.LogWarning(refused, "A {Document} could not be set", document.Template);
            }

            page.ModelState.AddModelError("", Because(refused));
            return page.Page();
        }
    }

    private static string Because(TypesettingException refused) => refused.Problem switch
    {
        TypesettingProblem.TooLong => Wording.Of("Documents.TooLong"),
        TypesettingProblem.Shapeless => Wording.Of("Documents.Shapeless", string.Join(" ", refused.Detail.Split('\n')
            .SelectMany(line => line.Split('\t', 2) is [_, var signs] ? signs.Split(' ') : []).Distinct())),
        _ => Wording.Of("Documents.NotNow"),
    };
}
