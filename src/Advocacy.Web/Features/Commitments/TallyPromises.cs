using Advocacy.Domain.Commitments;
using Advocacy.Domain.Dates;
using Advocacy.Domain.Languages;
using Advocacy.Reports.Cards;
using Advocacy.Web.Data;
using Advocacy.Web.Features.Shared;
using Advocacy.Web.Pipeline;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Advocacy.Web.Features.Commitments;

/// <summary>What was promised, and what became of it: by the year it was made in, by the post that made it, and by demand.</summary>
/// <remarks>Only what the reader may read is counted.</remarks>
[AllowedToMembers, Kept]
public sealed record TallyPromises : IQuery<PromiseTally>;

/// <param name="Years">The latest first; years without a promise are left out.</param>
/// <param name="Posts">Those with most promises that are late or broken first.</param>
/// <param name="Demands">By code.</param>
public sealed record PromiseTally(
    IReadOnlyList<PromiseYear> Years, IReadOnlyList<PromisePost> Posts, IReadOnlyDictionary<string, PromiseDemand> Demands);

/// <param name="Marks">What became of each, the kept ones first.</param>
/// <param name="Moved">Of how many the due date was moved.</param>
public sealed record PromiseYear(int Year, IReadOnlyList<CommitmentMark> Marks, int Moved);

/// <param name="Post">Empty where nobody knows in which post it was said.</param>
public sealed record PromisePost(LocalText Post, IReadOnlyList<CommitmentMark> Marks, int Moved);

/// <param name="Next">When the next one is due: the longest overdue first; null where none has a day.</param>
/// <param name="NextIsLate">Whether that day has passed.</param>
public sealed record PromiseDemand(IReadOnlyList<CommitmentMark> Marks, FuzzyDate? Next, bool NextIsLate);

internal sealed class TallyPromisesHandler(AdvocacyDb db, TimeProvider clock) : IRequestHandler<TallyPromises, PromiseTally>
{
    private static readonly CommitmentMark[] Order =
    [
        CommitmentMark.Kept, CommitmentMark.PartlyKept, CommitmentMark.Open, CommitmentMark.Overdue, CommitmentMark.Broken, CommitmentMark.Withdrawn, CommitmentMark.Overtaken,
    ];

    public async Task<PromiseTally> Handle(TallyPromises query, CancellationToken cancel)
    {
        var today = clock.Today();
        var made = await db.Commitments.Include(commitment => commitment.Demands).Include(commitment => commitment.Revisions).AsNoTracking().AsSplitQuery().ToListAsync(cancel);
        var posts = await db.Posts.ToDictionaryAsync(post => post.Id, post => post.Title, cancel);
        return new(
            [.. made.GroupBy(promise => promise.MadeOn.Earliest.Year).OrderByDescending(year => year.Key)
                .Select(year => new PromiseYear(year.Key, Marks(year, today), year.Count(promise => promise.Revisions.Count > 0)))],
            [.. made.GroupBy(promise => promise.PostId)
                .Select(post => new PromisePost(post.Key is { } id ? posts[id] : LocalText.Empty, Marks(post, today), post.Count(promise => promise.Revisions.Count > 0)))
                .OrderByDescending(post => post.Marks.Count(mark => mark is CommitmentMark.Overdue or CommitmentMark.Broken)).ThenByDescending(post => post.Marks.Count)
                .ThenBy(post => post.Post.Languages.Select(language => post.Post[language]).FirstOrDefault(), StringComparer.Ordinal)],
            made.SelectMany(promise => promise.Demands, (promise, demand) => (promise, demand.Code)).GroupBy(about => about.Code, about => about.promise)
                .ToDictionary(demand => demand.Key, demand => Of(demand, today)));
    }

    private static PromiseDemand Of(IEnumerable<Commitment> promises, DateOnly today)
    {
        var all = promises.ToList();
        var next = all.Where(promise => promise.State == CommitmentState.Open && promise.Due is not null).Select(promise => promise.Due!).MinBy(due => due.Latest);
        return new(Marks(all, today), next, next is not null && next.Latest < today);
    }

    private static IReadOnlyList<CommitmentMark> Marks(IEnumerable<Commitment> promises, DateOnly today) =>
        [.. promises.Select(promise => MarkOf(promise, today)).OrderBy(mark => Array.IndexOf(Order, mark))];

    private static CommitmentMark MarkOf(Commitment promise, DateOnly today) => promise.State switch
    {
        CommitmentState.Open => promise.Due is { } due && due.Latest < today ? CommitmentMark.Overdue : CommitmentMark.Open,
        CommitmentState.Kept => CommitmentMark.Kept,
        CommitmentState.PartlyKept => CommitmentMark.PartlyKept,
        CommitmentState.Broken => CommitmentMark.Broken,
        CommitmentState.Overtaken => CommitmentMark.Overtaken,
        CommitmentState.Withdrawn => CommitmentMark.Withdrawn,
    };
}
