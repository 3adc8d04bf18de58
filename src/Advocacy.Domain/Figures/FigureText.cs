namespace Advocacy.Domain.Figures;

/// <summary>Prints a figure as a sentence would have it.</summary>
internal static class FigureText
{
    internal static string Print(Figure figure, FigureWords words)
    {
        var number = figure.Value.ToString("N0", words.Format);
        var text = figure.Precision switch
        {
            FigurePrecision.Exact => number,
            FigurePrecision.About => $"{words.About[0]} {number}",
            FigurePrecision.MoreThan => $"{words.MoreThan[0]} {number}",
            FigurePrecision.Nearly => $"{words.Nearly[0]} {number}",
        };
        return figure.Interim ? $"{text} ({words.Interim[0]})" : text;
    }

    internal static string? Qualify(Figure figure, FigureWords words)
    {
        var precision = figure.Precision switch
        {
            FigurePrecision.Exact => null,
            FigurePrecision.About => words.About[0],
            FigurePrecision.MoreThan => words.MoreThan[0],
            FigurePrecision.Nearly => words.Nearly[0],
        };
        return figure.Interim ? string.Join(", ", new[] { precision, words.Interim[0] }.OfType<string>()) : precision;
    }
}
