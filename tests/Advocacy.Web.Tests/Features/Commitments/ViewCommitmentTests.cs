using Advocacy.Domain.Languages;
using Advocacy.Domain.People;
using Advocacy.Tests;
using Advocacy.Web.Features.Commitments;
using Advocacy.Web.Pipeline;

namespace Advocacy.Web.Tests.Features.Commitments;

public sealed class ViewCommitmentTests : CommitmentTest
{
    [Test]
    public async Task It_says_who_answers_for_it_today()
    {
        var holder = Some.Person("B. Second");
        await Given(holder, Membership.Of(holder, Post, new(Some.Day(2025, 9, 1), true, null, true), LocalText.Empty, []));

        var commitment = await Send(new ViewCommitment(Made[0].Id));

        Assert.Multiple(() =>
        {
            Assert.That((commitment.Words, commitment.IsOverdue, commitment.Person), Is.EqualTo(("overdue", true, (string?)null)));
            Assert.That(commitment.Holders.Select(person => person.Person), Is.EqualTo(["B. Second"]));
        });
    }

    [Test]
    public void One_that_is_not_there_is_not_found() =>
        Assert.That(() => Send(new ViewCommitment(Guid.NewGuid())), Throws.TypeOf<NotFoundException>());
}
