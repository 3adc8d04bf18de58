namespace Advocacy.Domain.Dates;

/// <summary>What the two ends of a range are named by.</summary>
internal enum SpanUnit
{
    Days,
    Months,
    Years,
}
