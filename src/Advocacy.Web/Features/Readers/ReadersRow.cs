using Advocacy.Domain.Dates;
using Advocacy.Domain.Readers;
using Advocacy.Web.Features.Shared;

namespace Advocacy.Web.Features.Readers;

/// <summary>Who may read a record, as a form asks it.</summary>
public sealed record ReadersRow
{
    public Audience Audience { get; init; }

    /// <summary>Its last day is the embargo's.</summary>
    [LooksAhead]
    public FuzzyDate? EmbargoedUntil { get; init; }

    internal Readership ToReadership() => new(Audience, EmbargoedUntil?.Latest);

    internal static ReadersRow Of(Readership readers) =>
        new() { Audience = readers.Audience, EmbargoedUntil = readers.EmbargoedUntil is { } until ? FuzzyDate.Day(until) : null };
}
