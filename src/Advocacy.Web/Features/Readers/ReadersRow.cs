using Advocacy.Domain.Dates;
using Advocacy.Domain.Readers;
using Advocacy.Web.Features.Shared;
using Advocacy.Web.Words;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Advocacy.Web.Features.Readers;

/// <summary>Who may read a record, as a form asks it.</summary>
public sealed record ReadersRow
{
    /// <summary>Null for what the campaign has for such a record.</summary>
    public Audience? Audience { get; init; }

    /// <summary>Its last day is the embargo's.</summary>
    [LooksAhead]
    public FuzzyDate? EmbargoedUntil { get; init; }

    /// <summary>The answers, each with what follows from it.</summary>
    public static IReadOnlyList<SelectListItem> Answers =>
        [.. Enum.GetValues<Audience>().Select(audience => new SelectListItem($"{Wording.Of(audience)}: {Wording.Of($"Readers.Follows.{audience}")}", audience.ToString()))];

    /// <param name="otherwise">Who may read it where nothing is said.</param>
    internal Readership ToReadership(Audience otherwise) => new(Audience ?? otherwise, EmbargoedUntil?.Latest);

    internal static ReadersRow Of(Readership readers) =>
        new() { Audience = readers.Audience, EmbargoedUntil = readers.EmbargoedUntil is { } until ? FuzzyDate.Day(until) : null };
}
