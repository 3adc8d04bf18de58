using Advocacy.Domain.Dates;
using Advocacy.Domain.Languages;
using Advocacy.Domain.Meetings;
using Advocacy.Web.Data;
using Advocacy.Web.Features.Shared;
using Advocacy.Web.Features.Shared.Lists;
using Advocacy.Web.Pipeline;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Advocacy.Web.Features.Meetings;

/// <summary>The meetings on record, latest first.</summary>
[AllowedToMembers, Kept]
public sealed record ListMeetings : IQuery<MeetingList>
{
    /// <summary>Words that stand in the subject, the place or the notes.</summary>
    public string? Text { get; init; }

    /// <summary>The code of a demand.</summary>
    public string? Demand { get; init; }

    /// <summary>The id of somebody, a post or a body that was there for the authorities.</summary>
    public Guid? Who { get; init; }

    public int? Year { get; init; }

    public Wanted Wanted { get; init; } = new();
}

/// <param name="Demands">The demands there are, to choose from.</param>
public sealed record MeetingList(IReadOnlyList<MeetingLine> Lines, Place Place, IReadOnlyList<DemandName> Demands)
{
    /// <summary>Whoever was at a meeting for the authorities.</summary>
    public IReadOnlyList<ListedWho> Who { get; init; } = [];

    /// <summary>Those to come, and those whose day has come and that nobody logged; the next first. None where the list is narrowed.</summary>
    public IReadOnlyList<PlanLine> Planned { get; init; } = [];

    /// <summary>The years meetings were held in.</summary>
    public IReadOnlyList<int> Years { get; init; } = [];
}

public sealed record PlanLine(Guid Id, FuzzyDate PlannedFor, TimeOnly? At, LocalText Subject);

public sealed record MeetingLine
{
    public required Guid Id { get; init; }
    public required FuzzyDate HeldOn { get; init; }
    public required MeetingKind Kind { get; init; }
    public required LocalText Subject { get; init; }
    public required bool NoneMade { get; init; }
    public required int CommitmentsCount { get; init; }
    public required IReadOnlyList<string> Demands { get; init; }
    public required IReadOnlyList<OfficialName> Officials { get; init; }
}

/// <summary>An official as a line of a list names them.</summary>
public sealed record OfficialName(string? Person, LocalText? Post, LocalText? Organization, string? Note);

internal sealed class ListMeetingsHandler(AdvocacyDb db) : IRequestHandler<ListMeetings, MeetingList>
{
    public async Task<MeetingList> Handle(ListMeetings query, CancellationToken cancel)
    {
        var matching = db.Meetings.Matching(await SearchedWords.Read(db, query.Text, cancel))
            .Where(meeting => query.Demand == null || meeting.Demands.Any(demand => demand.Code == query.Demand))
            .Where(meeting => query.Who == null || meeting.Attendances.Any(present => present.Side == AttendanceSide.Official
                && (present.PersonId == query.Who || present.PostId == query.Who || present.OrganizationId == query.Who)))
            .Where(meeting => query.Year == null || (meeting.HeldOn.Earliest.Year <= query.Year && meeting.HeldOn.Latest.Year >= query.Year));
        var (keys, place) = (await LatestFirst(matching).Select(meeting => meeting.Id).ToListAsync(cancel)).Part(query.Wanted);
        var shown = query.Wanted.Whole ? matching : db.Meetings.Where(meeting => keys.Contains(meeting.Id));
        var found = await LatestFirst(shown)
            .Select(meeting => new { meeting.Id, meeting.HeldOn, meeting.Kind, meeting.Subject, meeting.NoneMade })
            .ToListAsync(cancel);
        var present = (await shown.SelectMany(meeting => meeting.Attendances.Where(present => present.Side == AttendanceSide.Official),
                (meeting, present) => new { Meeting = meeting.Id, present.Id, present.PersonId, present.PostId, present.OrganizationId, present.Note })
            .ToListAsync(cancel)).OrderBy(present => present.Id).ToLookup(present => present.Meeting);
        var demands = (await shown.SelectMany(meeting => meeting.Demands, (meeting, demand) => new { Meeting = meeting.Id, demand.Code, demand.Position })
            .ToListAsync(cancel)).OrderBy(demand => demand.Position).ToLookup(demand => demand.Meeting, demand => demand.Code);
        var commitments = await shown.SelectMany(meeting => meeting.Commitments, (meeting, made) => new { Meeting = meeting.Id, made.Id })
            .GroupBy(made => made.Meeting).Select(made => new { Meeting = made.Key, Count = made.Count() })
            .ToDictionaryAsync(made => made.Meeting, made => made.Count, cancel);
        // Names are asked of those who are known anyway, not of the database for each line.
        var officials = await Officials.ReadNames(db, cancel);
        return new(
            [.. found.Select(meeting => new MeetingLine
            {
                Id = meeting.Id,
                HeldOn = meeting.HeldOn,
                Kind = meeting.Kind,
                Subject = meeting.Subject,
                NoneMade = meeting.NoneMade,
                CommitmentsCount = commitments.GetValueOrDefault(meeting.Id),
                Demands = [.. demands[meeting.Id]],
                Officials = [.. present[meeting.Id].Select(official => officials.NameOf(official.PersonId, official.PostId, official.OrganizationId, official.Note))],
            })],
            place,
            await db.Demands.OrderBy(demand => demand.Position).Select(demand => new DemandName(demand.Code, demand.Title)).ToListAsync(cancel))
        {
            Who = [.. (await db.Meetings.SelectMany(meeting => meeting.Attendances).Where(present => present.Side == AttendanceSide.Official)
                .Select(present => new { present.PersonId, present.PostId, present.OrganizationId }).Distinct().ToListAsync(cancel))
                .SelectMany(present => new[] { present.PersonId, present.PostId, present.OrganizationId }).OfType<Guid>().Distinct()
                .Select(id => (Id: id, Name: officials.NameOf(id, id, id, null)))
                .Select(one => (one.Id, Name: one.Name.Person ?? (one.Name.Post ?? one.Name.Organization)?.ForReader()))
                .Where(one => one.Name is not null && one.Name != Domain.People.Person.Erased).Select(one => new ListedWho(one.Id, one.Name!))],
            Planned = query is { Text: null, Demand: null, Who: null, Year: null, Wanted.Whole: false }
                ? [.. (await db.PlannedMeetings.Where(plan => plan.MeetingId == null && plan.CalledOffBecause == null)
                    .Select(plan => new PlanLine(plan.Id, plan.PlannedFor, plan.At, plan.Subject)).ToListAsync(cancel)).OrderBy(plan => plan.PlannedFor)]
                : [],
            Years = [.. (await db.Meetings.Select(meeting => meeting.HeldOn.Latest.Year).Distinct().ToListAsync(cancel)).OrderDescending()],
        };
    }

    private static IQueryable<Meeting> LatestFirst(IQueryable<Meeting> meetings) => meetings
        .OrderByDescending(meeting => meeting.HeldOn.Latest)
        .ThenByDescending(meeting => meeting.HeldOn.Earliest)
        .ThenByDescending(meeting => meeting.Id);
}
