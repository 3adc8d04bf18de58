namespace Advocacy.Domain.Figures;

/// <summary>Prints a figure as a sentence would have it.</summary>
internal static class FigureText
{
    internal static string Print(Figure figure, FigureWords words)
    {
        var number = figure.Value.ToString("N0", words.Format);
        var text = PrecisionOf(figure, words) is { } precision ? $"{precision} {number}" : number;
        return figure.Interim ? $"{text} ({words.Interim[0]})" : text;
    }

    internal static string? Qualify(Figure figure, FigureWords words)
    {
        var precision = PrecisionOf(figure, words);
        return figure.Interim ? string.Join(", ", new[] { precision, words.Interim[0] }.OfType<string>()) : precision;
    }

    private static string? PrecisionOf(Figure figure, FigureWords words) => figure.Precision switch
    {
        FigurePrecision.Exact => null,
        FigurePrecision.About => words.About[0],
        FigurePrecision.AtLeast => words.AtLeast[0],
        FigurePrecision.MoreThan => words.MoreThan[0],
        FigurePrecision.Nearly => words.Nearly[0],
        FigurePrecision.FewerThan => words.FewerThan[0],
    };
}
