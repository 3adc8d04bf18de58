using Advocacy.Domain.Dates;
using Advocacy.Domain.Languages;
using Advocacy.Domain.Meetings;
using Advocacy.Web.Data;
using Advocacy.Web.Pipeline;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Advocacy.Web.Features.Planning;

/// <summary>The last meetings with whoever is expected at a planned one, the latest first: with them, or with the post they are expected for.</summary>
[AllowedToMembers]
public sealed record ListMetBefore(Guid Plan) : IQuery<IReadOnlyList<MetBefore>>;

public sealed record MetBefore(Guid Id, FuzzyDate HeldOn, MeetingKind Kind, LocalText Subject);

internal sealed class ListMetBeforeHandler(AdvocacyDb db) : IRequestHandler<ListMetBefore, IReadOnlyList<MetBefore>>
{
    private const int Most = 4;

    public async Task<IReadOnlyList<MetBefore>> Handle(ListMetBefore query, CancellationToken cancel)
    {
        var plan = await db.PlannedMeetings.AsNoTracking().Include(plan => plan.Officials).Require(plan => plan.Id == query.Plan, cancel);
        var people = plan.Officials.Select(expected => expected.PersonId).OfType<Guid>().ToList();
        var posts = plan.Officials.Select(expected => expected.PostId).OfType<Guid>().ToList();
        return await db.Meetings
            .Where(meeting => meeting.Attendances.Any(present => (present.PersonId != null && people.Contains(present.PersonId.Value))
                || (present.PostId != null && posts.Contains(present.PostId.Value))))
            .OrderByDescending(meeting => meeting.HeldOn.Latest).ThenBy(meeting => meeting.Id).Take(Most)
            .Select(meeting => new MetBefore(meeting.Id, meeting.HeldOn, meeting.Kind, meeting.Subject)).ToListAsync(cancel);
    }
}
