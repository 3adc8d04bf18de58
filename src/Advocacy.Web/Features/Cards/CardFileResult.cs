using Microsoft.AspNetCore.Mvc;
using Microsoft.Net.Http.Headers;

namespace Advocacy.Web.Features.Cards;

/// <summary>Answers with a card's PDF, its own hash as the tag by which a reader's copy is recognised.</summary>
internal static class CardFileResult
{
    public static FileContentResult Of(CardFile file, int year, string language, bool download, HttpResponse response)
    {
        var name = file.Edition == 1 ? $"progress-card-{year}-{language}.pdf" : $"progress-card-{year}-edition-{file.Edition}-{language}.pdf";
        if (!download)
        {
            // Shown in the browser, and kept from there under a name that says what it is.
            response.Headers.ContentDisposition = $"inline; filename=\"{name}\"";
        }

        return new(file.Pdf, "application/pdf")
        {
            FileDownloadName = download ? name : null,
            EntityTag = new EntityTagHeaderValue($"\"{file.Sha256}\""),
        };
    }
}
