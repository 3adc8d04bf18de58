using System.Globalization;
using Advocacy.Domain.Readers;
using Advocacy.Tests;
using Advocacy.Web.Campaigns;
using Advocacy.Web.Features.Meetings;
using Advocacy.Web.Pipeline;
using MediatR;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Advocacy.Web.Tests.Pipeline;

[SetUICulture("en")]
public sealed class KeepingTests : TinyTest
{
    protected override bool StartsAnew => true;

    private static readonly Actor Somebody = new("somebody", "Somebody", new HashSet<Role> { Role.Analyst });

    private MovingClock _clock = null!;

    protected override void Adjust(IServiceCollection services)
    {
        base.Adjust(services);
        services.Replace(ServiceDescriptor.Singleton<TimeProvider>(_clock = new()));
    }

    [SetUp]
    public void SignIn() => As(Somebody);

    [Test]
    public async Task Whoever_asks_the_same_gets_what_was_returned_before()
    {
        var first = await Send(new CountPeople([]));
        Assert.That(await Send(new CountPeople([])), Is.SameAs(first));
    }

    [Test]
    public async Task Whoever_asks_something_else_gets_an_answer_to_that()
    {
        await Given(Some.Person("Maria"), Some.Person("Jan"));
        Assert.That((await Send(new CountPeople(["Maria"])), await Send(new CountPeople(["Maria", "Jan"]))), Is.EqualTo((new Counted(1), new Counted(2))));
    }

    [Test]
    public async Task Lists_are_compared_by_what_they_hold()
    {
        var first = await Send(new CountPeople(["Maria"]));
        Assert.That(await Send(new CountPeople(["Maria"])), Is.SameAs(first));
    }

    [Test]
    public async Task It_is_asked_again_once_anything_is_saved()
    {
        await Send(new CountPeople([]));
        await Send(new KeepAPerson { Name = "Maria" });
        Assert.That(await Send(new CountPeople([])), Is.EqualTo(new Counted(1)));
    }

    [Test]
    public async Task It_is_asked_again_for_another_reader_role_language_day_and_campaign()
    {
        var first = await Send(new CountPeople([]));
        using (Assert.EnterMultipleScope())
        {
            Assert.That(await SendBy(Somebody with { Id = "another" }, new CountPeople([])), Is.Not.SameAs(first), "reader");
            Assert.That(await SendBy(Somebody with { Roles = new HashSet<Role> { Role.Board } }, new CountPeople([])), Is.Not.SameAs(first), "role");
            CultureInfo.CurrentUICulture = new("fr");
            Assert.That(await Send(new CountPeople([])), Is.Not.SameAs(first), "language");
            CultureInfo.CurrentUICulture = new("en");
            Assert.That(await SendFromAnotherCampaign(), Is.Not.SameAs(first), "campaign");
            Assert.That(await Send(new CountPeople([])), Is.SameAs(first), "the same again");
            _clock.Now = _clock.Now.AddDays(1);
            Assert.That(await Send(new CountPeople([])), Is.Not.SameAs(first), "day");
        }
    }

    [Test]
    public async Task What_a_refused_command_left_in_memory_is_not_kept()
    {
        await using var scope = InCampaign();
        scope.ServiceProvider.GetRequiredService<CurrentActor>().Value = Somebody;
        var mediator = scope.ServiceProvider.GetRequiredService<IMediator>();
        Assert.That(() => mediator.Send(new KeepAPerson { Name = "Maria", FailsInTheEnd = true }), Throws.InvalidOperationException);
        Assert.That(await mediator.Send(new CountPeople([])), Is.Not.SameAs(await Send(new CountPeople([]))));
    }

    [Test]
    public async Task A_query_that_is_not_kept_is_asked_each_time()
    {
        var id = await Send(new KeepAPerson { Name = "Maria" });
        var first = await Send(new FindAPerson(id));
        Assert.That(await Send(new FindAPerson(id)), Is.Not.SameAs(first));
    }

    [Test]
    public async Task Who_may_not_ask_gets_nothing_of_what_is_kept_for_others()
    {
        await Send(new CountPeople([]));
        AsNobody();
        Assert.That(() => Send(new CountPeople([])), Throws.InstanceOf<NotAllowedException>());
    }

    [Test]
    public async Task Who_recorded_something_for_the_board_reads_it_in_a_list_that_is_kept_and_others_do_not()
    {
        var meeting = Some.Meeting(Campaign);
        meeting.IsReadBy(new(Audience.Board));
        await GivenBy(Somebody, meeting);

        Assert.That((await Send(new ListMeetings())).Lines, Has.Count.EqualTo(1));
        Assert.That((await SendBy(Somebody with { Id = "another" }, new ListMeetings())).Lines, Is.Empty);
    }

    private async Task<Counted> SendFromAnotherCampaign()
    {
        await using var scope = InCampaign();
        scope.ServiceProvider.GetRequiredService<CurrentCampaign>().Choose(new CampaignName(Guid.CreateVersion7(), "another", Campaign.Title, Campaign.Publisher, Campaign.Readers, Campaign.Languages));
        scope.ServiceProvider.GetRequiredService<CurrentActor>().Value = Somebody;
        return await scope.ServiceProvider.GetRequiredService<IMediator>().Send(new CountPeople([]));
    }
}
