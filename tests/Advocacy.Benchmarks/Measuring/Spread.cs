using System.Globalization;

namespace Advocacy.Benchmarks.Measuring;

/// <summary>What was measured several times: the middle, and how far the middle half of the values lies apart.</summary>
internal sealed record Spread(double Median, double Low, double High)
{
    private double[] Sorted { get; init; } = [];

    public static Spread Of(IEnumerable<double> values)
    {
        var sorted = values.Order().ToArray();
        return new(At(sorted, 0.5), At(sorted, 0.25), At(sorted, 0.75)) { Sorted = sorted };
    }

    /// <summary>The value that this share of the values does not exceed.</summary>
    public double At(double share) => At(Sorted, share);

    public string Print(string format = "0") =>
        $"{Median.ToString(format, CultureInfo.InvariantCulture)} ({Low.ToString(format, CultureInfo.InvariantCulture)}-{High.ToString(format, CultureInfo.InvariantCulture)})";

    private static double At(double[] sorted, double share)
    {
        var place = share * (sorted.Length - 1);
        var below = (int)place;
        return below + 1 < sorted.Length
            ? sorted[below] + (place - below) * (sorted[below + 1] - sorted[below])
            : sorted[below];
    }
}
