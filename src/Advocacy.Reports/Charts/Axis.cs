using System.Globalization;
using Advocacy.Domain.Languages;

namespace Advocacy.Reports.Charts;

/// <summary>A scale from nought in round steps.</summary>
internal sealed record Axis(long Step, long End)
{
    /// <summary>The finest scale of 1, 2 or 5 times a power of ten that needs no more steps than there is room for.</summary>
    public static Axis For(long largest, int steps)
    {
        var needed = Math.Max(largest, 1);
        for (long power = 1; power <= long.MaxValue / 100; power *= 10)
        {
            foreach (var step in (long[])[power, 2 * power, 5 * power])
            {
                if ((needed - 1) / step < Math.Max(steps, 1))
                {
                    return new(step, ((needed - 1) / step + 1) * step);
                }
            }
        }

        return new(largest, largest);
    }

    public IEnumerable<long> Ticks
    {
        get
        {
            for (long tick = 0; tick < End; tick += Step)
            {
                yield return tick;
            }

            yield return End;
        }
    }

    /// <summary>A round number with the thousands apart as the language writes them, whatever the host's tables say.</summary>
    public static string Print(long value, Language language)
    {
        var separator = language switch
        {
            Language.French => "\u202f",
            Language.Dutch or Language.German => ".",
            Language.English => ",",
        };
        var format = new NumberFormatInfo { NumberGroupSeparator = separator };
        return value.ToString("#,0", format);
    }
}
