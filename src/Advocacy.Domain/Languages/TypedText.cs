namespace Advocacy.Domain.Languages;

/// <summary>What somebody typed: as it is kept, and folded where it is read as a date or a figure.</summary>
public static class TypedText
{
    // Whatever is longer is a paragraph, not a date or a figure.
    private const int Longest = 200;

    internal static string Fold(string? typed) => typed is { Length: <= Longest } ? FoldedText.Of(typed) : "";

    /// <summary>Without the spaces around it; null where nothing is left.</summary>
    public static string? Trimmed(string? typed) => string.IsNullOrWhiteSpace(typed) ? null : typed.Trim();
}
