using Advocacy.Domain.Languages;
using Advocacy.Domain.Meetings;
using Advocacy.Web.Data;
using Advocacy.Web.Features.Shared;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Advocacy.Benchmarks.Features.Floor;

/// <summary>The rows of the list of meetings, printed and nothing more.</summary>
[AllowAnonymous]
public sealed class BareMeetingsPage(AdvocacyDb db) : PageModel
{
    public IReadOnlyList<Meeting> Meetings { get; private set; } = [];
    public ILookup<Guid, BareOfficial> Officials { get; private set; } = null!;
    public ILookup<Guid, string> Demands { get; private set; } = null!;
    public ILookup<Guid, Guid> Commitments { get; private set; } = null!;

    public async Task OnGet(CancellationToken cancel)
    {
        Meetings = await db.Meetings.AsNoTracking().OrderByDescending(meeting => meeting.HeldOn.Latest).Take(PartOfList.Length).ToListAsync(cancel);
        var shown = Meetings.Select(meeting => meeting.Id).ToList();
        Officials = (await (
                from present in db.Set<Attendance>()
                where present.Side == AttendanceSide.Official && shown.Contains(present.MeetingId!.Value)
                join person in db.People on present.PersonId equals person.Id into people
                from person in people.DefaultIfEmpty()
                join post in db.Posts on present.PostId equals post.Id into posts
                from post in posts.DefaultIfEmpty()
                select new { present.MeetingId, present.Note, person.Name, post.Title }).ToListAsync(cancel))
            .ToLookup(row => row.MeetingId!.Value, row => new BareOfficial(row.Name, row.Title?.In(Language.French).Text, row.Note));
        Demands = (await db.Meetings.Where(meeting => shown.Contains(meeting.Id)).SelectMany(meeting => meeting.Demands, (meeting, demand) => new { meeting.Id, demand.Code })
            .ToListAsync(cancel)).ToLookup(row => row.Id, row => row.Code);
        Commitments = (await db.Commitments.Where(made => shown.Contains(made.MeetingId!.Value))
            .Select(made => new { made.MeetingId, made.Id }).ToListAsync(cancel)).ToLookup(row => row.MeetingId!.Value, row => row.Id);
    }
}

public sealed record BareOfficial(string? Person, string? Post, string? Note);
