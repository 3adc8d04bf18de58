using System.Globalization;

namespace Advocacy.Web.Backups;

/// <summary>Which backups are kept: the last of each of the last days, weeks and months that have one.</summary>
internal static class KeptBackups
{
    /// <param name="made">Each backup that was found whole, with its day here.</param>
    /// <param name="options">How many days, weeks and months.</param>
    public static IReadOnlySet<string> Of(IEnumerable<(string Name, DateTime At, DateOnly Day)> made, BackupOptions options)
    {
        var latest = made.OrderByDescending(one => one.At).ToList();
        return Last(one => one.Day.DayNumber, options.Days)
            .Concat(Last(one => (ISOWeek.GetYear(one.Day.ToDateTime(TimeOnly.MinValue)) * 100) + ISOWeek.GetWeekOfYear(one.Day.ToDateTime(TimeOnly.MinValue)), options.Weeks))
            .Concat(Last(one => (one.Day.Year * 100) + one.Day.Month, options.Months))
            // Whatever is asked for, the last one stays.
            .Concat(latest.Take(1).Select(one => one.Name))
            .ToHashSet(StringComparer.Ordinal);

        IEnumerable<string> Last(Func<(string Name, DateTime At, DateOnly Day), int> period, int count) => latest.DistinctBy(period).Take(count).Select(one => one.Name);
    }
}
