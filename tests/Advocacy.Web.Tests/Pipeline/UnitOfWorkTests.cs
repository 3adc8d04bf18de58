using Advocacy.Domain.Editing;
using Advocacy.Web.Pipeline;

namespace Advocacy.Web.Tests.Pipeline;

public sealed class UnitOfWorkTests : TinyTest
{
    [SetUp]
    public void ByTheAnalyst() => As(Role.Analyst);

    [Test]
    public async Task A_command_is_saved_without_its_handler_saving()
    {
        var id = await Send(new KeepAPerson { Name = "A. Minister" });
        Assert.That(await Send(new FindAPerson(id)), Is.EqualTo("A. Minister"));
    }

    [Test]
    public async Task A_command_that_fails_saves_nothing()
    {
        Assert.That(() => Send(new KeepAPerson { Name = "A. Minister", FailsInTheEnd = true }), Throws.InvalidOperationException);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(await PeopleOnRecord(), Is.Empty);
            Assert.That(await Trail(), Is.Empty);
        }
    }

    [Test]
    public async Task A_change_made_on_an_earlier_version_is_refused_and_undoes_nothing()
    {
        var id = await Send(new KeepAPerson { Name = "A. Minister" });
        var opened = (await PeopleOnRecord()).Single().Version;
        await Send(new RenameAPerson(id, opened, "The first change"));

        Assert.That(() => Send(new RenameAPerson(id, opened, "The second change")), Refuses(EditingRules.IsUnchangedSinceOpened));
        Assert.That(await Send(new FindAPerson(id)), Is.EqualTo("The first change"));
    }

    [Test]
    public async Task A_change_on_the_latest_version_is_taken()
    {
        var id = await Send(new KeepAPerson { Name = "A. Minister" });
        await Send(new RenameAPerson(id, (await PeopleOnRecord()).Single().Version, "The first change"));
        await Send(new RenameAPerson(id, (await PeopleOnRecord()).Single().Version, "The second change"));

        Assert.That(await Send(new FindAPerson(id)), Is.EqualTo("The second change"));
    }
}
