using Advocacy.Domain.Dates;
using Advocacy.Domain.Languages;
using Advocacy.Domain.People;
using Advocacy.Tests;
using Advocacy.Web.Data;
using Advocacy.Web.Data.Files;
using Advocacy.Web.Features.Journals;
using Advocacy.Web.Features.Meetings;
using Advocacy.Web.Features.People;
using Advocacy.Web.Pipeline;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Advocacy.Web.Tests.Features.People;

/// <summary>Two people of one name, told apart by what stands in brackets.</summary>
[SetUICulture("en")]
[SetCulture("en")]
public sealed class NamesakesTests : AppTest
{
    private static readonly FuzzyDate In2025 = Some.Day(2025, 3, 12);
    private readonly Person _plain = Person.Named("Jan Peeters");
    private readonly Person _senator = Person.Named("Jan Peeters", "senator");
    private readonly Person _out = Person.Named("Maggie De Block");

    [SetUp]
    public async Task TwoPeopleOfOneName()
    {
        var post = Post.Of(null, "minister", Some.Text("Minister"));
        await Given(post, _plain, _senator, _out, Membership.Of(_plain, post, new(FuzzyDate.Year(2020), true, null, false), LocalText.Empty, []));
        As(Role.Analyst);
    }

    [TestCase("Jan Peeters", "Jan Peeters, Minister (en) on 12 March 2025")]
    [TestCase("Jan Peeters (senator)", "Jan Peeters (senator), on record, in no known post on 12 March 2025")]
    [TestCase("Peeters Jan (Senator)", "Jan Peeters (senator), on record, in no known post on 12 March 2025")]
    [TestCase("Jan Peeters (adviser)", "Jan Peeters (adviser) is new and is added to the people")]
    [TestCase("De Block, Maggie", "Maggie De Block, on record, in no known post on 12 March 2025")]
    [TestCase("DE BLOCK Maggie", "Maggie De Block, on record, in no known post on 12 March 2025")]
    [TestCase("Mme Maggie De Block", "Maggie De Block, on record, in no known post on 12 March 2025")]
    [TestCase("Mevrouw De Block, Maggie", "Maggie De Block, on record, in no known post on 12 March 2025")]
    [TestCase("Jan Peeters, third floor", "Jan Peeters, Minister (en) on 12 March 2025")]
    public async Task It_is_said_who_is_meant(string typed, string said) =>
        Assert.That((await Send(new UnderstandOfficials([typed], In2025))).Single().Replace('\u00A0', ' '), Is.EqualTo(said));

    [Test]
    public async Task What_is_typed_beside_a_name_takes_nothing_from_it()
    {
        var id = await Send(Log("Jan Peeters, third floor"));
        var present = (await Send(new ViewMeeting(id))).Participants.Single();
        Assert.That((present.Person, present.Post?[Language.English], present.Note), Is.EqualTo(("Jan Peeters", "Minister (en)", "third floor")));
    }

    [Test]
    public async Task A_third_of_the_name_is_put_on_record_and_found_again()
    {
        await Send(Log("Jan Peeters (adviser)"));
        await Send(Log("Peeters, Jan (adviser)"));
        var all = await Fresh(db => db.People.Where(person => person.Name == "Jan Peeters").ToListAsync());
        Assert.That(all.Select(person => person.ToldApartBy), Is.EquivalentTo([null, "senator", "adviser"]));
    }

    [Test]
    public async Task Where_both_may_be_meant_it_is_asked_which()
    {
        await Send(new RenamePerson { Id = _plain.Id, Version = _plain.Version, Name = "Jan Peeters", ToldApartBy = "minister", Reason = "There are two" });
        var refused = Assert.ThrowsAsync<MalformedRequestException>(() => Send(Log("Jan Peeters")));
        Assert.That(refused!.Misfits.Single().Key, Does.Contain("Jan Peeters (minister)").And.Contain("Jan Peeters (senator)"));
        Assert.That(() => Send(new StartTerm { Who = "Jan Peeters", NewPost = "Mayor" }), Refuses(PeopleRules.OneIsMeant));
        Assert.That(await Send(new StartTerm { Who = "jan peeters (Senator)", NewPost = "Mayor" }), Is.EqualTo(_senator.Id));
    }

    [Test]
    public async Task What_tells_them_apart_is_in_the_history_and_goes_with_the_name()
    {
        await Send(new RenamePerson { Id = _plain.Id, Version = _plain.Version, Name = "Jan Peeters", ToldApartBy = "of the canary", Reason = "There are two" });
        var version = (await Send(new ViewPerson(_plain.Id))).Version;
        await Send(new RenamePerson { Id = _plain.Id, Version = version, Name = "Jan Peeters", ToldApartBy = null, Reason = "No need" });
        version = (await Send(new ViewPerson(_plain.Id))).Version;
        await Send(new RenamePerson { Id = _plain.Id, Version = version, Name = "Jan Peeters", ToldApartBy = "of the canary", Reason = "After all" });
        Assert.That((await Send(new ViewHistory(nameof(Person), _plain.Id))).Acts[0].Changes.Single().Values.Single().After, Is.EqualTo("of the canary"));

        As(Role.Administrator);
        var person = await Send(new ViewPerson(_plain.Id));
        await Send(new ErasePerson { Id = _plain.Id, Version = person.Version, Name = "Jan Peeters", Reason = "Asked" });
        var told = (await Send(new ViewHistory(nameof(Person), _plain.Id))).Acts.SelectMany(act => act.Changes).SelectMany(change => change.Values).SelectMany(value => new[] { value.Before, value.After });
        Assert.That(told, Has.No.Member("of the canary").And.Member("somebody whose name was erased"));
        Assert.That((await Fresh(db => new Verification(db, Services.GetRequiredService<FileStore>()).Run(null, CancellationToken.None))).Changed, Is.Empty);
    }

    [Test]
    public async Task Lists_tell_them_apart_and_print_does_not()
    {
        var list = await Send(new ListPosts());
        Assert.That(list.Others.Select(person => person.Name), Has.Member("Jan Peeters (senator)"));
        await SignInAs(Role.Analyst);
        await Browser.Open($"/shelter/people/{_senator.Id}");
        Assert.That(Browser.Heading, Is.EqualTo("Jan Peeters (senator)"));
        var id = await Send(Log("Jan Peeters (senator)"));
        Assert.That((await Send(new ViewMeeting(id))).Participants.Single().Person, Is.EqualTo("Jan Peeters"));
    }

    private LogMeeting Log(string who) => new()
    {
        SubmissionKey = Guid.NewGuid(),
        HeldOn = In2025,
        Subject = "Beds",
        Officials = [new() { Who = who }],
        Demands = [Some.Demand(Campaign).Id],
        NoneMade = true,
    };
}
