namespace Advocacy.Domain.Dates;

/// <summary>On which side of today a day without a year is looked for.</summary>
public enum DateOutlook
{
    /// <summary>What is logged has happened.</summary>
    Back,
    /// <summary>What is due is still to come.</summary>
    Ahead,
}
