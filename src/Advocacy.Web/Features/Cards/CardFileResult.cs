using Microsoft.AspNetCore.Mvc;
using Microsoft.Net.Http.Headers;

namespace Advocacy.Web.Features.Cards;

/// <summary>Answers with a card's PDF, its own hash as the tag by which a reader's copy is recognised.</summary>
internal static class CardFileResult
{
    public static FileContentResult Of(CardFile file, int year, string language, bool download) => new(file.Pdf, "application/pdf")
    {
        FileDownloadName = download ? $"progress-card-{year}-{file.Edition}-{language}.pdf" : null,
        EntityTag = new EntityTagHeaderValue($"\"{file.Sha256}\""),
    };
}
