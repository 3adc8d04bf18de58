using Advocacy.Domain.Languages;
using Advocacy.Domain.People;
using Advocacy.Domain.Petitions;
using Advocacy.Domain.Sources;
using Advocacy.Tests;
using Advocacy.Web.Features.Petitions;
using Advocacy.Web.Pipeline;

namespace Advocacy.Web.Tests.Features.Petitions;

[SetUICulture("en"), SetCulture("en")]
public sealed class RecordHandoverTests : AppTest
{
    private readonly Territory _europe = Territory.Named("europe", Some.Text("Europe"), null);
    private readonly Person _commissioner = Person.Named("C. Commissioner");
    private Evidence Source => field ??= Some.Evidence(Campaign);

    private RecordHandover Ordinary => new()
    {
        Where = new() { Territory = _europe.Id },
        To = "C. Commissioner",
        Days = [new() { On = Some.Day(2011, 6, 28), Source = Source.Id, Note = "By the page." }],
        WrittenIn = Language.English,
    };

    [SetUp]
    public async Task WhatIsOnRecord()
    {
        await Given(_europe, Source, _commissioner);
        As(Role.Analyst);
    }

    [Test]
    public async Task Each_day_stands_with_its_source_and_somebody_on_record_is_recognised()
    {
        await Send(Ordinary with { Days = [.. Ordinary.Days, new() { On = Some.Day(2011, 6, 30), NewTitle = "The press" }, new()] });

        var handover = (await Send(new ViewPetition())).Handovers.Single();
        Assert.That((handover.Recipient[Language.English], handover.PersonId, handover.InConflict), Is.EqualTo(("C. Commissioner", (Guid?)_commissioner.Id, true)));
        Assert.That(handover.Days.Select(day => (day.On, day.Sources.Single().Title)), Is.EqualTo(
            [(Some.Day(2011, 6, 28), Source.Title), (Some.Day(2011, 6, 30), "The press")]));
    }

    [Test]
    public async Task A_stranger_stays_a_name()
    {
        await Send(Ordinary with { To = "The presidency of the Union" });

        Assert.That((await Send(new ViewPetition())).Handovers.Single().PersonId, Is.Null);
        Assert.That(await Fresh(db => Task.FromResult(db.People.Count())), Is.EqualTo(1));
    }

    [Test]
    public async Task What_is_still_to_come_is_announced()
    {
        var ahead = Ordinary with { Days = [new() { On = Some.Day(2027, 1, 1) }] };
        Assert.That(() => Send(ahead), Refuses(PetitionRules.AheadIsAnnounced));

        await Send(ahead with { Planned = true });
        Assert.That((await Send(new ViewPetition())).Handovers.Single().Planned, Is.True);
    }

    [Test]
    public void Somebody_in_a_post_not_held_that_day_is_a_misfit_and_so_is_a_handover_without_a_day()
    {
        Assert.That(MisfitsOf(Ordinary with { Days = [new()] }), Is.EqualTo(["Days[0].On"]));
        Assert.That(MisfitsOf(Ordinary with { Days = [new() { Note = "Some day." }] }), Is.EqualTo(["Days[0].On"]));
        Assert.That(MisfitsOf(Ordinary with { Where = new() }), Is.EqualTo(["Where.Territory"]));
    }

    [Test]
    public async Task Whoever_left_the_post_before_is_not_taken_for_its_holder()
    {
        var post = Post.Of(null, "minister", Some.Text("Minister"));
        await Given(post);
        await Given(Membership.Of(_commissioner, post, new(Some.Day(2001, 1, 1), false, Some.Day(2005, 1, 1), false), LocalText.Empty, []));

        Assert.That(MisfitsOf(Ordinary with { To = "C. Commissioner – Minister (en)" }), Is.EqualTo(["To"]));
    }

    [Test]
    public async Task From_the_page()
    {
        await SignInAs(Role.Analyst);
        await Browser.Open("/shelter/petition/handover");
        await Browser.Submit("/shelter/petition/handover", ("Form.Where.Territory", $"{_europe.Id}"), ("Form.To", "C. Commissioner"), ("Form.Days[0].Note", "Some day."));
        Assert.That(Browser.Fault("Form_Days_0__On"), Does.StartWith("Give the date"));
        Assert.That(Browser.ValueOf("Form.To"), Is.EqualTo("C. Commissioner"));
        await Browser.Submit("/shelter/petition/handover", ("Form.Days[0].On", "June 2011"));
        Assert.That(Browser.SentTo, Is.EqualTo("/shelter/petition"));
    }

    private IEnumerable<string> MisfitsOf(RecordHandover command) =>
        Assert.ThrowsAsync<MalformedRequestException>(() => Send(command))!.Misfits.Select(misfit => misfit.Member);
}
