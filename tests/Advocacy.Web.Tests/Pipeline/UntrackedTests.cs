using Advocacy.Web.Data;
using Advocacy.Web.Pipeline;
using MediatR;
using Microsoft.Extensions.DependencyInjection;

namespace Advocacy.Web.Tests.Pipeline;

public sealed class UntrackedTests : TinyTest
{
    private static readonly Actor Somebody = new("somebody", "Somebody", new HashSet<Role> { Role.Analyst });

    private AsyncServiceScope _scope;

    private IMediator Mediator => _scope.ServiceProvider.GetRequiredService<IMediator>();

    [SetUp]
    public void Begin()
    {
        _scope = InCampaign();
        _scope.ServiceProvider.GetRequiredService<CurrentActor>().Value = Somebody;
        As(Somebody);
    }

    [TearDown]
    public ValueTask End() => _scope.DisposeAsync();

    [Test]
    public async Task What_a_query_reads_is_not_followed()
    {
        var id = await Send(new KeepAPerson { Name = "Maria" });

        Assert.That(await Mediator.Send(new FindAPerson(id)), Is.EqualTo("Maria"));
        Assert.That(_scope.ServiceProvider.GetRequiredService<AdvocacyDb>().ChangeTracker.Entries(), Is.Empty);
    }

    [Test]
    public async Task What_a_command_reads_after_a_query_is_followed_also_where_the_query_found_nothing()
    {
        var id = await Send(new KeepAPerson { Name = "Maria" });
        await Mediator.Send(new FindAPerson(id));
        Assert.That(() => Mediator.Send(new FindAPerson(Guid.NewGuid())), Throws.InstanceOf<NotFoundException>());

        await Mediator.Send(new RenameAPerson(id, (await PeopleOnRecord()).Single().Version, "Jan"));

        Assert.That((await PeopleOnRecord()).Single().Name, Is.EqualTo("Jan"));
    }
}
