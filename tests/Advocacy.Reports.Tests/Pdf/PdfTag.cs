namespace Advocacy.Reports.Tests.Pdf;

/// <summary>An element of a PDF's structure tree, with what assistive software would say of it.</summary>
/// <param name="Type">Its standard role: H1, P, Figure…</param>
/// <param name="Alt">The text that stands for it, if it has one.</param>
/// <param name="Language">Its own language, if it declares one.</param>
/// <param name="Own">The text of its own marked content, without its children's.</param>
internal sealed record PdfTag(
    string Type, string? Alt, string? Language, string Own, IReadOnlyList<PdfTag> Children, bool HasAnnotation)
{
    /// <summary>The text in reading order, its own pieces and its children's as the tree has them.</summary>
    public required string Text { get; init; }

    public IEnumerable<PdfTag> Everything => Children.SelectMany(child => child.Everything).Prepend(this);

    public IEnumerable<PdfTag> Of(string type) => Everything.Where(tag => tag.Type == type);
}
