using Advocacy.Domain.Commitments;
using Advocacy.Domain.Dates;
using Advocacy.Domain.Languages;
using Advocacy.Web.Data;
using Advocacy.Web.Features.Shared;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Advocacy.Benchmarks.Features.Floor;

/// <summary>The rows of the list of commitments, printed and nothing more.</summary>
[AllowAnonymous]
public sealed class BareCommitmentsPage(AdvocacyDb db) : PageModel
{
    public IReadOnlyList<BareCommitment> Commitments { get; private set; } = [];

    public async Task OnGet(CancellationToken cancel) =>
        Commitments = await db.Commitments.AsNoTracking().AsSplitQuery().OrderByDescending(made => made.MadeOn.Latest).ThenBy(made => made.Id).Take(PartOfList.Length)
            .Select(made => new BareCommitment(
                made.Words, db.People.Where(person => person.Id == made.PersonId).Select(person => person.Name).FirstOrDefault(),
                db.Posts.Where(post => post.Id == made.PostId).Select(post => post.Title).FirstOrDefault(), made.MadeOn, made.Due, made.State, made.Strength,
                made.Demands.OrderBy(demand => demand.Position).Select(demand => demand.Code).ToList()))
            .ToListAsync(cancel);
}

public sealed record BareCommitment(
    string Words, string? Person, LocalText? Post, FuzzyDate MadeOn, FuzzyDate? Due, CommitmentState State, CommitmentStrength Strength, IReadOnlyList<string> Demands);
