using Advocacy.Domain.People;
using Advocacy.Domain.Readers;
using Advocacy.Web.Data;
using Advocacy.Web.Data.Files;
using Advocacy.Web.Features.People;
using Advocacy.Web.Pipeline;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Advocacy.Web.Tests.Features.People;

/// <summary>Whoever asks that their name be erased is served, though the administrator may not read where it stands.</summary>
public sealed class EraseNameTests : AppTest
{
    private readonly Person _hidden = Person.Named("Canary Hidden");
    private readonly Person _other = Person.Named("Somebody Else");

    [SetUp]
    public async Task SomebodyTheBoardAloneReadsOf()
    {
        _hidden.IsReadBy(new(Audience.Board));
        await Given(_hidden, _other);
        As(Role.Administrator);
    }

    [Test]
    public async Task A_name_that_may_not_be_read_is_erased_all_the_same()
    {
        Assert.That(() => Send(new ViewPerson(_hidden.Id)), Throws.TypeOf<NotFoundException>());
        await Send(new EraseName { Name = "Hidden, Canary", Again = "canary hidden", Reason = "Asked by letter" });
        Assert.That(await Fresh(db => db.People.Select(person => person.Name).OrderBy(name => name).ToListAsync()), Is.EqualTo([Person.Erased, "Somebody Else"]));
        Assert.That((await Fresh(db => new Verification(db, Services.GetRequiredService<FileStore>()).Run(null, CancellationToken.None))).Changed, Is.Empty);
    }

    [Test]
    public async Task Of_two_who_have_the_name_the_one_who_is_meant_loses_it()
    {
        var (mayor, senator) = (Person.Named("Jan Peeters", "mayor"), Person.Named("Jan Peeters", "senator"));
        await Given(mayor, senator);
        Assert.That(() => Send(new EraseName { Name = "Jan Peeters", Again = "Jan Peeters", Reason = "Asked" }), Refuses(PeopleRules.OneIsMeant));
        await Send(new EraseName { SubmissionKey = Guid.NewGuid(), Name = "Jan Peeters (senator)", Again = "Peeters Jan (senator)", Reason = "Asked" });
        Assert.That(await Fresh(db => db.People.Where(person => person.Name == "Jan Peeters").Select(person => person.ToldApartBy).ToListAsync()), Is.EqualTo(["mayor"]));
    }

    [Test]
    public void Nobodys_name_and_a_name_typed_otherwise_the_second_time_are_refused()
    {
        Assert.That(() => Send(new EraseName { Name = "Nobody At All", Again = "Nobody At All", Reason = "Asked" }), Refuses(PeopleRules.NameIsOnRecord));
        Assert.That(() => Send(new EraseName { Name = "N. N.", Again = "N. N.", Reason = "Asked" }), Refuses(PeopleRules.NameIsOnRecord));
        Assert.That(() => Send(new EraseName { Name = "Canary Hidden", Again = "Canary", Reason = "Asked" }), Refuses(PeopleRules.IsNamedToBeErased));
        As(Role.Analyst, Role.Editor, Role.Board);
        Assert.That(() => Send(new EraseName { Name = "Canary Hidden", Again = "Canary Hidden", Reason = "Asked" }), Throws.TypeOf<NotAllowedException>());
    }

    [Test]
    public async Task At_the_page_what_is_typed_stays_when_it_is_refused_and_the_answer_shows_nobody()
    {
        await SignInAs(Role.Administrator);
        await Browser.Open("/shelter/people");
        Assert.That(Browser.Page.QuerySelector("a[href='/shelter/people/erase']"), Is.Not.Null);
        await Browser.Open("/shelter/people/erase");
        await Browser.Submit("/shelter/people/erase", ("Form.Name", "Canary Hidden"), ("Form.Again", "Canary"), ("Form.Reason", "Asked"));
        Assert.That((Browser.Refusals.Count, Browser.ValueOf("Form.Name")), Is.EqualTo((1, "Canary Hidden")));
        await Browser.Submit("/shelter/people/erase", ("Form.Name", "Canary Hidden"), ("Form.Again", "Canary Hidden"), ("Form.Reason", "Asked"));
        await Browser.Open(Browser.SentTo!);
        Assert.That(Browser.Page.Body!.TextContent, Does.Contain("The name is erased.").And.Not.Contain("Canary"));
    }
}
