using System.Globalization;

namespace Advocacy.Domain.Figures;

/// <summary>Reads a whole number whose thousands may be parted, or a decimal one of a larger unit.</summary>
internal static class FigureNumber
{
    private const int MostDigits = 19;

    internal static bool TryRead(string text, FigureWords separators, long scale, out long value)
    {
        value = 0;
        var point = scale == 1 ? -1 : DecimalPoint(text, separators);
        var decimals = point < 0 ? "" : text[(point + 1)..];
        // "7.044 millions" is seven millions to one reader and seven thousand to another.
        if (scale > 1 && point < 0 && text.AsSpan().IndexOfAny('.', ',') >= 0)
        {
            return false;
        }

        if (Ungrouped(point < 0 ? text : text[..point], separators) is not { Length: > 0 and <= MostDigits } digits
            || decimals.Length > MostDigits - digits.Length
            || !decimal.TryParse(
                $"{digits}.{decimals}", NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number))
        {
            return false;
        }

        number *= scale;
        if (number > long.MaxValue || !decimal.IsInteger(number))
        {
            return false;
        }

        value = (long)number;
        return true;
    }

    private static int DecimalPoint(string text, FigureWords separators)
    {
        var last = text.LastIndexOfAny(['.', ',']);
        if (last < 0 || last + 1 == text.Length)
        {
            return -1;
        }

        // No language parts thousands so, hence "2.3 millions" is clear in French too.
        var isTooShortForThousands = text.Length - last - 1 < 3;
        return isTooShortForThousands || text[last] == separators.Decimal ? last : -1;
    }

    private static string? Ungrouped(string text, FigureWords separators)
    {
        var at = text.AsSpan().IndexOfAnyExceptInRange('0', '9');
        if (at < 0)
        {
            return text;
        }

        var parting = text[at];
        var groups = text.Split(parting);
        var isParted = (parting is ' ' or '\'' || separators.Parts(parting))
            && groups[0].Length is >= 1 and <= 3
            && groups.Skip(1).All(group => group.Length == 3)
            && groups.All(group => group.All(char.IsAsciiDigit));
        return isParted ? string.Concat(groups) : null;
    }
}
