using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Advocacy.Domain.Figures;

/// <summary>The compact notation of figures in data files.</summary>
internal static class FigureNotation
{
    internal static string Print(Figure figure) =>
        Sign(figure.Precision) + figure.Value.ToString(CultureInfo.InvariantCulture) + (figure.Interim ? "i" : "");

    internal static bool TryParse(string? notation, [NotNullWhen(true)] out Figure? figure)
    {
        figure = null;
        var text = notation ?? "";
        var precision = text switch
        {
            ['~', ..] => FigurePrecision.About,
            ['>', '=', ..] => FigurePrecision.AtLeast,
            ['>', ..] => FigurePrecision.MoreThan,
            ['<', '~', ..] => FigurePrecision.Nearly,
            ['<', ..] => FigurePrecision.FewerThan,
            _ => FigurePrecision.Exact,
        };
        var interim = text.EndsWith('i');
        var digits = text[Math.Min(Sign(precision).Length, text.Length)..];
        digits = interim ? digits[..^1] : digits;
        if (!digits.All(char.IsAsciiDigit)
            || !long.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var value))
        {
            return false;
        }

        figure = Figure.Given(value, precision);
        figure = interim ? figure.AsInterim() : figure;
        return true;
    }

    private static string Sign(FigurePrecision precision) => precision switch
    {
        FigurePrecision.Exact => "",
        FigurePrecision.About => "~",
        FigurePrecision.AtLeast => ">=",
        FigurePrecision.MoreThan => ">",
        FigurePrecision.Nearly => "<~",
        FigurePrecision.FewerThan => "<",
    };
}
