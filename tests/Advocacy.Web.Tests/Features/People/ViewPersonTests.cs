using Advocacy.Domain.Languages;
using Advocacy.Domain.Meetings;
using Advocacy.Domain.People;
using Advocacy.Tests;
using Advocacy.Web.Features.People;
using Advocacy.Web.Pipeline;

namespace Advocacy.Web.Tests.Features.People;

public sealed class ViewPersonTests : AppTest
{
    [Test]
    public async Task Where_a_post_came_and_nobody_was_named_it_was_its_holder_then()
    {
        var (post, first, second) = (Some.Post(), Some.Person("A. First"), Some.Person("B. Second"));
        await Given(
            post, first, second,
            Membership.Of(first, post, new(Some.Day(2020, 10, 1), true, Some.Day(2024, 9, 30), true), LocalText.Empty, []),
            Membership.Of(second, post, new(Some.Day(2024, 10, 1), true, null, true), LocalText.Empty, []));
        await Given(Meeting.Log(Campaign, Some.MeetingEntry(
            Campaign, Some.Day(2022, 5, 5), [new(AttendanceSide.Official, null, post.Id)],
            commitments: [Some.CommitmentEntry(Campaign, post.Id) with { MadeOn = Some.Day(2022, 5, 5) }], noneMade: false), Today));
        As(Role.Board);

        var (then, now) = (await Send(new ViewPerson(first.Id)), await Send(new ViewPerson(second.Id)));

        Assert.Multiple(() =>
        {
            Assert.That(then.Meetings, Has.Count.EqualTo(1));
            Assert.That(now.Meetings, Is.Empty);
        });
    }

    [Test]
    public void Somebody_unknown_is_not_found()
    {
        As(Role.Board);

        Assert.That(() => Send(new ViewPerson(Guid.NewGuid())), Throws.TypeOf<NotFoundException>());
    }
}
