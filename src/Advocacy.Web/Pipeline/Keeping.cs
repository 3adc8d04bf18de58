using System.Reflection;
using Advocacy.Web.Campaigns;
using Advocacy.Web.Data;
using Advocacy.Web.Features.Shared;

namespace Advocacy.Web.Pipeline;

/// <summary>Returns what a <see cref="KeptAttribute">kept</see> query returned before, as long as it would return the same.</summary>
internal sealed class Keeping<TQuery, TResult>(
    KeptAnswers kept, CurrentActor actor, CurrentCampaign campaign, AdvocacyDb db, TimeProvider clock) : Step<TQuery, TResult>
    where TQuery : IQuery<TResult>
{
    private static readonly bool IsKept = typeof(TQuery).GetCustomAttribute<KeptAttribute>() is not null;

    protected override Task<TResult> Run(TQuery query, Func<Task<TResult>> next, CancellationToken cancel) =>
        IsKept && actor.Value.Id is { } reader && ReadsTheRecordOnly
            ? kept.Get(KeptAnswers.Asked.By(reader, actor.Value, campaign, clock.Today(), query), next)
            : next();

    /// <summary>False where a command was refused before, on the page that shows it again: what it left in memory isn't on record.</summary>
    private bool ReadsTheRecordOnly => !db.HasSavedInTransaction && !db.ChangeTracker.Entries().Any();
}
