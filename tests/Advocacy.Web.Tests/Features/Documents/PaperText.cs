using UglyToad.PdfPig;

namespace Advocacy.Web.Tests.Features.Documents;

/// <summary>What a PDF says, its line ends and spaces taken out.</summary>
internal static class PaperText
{
    public static string Of(byte[] pdf)
    {
        using var document = PdfDocument.Open(pdf);
        return Squeezed(string.Concat(document.GetPages().Select(page => page.Text)));
    }

    public static string Squeezed(string words) => string.Concat(words.Where(letter => !char.IsWhiteSpace(letter)));
}
