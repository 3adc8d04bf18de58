namespace Advocacy.Domain.Judging;

/// <summary>What a judgement is worth as a document, said wherever it is shown.</summary>
public enum Standing
{
    /// <summary>Made for its year, by those responsible then.</summary>
    Recorded,
    /// <summary>Made afterwards from public sources, because the judgement of the time is unknown.</summary>
    Reconstruction,
    /// <summary>Made to show the product at work.</summary>
    Sample,
}
