namespace Advocacy.Domain.Languages;

/// <summary>Folds what is typed as a date or a figure.</summary>
internal static class TypedText
{
    // Whatever is longer is a paragraph, not a date or a figure.
    private const int Longest = 200;

    internal static string Fold(string? typed) => typed is { Length: <= Longest } ? FoldedText.Of(typed) : "";
}
