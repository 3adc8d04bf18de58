using System.Diagnostics.CodeAnalysis;
using Advocacy.Domain.Languages;

namespace Advocacy.Domain.Figures;

/// <summary>Reads a folded figure with the words of one language and the separators of, perhaps, another.</summary>
internal static class FigurePhrase
{
    internal static bool TryRead(
        string folded, FigureWords words, FigureWords separators, [NotNullWhen(true)] out Figure? figure)
    {
        var text = folded;
        var interim = words.Interim.Any(word => TakeLast(ref text, $"({word})"));
        foreach (var counted in words.Counted)
        {
            TakeLast(ref text, counted);
        }

        var precision = TakePrecision(ref text, words);
        var scale = TakeScale(ref text, words);
        text = scale > 1 && words.One.Any(one => TypedText.Fold(one) == text) ? "1" : text;

        figure = FigureNumber.TryRead(text, separators, scale, out var value)
            ? Figure.Given(value, precision)
            : null;
        figure = interim ? figure?.AsInterim() : figure;
        return figure is not null;
    }

    private static FigurePrecision TakePrecision(ref string text, FigureWords words)
    {
        foreach (var (precision, phrases) in new[]
        {
            (FigurePrecision.About, words.About.Concat(["~", "±", "≈"])),
            (FigurePrecision.AtLeast, words.AtLeast.Concat([">=", "≥"])),
            (FigurePrecision.MoreThan, words.MoreThan.Append(">")),
            (FigurePrecision.Nearly, words.Nearly.Append("<~")),
            (FigurePrecision.FewerThan, words.FewerThan.Append("<")),
        })
        {
            foreach (var phrase in phrases)
            {
                var folded = TypedText.Fold(phrase);
                if (text.StartsWith(folded, StringComparison.Ordinal)
                    && (folded[^1] == '\'' || text[folded.Length..] is [not (>= 'a' and <= 'z'), ..]))
                {
                    text = text[folded.Length..].TrimStart();
                    return precision;
                }
            }
        }

        return FigurePrecision.Exact;
    }

    private static long TakeScale(ref string text, FigureWords words)
    {
        foreach (var (scale, names) in new[]
        {
            (1_000L, words.Thousands),
            (1_000_000L, words.Millions.Append("m")),
            (1_000_000_000L, words.Milliards),
        })
        {
            foreach (var name in names)
            {
                if (TakeLast(ref text, name))
                {
                    return scale;
                }
            }
        }

        return 1;
    }

    /// <summary>Takes a word off the end, unless it is the end of a longer one.</summary>
    private static bool TakeLast(ref string text, string word)
    {
        var folded = TypedText.Fold(word);
        if (!text.EndsWith(folded, StringComparison.Ordinal) || text[..^folded.Length] is [.., >= 'a' and <= 'z'])
        {
            return false;
        }

        text = text[..^folded.Length].TrimEnd();
        return true;
    }
}
