using Advocacy.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace Advocacy.Web.Pipeline;

/// <summary>Has nothing that a query reads followed for changes, which would be watched for nobody.</summary>
internal sealed class Untracked<TQuery, TResult>(AdvocacyDb db) : Step<TQuery, TResult>
    where TQuery : IQuery<TResult>
{
    protected override async Task<TResult> Run(TQuery query, Func<Task<TResult>> next, CancellationToken cancel)
    {
        var before = db.ChangeTracker.QueryTrackingBehavior;
        db.ChangeTracker.QueryTrackingBehavior = QueryTrackingBehavior.NoTracking;
        try
        {
            return await next();
        }
        finally
        {
            db.ChangeTracker.QueryTrackingBehavior = before;
        }
    }
}
