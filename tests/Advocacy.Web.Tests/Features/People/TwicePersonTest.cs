using Advocacy.Domain.Dates;
using Advocacy.Domain.Languages;
using Advocacy.Domain.Meetings;
using Advocacy.Domain.People;
using Advocacy.Domain.Petitions;
using Advocacy.Domain.Readers;
using Advocacy.Tests;
using Advocacy.Web.Features.People;
using Advocacy.Web.Pipeline;
using Microsoft.EntityFrameworkCore;

namespace Advocacy.Web.Tests.Features.People;

/// <summary>One person on record twice: in office, present, promising and given signatures under one name, in office under the other.</summary>
public abstract class TwicePersonTest : AppTest
{
    protected Person Twice { get; } = Person.Named("M. De Block");
    protected Person Other { get; } = Person.Named("Maggie De Block");
    protected Meeting Held { get; private set; } = null!;

    [SetUp]
    public async Task OnePersonTwice()
    {
        var (post, other, territory) = (Some.Post(), Post.Of(null, "mayor", Some.Text("Mayor")), Territory.Named("here", Some.Text("Here"), null));
        Held = Meeting.Log(Campaign, Some.MeetingEntry(
            Campaign, Some.Day(2025, 3, 1), [new(AttendanceSide.Official, Twice.Id, null)],
            commitments: [Some.CommitmentEntry(Campaign, null) with { PersonId = Twice.Id, PostId = null }], noneMade: false), Today);
        var hidden = Meeting.Log(Campaign, Some.MeetingEntry(Campaign, Some.Day(2025, 4, 1), [new(AttendanceSide.Official, Twice.Id, null)]), Today);
        hidden.IsReadBy(new(Audience.Board));
        await Given(
            post, other, territory, Twice, Other, Held, hidden,
            Membership.Of(Twice, post, new(FuzzyDate.Year(2020), true, FuzzyDate.Year(2022), true), LocalText.Empty, []),
            Membership.Of(Other, other, new(FuzzyDate.Year(2010), true, null, false), LocalText.Empty, []),
            Handover.To(Campaign, territory, Some.Text("Her"), Twice, null, planned: false));
        As(Role.Analyst);
    }

    protected MergePerson Merging() => new() { SubmissionKey = Guid.NewGuid(), Id = Twice.Id, Version = Twice.Version, Into = Other.Id, Reason = "The same minister" };

    protected Task<int> Belongings(Guid person) => Fresh(async db =>
        await db.Memberships.CountAsync(term => term.PersonId == person)
        + await db.Set<Attendance>().CountAsync(present => present.PersonId == person)
        + await db.Commitments.CountAsync(made => made.PersonId == person)
        + await db.Handovers.CountAsync(handover => handover.PersonId == person));
}
