using Advocacy.Web.Campaigns;
using Advocacy.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace Advocacy.Web.Features.People;

/// <summary>Which posts, bodies and people are a campaign's to choose among: those of its territory, and whoever its record speaks of.</summary>
/// <remarks>What is elsewhere is on record all the same and can be named: it is only not offered before somebody asks. Another campaign's meetings and commitments count as far as their reader may read them.</remarks>
internal sealed class PeopleHere
{
    private static readonly string[] EveryCampaign = [OfAllCampaigns.Filter];

    private readonly HashSet<Guid> _postsElsewhere;
    private readonly HashSet<Guid> _bodiesElsewhere;
    private readonly HashSet<Guid> _peopleElsewhere;

    private PeopleHere(HashSet<Guid> postsElsewhere, HashSet<Guid> bodiesElsewhere, HashSet<Guid> peopleElsewhere) =>
        (_postsElsewhere, _bodiesElsewhere, _peopleElsewhere) = (postsElsewhere, bodiesElsewhere, peopleElsewhere);

    /// <summary>Nobody is elsewhere.</summary>
    public static PeopleHere Everybody { get; } = new([], [], []);

    public bool HasPost(Guid post) => !_postsElsewhere.Contains(post);

    public bool HasBody(Guid body) => !_bodiesElsewhere.Contains(body);

    public bool HasPerson(Guid person) => !_peopleElsewhere.Contains(person);

    public static async Task<PeopleHere> Read(AdvocacyDb db, CurrentCampaign current, CancellationToken cancel)
    {
        // While there is one campaign, all there is is its own.
        if (!current.IsChosen || await db.Campaigns.CountAsync(cancel) < 2)
        {
            return Everybody;
        }

        var posts = await db.Posts.Select(post => new
        {
            post.Id,
            post.OrganizationId,
            post.TerritoryId,
            IsNamed = db.Meetings.Any(meeting => meeting.CampaignId == current.Id && meeting.Attendances.Any(present => present.PostId == post.Id))
                || db.Commitments.Any(made => made.CampaignId == current.Id && made.PostId == post.Id),
            IsNamedElsewhere = db.Meetings.Any(meeting => meeting.CampaignId != current.Id && meeting.Attendances.Any(present => present.PostId == post.Id))
                || db.Commitments.Any(made => made.CampaignId != current.Id && made.PostId == post.Id),
        }).IgnoreQueryFilters(EveryCampaign).ToListAsync(cancel);
        var around = await Around(db, current, cancel);

        // Where nobody said whose a post is, it is theirs who speak of it.
        var postsElsewhere = posts
            .Where(post => !post.IsNamed && (post.TerritoryId is { } territory ? !around.Contains(territory) : post.IsNamedElsewhere))
            .Select(post => post.Id).ToHashSet();
        var bodiesHere = await db.Posts.Where(post => post.OrganizationId != null && !postsElsewhere.Contains(post.Id)).Select(post => post.OrganizationId!.Value)
            .Union(db.Demands.SelectMany(demand => demand.Authorities).Select(body => body.Id)).ToListAsync(cancel);
        var bodiesElsewhere = posts.Where(post => postsElsewhere.Contains(post.Id)).Select(post => post.OrganizationId).OfType<Guid>()
            .Except(bodiesHere).ToHashSet();
        var peopleElsewhere = await db.People
            .Where(person => db.Memberships.Any(term => term.PersonId == person.Id && postsElsewhere.Contains(term.PostId))
                || db.Meetings.Any(meeting => meeting.CampaignId != current.Id && meeting.Attendances.Any(present => present.PersonId == person.Id)))
            .IgnoreQueryFilters(EveryCampaign).Select(person => person.Id).ToListAsync(cancel);
        var peopleHere = await db.Memberships.Where(term => !postsElsewhere.Contains(term.PostId)).Select(term => term.PersonId)
            .Union(db.Meetings.SelectMany(meeting => meeting.Attendances).Where(present => present.PersonId != null).Select(present => present.PersonId!.Value))
            .Union(db.Commitments.Where(made => made.PersonId != null).Select(made => made.PersonId!.Value))
            .ToListAsync(cancel);
        return new(postsElsewhere, bodiesElsewhere, [.. peopleElsewhere.Except(peopleHere)]);
    }

    /// <summary>The territory of the campaign, those it lies in and those that lie in it.</summary>
    private static async Task<HashSet<Guid>> Around(AdvocacyDb db, CurrentCampaign current, CancellationToken cancel)
    {
        var own = await db.Campaigns.Where(campaign => campaign.Id == current.Id).Select(campaign => campaign.TerritoryId).SingleAsync(cancel);
        var parents = await db.Territories.ToDictionaryAsync(territory => territory.Id, territory => territory.ParentId, cancel);
        return own is null ? [.. parents.Keys] : [.. parents.Keys.Where(territory => LiesIn(territory, own.Value) || LiesIn(own.Value, territory))];

        bool LiesIn(Guid inner, Guid outer)
        {
            for (Guid? at = inner; at is { } here; at = parents[here])
            {
                if (here == outer)
                {
                    return true;
                }
            }

            return false;
        }
    }
}
