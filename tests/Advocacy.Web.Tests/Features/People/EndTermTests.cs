using Advocacy.Domain.Dates;
using Advocacy.Domain.Editing;
using Advocacy.Domain.Languages;
using Advocacy.Domain.People;
using Advocacy.Domain.Sources;
using Advocacy.Tests;
using Advocacy.Web.Features.People;
using Advocacy.Web.Pipeline;

namespace Advocacy.Web.Tests.Features.People;

public sealed class EndTermTests : AppTest
{
    private readonly Post _post = Some.Post();
    private readonly Person _person = Some.Person();
    private Membership _term = null!;
    private Evidence Source => field ??= Some.Evidence(Campaign);

    [SetUp]
    public async Task SomebodyInOffice()
    {
        _term = Membership.Of(_person, _post, new(FuzzyDate.Year(2020), false, null, false), LocalText.Empty, []);
        await Given(_post, _person, _term, Source);
        As(Role.Analyst);
    }

    [Test]
    public async Task The_end_stands_with_what_shows_it_and_nobody_succeeds()
    {
        Assert.That(await Send(new EndTerm { Id = _term.Id, Version = _term.Version, On = Some.Day(2024, 9, 30), Shown = new() { Source = Source.Id } }), Is.EqualTo(_person.Id));

        var post = (await Send(new ListPosts())).Posts.Single();
        Assert.That(post.Terms.Select(term => (term.End, term.EndIsSourced, term.IsCurrent)), Is.EqualTo([(Some.Day(2024, 9, 30), true, false)]));
    }

    [Test]
    public async Task A_term_that_ended_is_not_ended_again()
    {
        await Send(new EndTerm { Id = _term.Id, Version = _term.Version, On = FuzzyDate.Year(2024) });
        var version = (await Send(new ViewTerm(_term.Id))).Version;

        Assert.That(() => Send(new EndTerm { Id = _term.Id, Version = version, On = FuzzyDate.Year(2025) }), Refuses(PeopleRules.TermIsRunning));
        Assert.That(() => Send(new EndTerm { Id = _term.Id, Version = _term.Version, On = FuzzyDate.Year(2025) }), Refuses(EditingRules.IsUnchangedSinceOpened));
    }

    [Test]
    public async Task From_the_persons_page()
    {
        await SignInAs(Role.Analyst);
        await Browser.Open($"/shelter/people/{_person.Id}");
        var address = Browser.Page.QuerySelector("a[href$='/end']")!.GetAttribute("href")!;
        await Browser.Open(address);
        await Browser.Submit(address, ("Form.On", "2019"));
        Assert.That(Browser.Refusals.Single(), Does.Contain("before"));
        await Browser.Submit(address, ("Form.On", "September 2024"));
        await Browser.Open(Browser.SentTo!);
        Assert.That(Browser.Page.QuerySelector("a[href$='/end']"), Is.Null);
    }
}
