namespace Advocacy.Reports.Typesetting;

/// <summary>A document as it was set, with what anyone needs to set it again.</summary>
/// <param name="Sha256">Of the PDF, in lower-case hexadecimal.</param>
/// <param name="Engine">The typesetting program and its version.</param>
/// <param name="TemplateHash">Of the house, the template and its wording.</param>
/// <param name="FontsHash">Of the fonts.</param>
public sealed record TypesetDocument(
    byte[] Pdf, int Pages, string Sha256, string Engine, string TemplateHash, string FontsHash);
