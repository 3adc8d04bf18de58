namespace Advocacy.Domain.Dates;

/// <summary>What a reader must be told about where a date comes from.</summary>
public enum DateQualifier
{
    /// <summary>The source prints it.</summary>
    None,

    /// <summary>The source itself gives it as approximate.</summary>
    About,

    /// <summary>No source prints it; it was worked out.</summary>
    Inferred,
}
