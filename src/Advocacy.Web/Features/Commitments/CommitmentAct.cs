using System.ComponentModel.DataAnnotations;
using Advocacy.Domain.Dates;
using Advocacy.Domain.Sources;
using Advocacy.Web.Data;
using Advocacy.Web.Pipeline;

namespace Advocacy.Web.Features.Commitments;

/// <summary>Something that happened to a commitment: when, and what shows it.</summary>
public abstract record CommitmentAct : Command<Guid>
{
    public Guid Id { get; init; }

    /// <summary>The version of the commitment the form was opened on.</summary>
    public Guid Version { get; init; }

    [Required]
    public FuzzyDate? On { get; init; }

    /// <summary>Sources on record that show it; blank ones count for nothing.</summary>
    public IReadOnlyList<Guid?> Evidence { get; init; } = [];
}

internal static class CommitmentActs
{
    /// <summary>What shows an act, to be cited for it.</summary>
    /// <exception cref="NotFoundException">One of its sources is not there.</exception>
    public static async Task<IReadOnlyList<CitationEntry>> CitedBy(this AdvocacyDb db, CommitmentAct act, CancellationToken cancel) =>
        [.. (await db.Evidence.RequireEach(act.Evidence, cancel)).Select(source => new CitationEntry(source))];
}
