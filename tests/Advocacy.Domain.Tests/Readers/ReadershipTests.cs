using Advocacy.Domain.Campaigns;
using Advocacy.Domain.Meetings;
using Advocacy.Domain.Readers;
using Advocacy.Tests;

namespace Advocacy.Domain.Tests.Readers;

public sealed class ReadershipTests
{
    private static readonly Campaign Campaign = Some.Campaign();

    [Test]
    public void Under_an_embargo_it_is_public_from_the_day_after()
    {
        var readers = new Readership(Audience.Public, Some.Today);

        Assert.That((readers.IsPublicOn(Some.Today), readers.IsPublicOn(Some.Today.AddDays(1))), Is.EqualTo((false, true)));
    }

    [TestCase(Audience.Members)]
    [TestCase(Audience.Board)]
    [TestCase(Audience.Authors)]
    public void What_is_for_fewer_is_never_public_and_has_no_embargo(Audience audience)
    {
        Assert.That(new Readership(audience).IsPublicOn(Some.Today), Is.False);
        Assert.That(() => Some.Evidence(Campaign).IsReadBy(new(audience, Some.Today)), Breaks.Rule(ReadershipRules.EmbargoIsOfThePublic));
    }

    [Test]
    public void Of_two_the_narrower_is_the_one_with_fewer_readers_or_the_same_ones_later()
    {
        var (everybody, later, members) = (Readership.Everybody, new Readership(Audience.Public, Some.Today), new Readership(Audience.Members));

        Assert.That((everybody.Or(members), members.Or(later), everybody.Or(later), later.Or(everybody)), Is.EqualTo((members, members, later, later)));
    }

    [Test]
    public void A_meeting_for_fewer_takes_its_commitments_along_but_opens_none()
    {
        var meeting = Meeting.Log(Campaign, Some.MeetingEntry(Campaign, noneMade: false, commitments:
            [Some.CommitmentEntry(Campaign, Guid.NewGuid()), Some.CommitmentEntry(Campaign, Guid.NewGuid())]), Some.Today);
        meeting.Commitments.First().IsReadBy(new(Audience.Authors));

        meeting.IsReadBy(new(Audience.Board));
        var narrowed = meeting.Commitments.Select(made => made.Audience).ToList();
        meeting.IsReadBy(Readership.Everybody);

        Assert.That(narrowed, Is.EqualTo([Audience.Authors, Audience.Board]));
        Assert.That(meeting.Commitments.Select(made => made.Audience), Is.EqualTo([Audience.Authors, Audience.Board]));
    }
}
