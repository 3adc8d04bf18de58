using Advocacy.Domain.Dates;
using Advocacy.Domain.Languages;
using Advocacy.Domain.People;
using Advocacy.Domain.Sources;
using Advocacy.Tests;
using Advocacy.Web.Features.People;
using Advocacy.Web.Pipeline;
using Microsoft.EntityFrameworkCore;

namespace Advocacy.Web.Tests.Features.People;

public sealed class StartTermTests : AppTest
{
    private readonly Post _post = Some.Post();
    private readonly Person _person = Some.Person();
    private Evidence Source => field ??= Some.Evidence(Campaign);

    private StartTerm Ordinary => new()
    {
        Post = _post.Id,
        Who = "A. Minister",
        Title = "State secretary",
        From = Some.Day(2020, 10, 1),
        Shown = new() { Source = Source.Id },
        WrittenIn = Language.English,
    };

    [SetUp]
    public async Task APostAndAPerson()
    {
        await Given(_post, _person, Source);
        As(Role.Analyst);
    }

    [TestCase("Minister, A.")]
    [TestCase("MINISTER A.")]
    [TestCase("Mme A. Minister")]
    public async Task Whoever_is_on_record_is_found_however_the_name_is_written_and_in_office_or_not(string typed)
    {
        Assert.That(await Send(Ordinary with { Who = typed }), Is.EqualTo(_person.Id));
        Assert.That(await Fresh(db => db.People.CountAsync()), Is.EqualTo(1));
    }

    [Test]
    public async Task Nobody_lands_on_somebody_whose_name_was_erased()
    {
        As(Role.Administrator);
        await Send(new ErasePerson { SubmissionKey = Guid.NewGuid(), Id = _person.Id, Version = _person.Version, Name = "A. Minister", Reason = "Asked" });
        As(Role.Analyst);

        Assert.That(await Send(Ordinary with { Who = "Mme N.N. Nobody" }), Is.Not.EqualTo(_person.Id));
    }

    [Test]
    public async Task A_term_is_read_back_with_what_shows_it()
    {
        var id = await Send(Ordinary with { To = FuzzyDate.Year(2024) });

        Assert.That(id, Is.EqualTo(_person.Id), "the name was on record");
        var term = (await Send(new ViewPerson(id))).Terms.Single();
        Assert.Multiple(() =>
        {
            Assert.That((term.Start, term.StartIsSourced, term.End, term.EndIsSourced), Is.EqualTo((Some.Day(2020, 10, 1), true, FuzzyDate.Year(2024), true)));
            Assert.That(term.Title[Language.English], Is.EqualTo("State secretary"));
            Assert.That(term.Sources.Single().Id, Is.EqualTo(Source.Id));
        });
    }

    [Test]
    public async Task Without_a_source_the_dates_are_unverified()
    {
        var term = (await Send(new ViewPerson(await Send(Ordinary with { Shown = new() })))).Terms.Single();
        Assert.That((term.StartIsSourced, term.EndIsSourced), Is.EqualTo((false, false)));
    }

    [Test]
    public async Task A_person_and_a_post_that_are_not_on_record_are_put_there()
    {
        var body = Some.Organization();
        await Given(body);

        var id = await Send(Ordinary with { Post = null, NewPost = "Minister of Asylum", Body = body.Id, Who = "B. Newcomer", Title = null });

        Assert.That((await Send(new ViewPerson(id))).Name, Is.EqualTo("B. Newcomer"));
        Assert.That(await Fresh(db => db.Posts.SingleAsync(post => post.Code == "minister-of-asylum")), Has.Property(nameof(Post.OrganizationId)).EqualTo(body.Id));
    }

    [Test]
    public async Task Nobody_holds_a_post_twice_at_once_and_may_come_back_to_it()
    {
        await Send(Ordinary with { To = Some.Day(2024, 9, 30) });

        Assert.That(() => Send(Ordinary with { From = Some.Day(2022, 1, 1) }), Refuses(PeopleRules.HoldsAPostOnceAtATime));
        await Send(Ordinary with { From = Some.Day(2024, 9, 30) });
        Assert.That((await Send(new ViewPerson(_person.Id))).Terms, Has.Count.EqualTo(2));
    }

    [Test]
    public void A_term_does_not_end_before_it_starts() =>
        Assert.That(() => Send(Ordinary with { To = FuzzyDate.Year(2019) }), Refuses(PeopleRules.TermEndsAfterItStarts));

    [Test]
    public void A_term_in_no_post_is_a_misfit() =>
        Assert.That(() => Send(Ordinary with { Post = null }), Throws.InstanceOf<MalformedRequestException>());

    [Test]
    public async Task From_the_page()
    {
        await SignInAs(Role.Analyst);
        await Browser.Open("/shelter/people/terms/start");
        await Browser.Submit("/shelter/people/terms/start", ("Form.Who", "B. Newcomer"), ("Form.From", "some day"), ("Form.Post", $"{_post.Id}"));
        Assert.That(Browser.ValueOf("Form.From"), Is.EqualTo("some day"));
        await Browser.Submit("/shelter/people/terms/start", ("Form.From", "October 2020"));
        await Browser.Open(Browser.SentTo!);
        Assert.That(Browser.Heading, Is.EqualTo("B. Newcomer"));
        Assert.That(Browser.Page.QuerySelector("svg.terms .held.unsure"), Is.Not.Null);
    }
}
