using Advocacy.Domain.Dates;
using Advocacy.Domain.Languages;
using Advocacy.Domain.Meetings;
using Advocacy.Domain.People;
using Advocacy.Domain.Readers;
using Advocacy.Web.Data;
using Advocacy.Web.Features.Shared;
using Advocacy.Web.Pipeline;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Advocacy.Web.Features.People;

/// <summary>A person in office: the posts held and the meetings attended.</summary>
/// <remarks>Where a post came and nobody was named, it is whoever held it then that was there.</remarks>
[AllowedToMembers]
public sealed record ViewPerson(Guid Id) : IQuery<PersonView>;

/// <param name="Id">Whoever it is: somebody asked for who was merged with another is that other.</param>
/// <param name="Merged">Who turned out to be this person.</param>
public sealed record PersonView(
    Guid Id, string Name, string? ToldApartBy, IReadOnlyList<MergedPerson> Merged, bool IsErased, Guid Version, IReadOnlyList<PersonTerm> Terms, IReadOnlyList<PersonMeeting> Meetings, Readership Readers)
{
    /// <summary>With what tells them from others of the name.</summary>
    public string NameAmongOthers => Person.NamedAmongOthers(Name, ToldApartBy);
}

public sealed record MergedPerson(Guid Id, string Name, Guid Version);

public sealed record PersonTerm(
    Guid Id, LocalText Post, LocalText Title, FuzzyDate? Start, bool StartIsSourced, FuzzyDate? End, bool EndIsSourced,
    IReadOnlyList<CitedSource> Sources, bool IsCurrent);

/// <param name="Named">False when only the post the person held then is on record.</param>
public sealed record PersonMeeting(Guid Id, FuzzyDate HeldOn, MeetingKind Kind, LocalText Subject, bool Named);

internal sealed class ViewPersonHandler(AdvocacyDb db, TimeProvider clock) : IRequestHandler<ViewPerson, PersonView>
{
    public async Task<PersonView> Handle(ViewPerson query, CancellationToken cancel)
    {
        var today = clock.Today();
        var person = await Whoever(query.Id, cancel);
        var merged = await db.People.WithMerged().Where(other => other.MergedIntoId == person.Id).ToListAsync(cancel);
        var terms = await db.Memberships.Include(term => term.Citations).ThenInclude(cited => cited.Source)
            .Where(term => term.PersonId == person.Id).ToListAsync(cancel);
        var posts = terms.Select(term => term.PostId).Distinct().ToList();
        var titles = await db.Posts.Where(post => posts.Contains(post.Id))
            .ToDictionaryAsync(post => post.Id, post => post.Title, cancel);
        var meetings = await db.Meetings.Include(meeting => meeting.Attendances)
            .Where(meeting => meeting.Attendances.Any(present => present.PersonId == person.Id
                || (present.PersonId == null && present.PostId != null && posts.Contains(present.PostId.Value))))
            .ToListAsync(cancel);
        return new(
            person.Id,
            person.Name,
            person.ToldApartBy,
            [.. merged.Select(other => new MergedPerson(other.Id, other.NameAmongOthers, other.Version))],
            person.IsErased,
            person.Version,
            [.. terms.OrderBy(term => term.Start).ThenBy(term => term.End).Select(term => new PersonTerm(
                term.Id, titles[term.PostId], term.Note, term.Start, term.StartIsSourced, term.End, term.EndIsSourced,
                term.Citations.AsSources(), term.Covers(FuzzyDate.Day(today))))],
            [.. meetings
                .Select(meeting => (Meeting: meeting, Named: meeting.Attendances.Any(present => present.PersonId == person.Id)))
                .Where(met => met.Named || met.Meeting.Attendances.Any(present =>
                    present.PersonId is null && Held(present.PostId, met.Meeting.HeldOn)))
                .OrderByDescending(met => met.Meeting.HeldOn)
                .Select(met => new PersonMeeting(
                    met.Meeting.Id, met.Meeting.HeldOn, met.Meeting.Kind, met.Meeting.Subject, met.Named))],
            person.ReadBy());

        bool Held(Guid? post, FuzzyDate on) => terms.Any(term => term.PostId == post && term.Covers(on));
    }

    /// <summary>The person, or whom that one was merged with.</summary>
    private async Task<Person> Whoever(Guid id, CancellationToken cancel)
    {
        var person = await db.People.WithMerged().Require(person => person.Id == id, cancel);
        return person.MergedIntoId is { } other ? await Whoever(other, cancel) : person;
    }
}
