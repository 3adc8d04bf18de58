using Advocacy.Web.Features.Cards;
using Advocacy.Web.Features.Commitments;
using Advocacy.Web.Pipeline;
using MediatR;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Advocacy.Web.Features.Judging;

public sealed class ViewReviewPage(IMediator mediator, CurrentActor actor) : PageModel
{
    public ReviewView Review { get; private set; } = null!;

    public bool MayJudge => Permissions.Allow(typeof(AssessDemand), actor.Value);

    public bool MayMake => Permissions.Allow(typeof(MakeProgressCard), actor.Value);

    public PromiseTally Promises { get; private set; } = null!;

    /// <summary>The years, with those in which nothing was judged or made gathered for readers who could do nothing about it.</summary>
    public IReadOnlyList<IReadOnlyList<ReviewedYear>> Years => MayJudge || MayMake
        ? [.. Review.Years.Select(year => (IReadOnlyList<ReviewedYear>)[year])]
        : Gathered([]);

    public async Task OnGet(CancellationToken cancel)
    {
        Review = await mediator.Send(new ViewReview(), cancel);
        Promises = await mediator.Send(new TallyPromises(), cancel);
    }

    private List<IReadOnlyList<ReviewedYear>> Gathered(List<IReadOnlyList<ReviewedYear>> rows)
    {
        foreach (var year in Review.Years)
        {
            var goesOn = IsEmpty(year) && rows is [.., var last] && IsEmpty(last[0]);
            if (goesOn)
            {
                rows[^1] = [.. rows[^1], year];
            }
            else
            {
                rows.Add([year]);
            }
        }

        return rows;

        bool IsEmpty(ReviewedYear year) => year.IsUntouched && year.Year != Review.ThisYear;
    }
}
