using Advocacy.Domain.Commitments;
using Advocacy.Domain.Dates;
using Advocacy.Domain.Readers;
using Advocacy.Reports.Cards;
using Advocacy.Tests;
using Advocacy.Web.Features.Commitments;
using Advocacy.Web.Pipeline;

namespace Advocacy.Web.Tests.Features.Commitments;

public sealed class TallyPromisesTests : AppTest
{
    [Test]
    public async Task Each_promise_is_counted_by_its_year_its_post_and_its_demands_for_what_became_of_it()
    {
        var (post, person) = (Some.Post(), Some.Person());
        var kept = Promise(post.Id, 2010);
        kept.Becomes(CommitmentState.Kept, FuzzyDate.Year(2011), Some.Text("Done"), []);
        var broken = Commitment.Record(Campaign, Some.CommitmentEntry(Campaign, null) with { MadeOn = FuzzyDate.Year(2010), PersonId = person.Id });
        broken.Becomes(CommitmentState.Broken, FuzzyDate.Year(2012), Some.Text("Given up"), []);
        await Given(post, person, kept, broken, Promise(post.Id, 2012, due: FuzzyDate.Year(2013)), Promise(post.Id, 2012, due: FuzzyDate.Year(Today.Year + 1)));
        As(Role.Board);

        var tally = await Send(new TallyPromises());

        Assert.Multiple(() =>
        {
            Assert.That(tally.Years.Select(year => year.Year), Is.EqualTo([2012, 2010]));
            Assert.That(tally.Years[0].Marks, Is.EqualTo([CommitmentMark.Open, CommitmentMark.Overdue]));
            Assert.That(tally.Years[1].Marks, Is.EqualTo([CommitmentMark.Kept, CommitmentMark.Broken]));
            Assert.That(tally.Posts.Select(made => (made.Post.IsEmpty, made.Marks.Count)), Is.EqualTo([(false, 3), (true, 1)]));
            Assert.That((tally.Demands["D1"].Marks.Count, tally.Demands["D1"].Next, tally.Demands["D1"].NextIsLate), Is.EqualTo((4, FuzzyDate.Year(2013), true)));
        });
    }

    [Test]
    public async Task What_the_reader_may_not_read_is_not_counted()
    {
        var post = Some.Post();
        var secret = Promise(post.Id, 2012);
        secret.IsReadBy(new(Audience.Authors));
        await Given(post, secret);
        As(Role.Board);

        Assert.That((await Send(new TallyPromises())).Years, Is.Empty);
    }

    [Test]
    public async Task An_empty_record_has_no_promise()
    {
        As(Role.Board);
        var tally = await Send(new TallyPromises());

        Assert.That((tally.Years.Count, tally.Posts.Count, tally.Demands.Count), Is.EqualTo((0, 0, 0)));
    }

    private Commitment Promise(Guid? post, int year, FuzzyDate? due = null) => Commitment.Record(
        Campaign, Some.CommitmentEntry(Campaign, post) with { MadeOn = FuzzyDate.Year(year), Due = due });
}
