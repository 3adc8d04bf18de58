using Advocacy.Domain.Campaigns;
using Advocacy.Domain.Commitments;
using Advocacy.Domain.Judging;
using Advocacy.Web.Data;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Advocacy.Benchmarks.Features.Floor;

/// <summary>The rows of the home page, printed and nothing more.</summary>
[AllowAnonymous]
public sealed class BareHomePage(AdvocacyDb db) : PageModel
{
    public IReadOnlyList<Demand> Demands { get; private set; } = [];
    public IReadOnlyList<Assessment> Assessments { get; private set; } = [];
    public IReadOnlyList<Commitment> Commitments { get; private set; } = [];

    public async Task OnGet(CancellationToken cancel)
    {
        Demands = await db.Demands.AsNoTracking().OrderBy(demand => demand.Position).ToListAsync(cancel);
        Assessments = await db.Assessments.AsNoTracking().OrderBy(judged => judged.Year).ToListAsync(cancel);
        Commitments = await db.Commitments.AsNoTracking().Where(made => made.State == CommitmentState.Open).ToListAsync(cancel);
    }
}
