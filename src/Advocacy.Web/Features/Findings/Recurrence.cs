using System.Globalization;
using Advocacy.Web.Words;

namespace Advocacy.Web.Features.Findings;

/// <summary>When an outside body speaks again, in the reader's words.</summary>
/// <remarks>The register says <c>yearly</c>, <c>yearly-06</c> (each June) or <c>periodic</c>; anything else is somebody's own words.</remarks>
internal static class Recurrence
{
    private const string Yearly = "yearly";

    public static string InWords(string recurs) => recurs switch
    {
        "periodic" => Wording.Of("Findings.Periodic"),
        Yearly => Wording.Of("Findings.Yearly"),
        _ when recurs.StartsWith(Yearly + "-", StringComparison.Ordinal)
            && int.TryParse(recurs[(Yearly.Length + 1)..], NumberStyles.None, CultureInfo.InvariantCulture, out var month) && month is >= 1 and <= 12 =>
            Wording.Of("Findings.YearlyIn", CultureInfo.CurrentCulture.DateTimeFormat.GetMonthName(month)),
        _ => recurs,
    };
}
