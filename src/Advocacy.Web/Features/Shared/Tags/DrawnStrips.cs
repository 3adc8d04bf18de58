using Advocacy.Reports.Cards;
using Advocacy.Reports.Charts;
using Microsoft.Extensions.Caching.Memory;

namespace Advocacy.Web.Features.Shared.Tags;

/// <summary>Strips of years as they were drawn: what one shows follows from what it is given, and every home page gives the same again.</summary>
public sealed class DrawnStrips : IDisposable
{
    /// <summary>In characters: the strips of a thousand demands over fifteen years.</summary>
    private const long Room = 8_000_000;

    private readonly MemoryCache _drawn = new(new MemoryCacheOptions { SizeLimit = Room });

    /// <inheritdoc cref="YearStrip.Svg"/>
    public string Svg(IReadOnlyList<YearMark> years, int current, string aloud) => _drawn.GetOrCreate(new Asked(years, current, aloud), entry =>
    {
        var drawing = YearStrip.Svg(years, current, aloud);
        entry.Size = drawing.Length;
        return drawing;
    })!;

    public void Dispose() => _drawn.Dispose();

    /// <summary>All that a drawing follows from.</summary>
    private sealed record Asked(IReadOnlyList<YearMark> Years, int Current, string Aloud)
    {
        public bool Equals(Asked? other) =>
            other is not null && (Current, Aloud) == (other.Current, other.Aloud) && Years.SequenceEqual(other.Years);

        public override int GetHashCode() => HashCode.Combine(Current, Aloud);
    }
}
