using Advocacy.Web.Pipeline;

namespace Advocacy.Web.Tests.Pipeline;

public sealed class OnceOnlyTests : TinyTest
{
    [SetUp]
    public void ByTheAnalyst() => As(Role.Analyst);

    [Test]
    public async Task A_form_sent_twice_acts_once_and_answers_the_same()
    {
        var form = new KeepAPerson { Name = "A. Minister" };
        var first = await Send(form);
        var second = await Send(form);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(second, Is.EqualTo(first));
            Assert.That(await PeopleOnRecord(), Has.Count.EqualTo(1));
            Assert.That(await Trail(), Has.Count.EqualTo(1));
        }
    }

    [Test]
    public async Task A_form_that_was_edited_and_sent_again_is_refused_and_nothing_is_lost()
    {
        var form = new KeepAPerson { Name = "A. Minister" };
        await Send(form);

        Assert.That(() => Send(form with { Name = "B. Minister" }), Refuses(WritingRules.IsWhatWasSent));
        Assert.That((await PeopleOnRecord()).Single().Name, Is.EqualTo("A. Minister"));
    }

    [Test]
    public async Task Two_forms_that_say_the_same_are_two_acts()
    {
        await Send(new KeepAPerson { Name = "A. Minister" });
        await Send(new KeepAPerson { Name = "A. Minister" });
        Assert.That(await PeopleOnRecord(), Has.Count.EqualTo(2));
    }

    [Test]
    public async Task A_form_that_failed_may_be_sent_again()
    {
        var form = new KeepAPerson { Name = "A. Minister", FailsInTheEnd = true };
        Assert.That(() => Send(form), Throws.InvalidOperationException);
        await Send(form with { FailsInTheEnd = false });
        Assert.That(await PeopleOnRecord(), Has.Count.EqualTo(1));
    }

    [Test]
    public async Task The_key_of_one_form_never_answers_another()
    {
        var kept = new KeepAPerson { Name = "A. Minister" };
        var id = await Send(kept);
        var other = new RenameAPerson(id, (await PeopleOnRecord()).Single().Version, "Another") { SubmissionKey = kept.SubmissionKey };

        Assert.That(() => Send(other), Refuses(WritingRules.IsNotThereYet));
        Assert.That(await Send(new FindAPerson(id)), Is.EqualTo("A. Minister"));
    }
}
