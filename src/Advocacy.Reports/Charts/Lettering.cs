using System.Globalization;
using System.Text;

namespace Advocacy.Reports.Charts;

internal enum Anchor
{
    Start,
    Middle,
    End,
}

/// <summary>How a text is set in a drawing, and how wide it becomes.</summary>
internal readonly record struct Lettering(double Size, bool Strong = false, Anchor Anchor = Anchor.Start)
{
    /// <summary>Room for the semibold cut and for a reader's substitute font.</summary>
    private const double Allowance = 1.08;

    /// <summary>An upper estimate: the drawing is laid out before any font is at hand.</summary>
    public double Measure(string text)
    {
        var width = 0.0;
        foreach (var rune in Drawing.Clean(text).Normalize(NormalizationForm.FormD).EnumerateRunes())
        {
            width += Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark ? 0 : Advance(rune.Value);
        }

        return width * Size * Allowance;
    }

    /// <summary>The text in lines no wider than asked; a word wider than a line is cut.</summary>
    public IReadOnlyList<string> Wrap(string text, double width)
    {
        var lines = new List<string>();
        foreach (var word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries).SelectMany(Cut(width)))
        {
            if (lines.Count > 0 && Measure($"{lines[^1]} {word}") <= width)
            {
                lines[^1] += $" {word}";
            }
            else
            {
                lines.Add(word);
            }
        }

        return lines;
    }

    private Func<string, IEnumerable<string>> Cut(double width)
    {
        var lettering = this;
        return word => lettering.Pieces(word, width);
    }

    private IEnumerable<string> Pieces(string word, double width)
    {
        var piece = new StringBuilder();
        foreach (var rune in word.EnumerateRunes())
        {
            if (piece.Length > 0 && Measure($"{piece}{rune}") > width)
            {
                yield return piece.ToString();
                piece.Clear();
            }

            piece.Append(rune);
        }

        yield return piece.ToString();
    }

    private static double Advance(int character) => character switch
    {
        ' ' or 0xA0 or 0x2009 or 0x202F => 0.2,
        '.' or ',' or ':' or ';' or '\'' or 0x2019 or 'i' or 'j' or 'l' or 'I' or '|' or '!' or 0xB7 => 0.27,
        'f' or 't' or 'r' or '(' or ')' or '-' or '/' => 0.35,
        'm' or 'W' or 'M' or '@' or '%' => 0.84,
        'w' => 0.72,
        >= '0' and <= '9' => 0.5,
        >= 'a' and <= 'z' => 0.54,
        >= 'A' and <= 'Z' => 0.66,
        < 0x2E80 => 0.7,
        _ => 1,
    };
}
