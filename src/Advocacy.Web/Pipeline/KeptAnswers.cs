using System.Globalization;
using System.Text.Json;
using Advocacy.Web.Campaigns;
using Advocacy.Web.Data;

namespace Advocacy.Web.Pipeline;

/// <summary>What queries that are <see cref="KeptAttribute">kept</see> returned.</summary>
internal sealed class KeptAnswers(RecordVersion record)
{
    /// <summary>As many as some people at work look at between two changes.</summary>
    private const int Most = 100;

    private readonly KeptReads<Asked, object> _kept = new(record, Most);

    public async Task<TResult> Get<TResult>(Asked asked, Func<Task<TResult>> answer) =>
        (TResult)(await _kept.Get(asked, async () => await answer()))!;

    /// <summary>All that an answer follows from besides the record.</summary>
    /// <param name="Campaign">The campaign's id.</param>
    /// <param name="Reader">The account's id; what somebody may read depends on who they are, not on their roles alone.</param>
    /// <param name="Roles">Theirs, in order.</param>
    /// <param name="Language">The tag of the reader's.</param>
    /// <param name="Today">Where the campaign is.</param>
    /// <param name="Query">The kind of query.</param>
    /// <param name="Asking">What it asks, as JSON: lists in it are compared by what they hold.</param>
    public sealed record Asked(Guid Campaign, string Reader, string Roles, string Language, DateOnly Today, Type Query, string Asking)
    {
        public static Asked By(string reader, Actor actor, CurrentCampaign campaign, DateOnly today, object query) => new(
            campaign.Id, reader, string.Join(' ', actor.Roles.Order()), CultureInfo.CurrentUICulture.Name, today,
            query.GetType(), JsonSerializer.Serialize(query, query.GetType(), JsonColumns.Options));
    }
}
