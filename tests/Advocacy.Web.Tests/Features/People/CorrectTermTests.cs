using Advocacy.Domain.Dates;
using Advocacy.Domain.Editing;
using Advocacy.Domain.Languages;
using Advocacy.Domain.People;
using Advocacy.Domain.Sources;
using Advocacy.Tests;
using Advocacy.Web.Features.People;
using Advocacy.Web.Pipeline;
using Microsoft.EntityFrameworkCore;

namespace Advocacy.Web.Tests.Features.People;

[SetUICulture("en")]
public sealed class CorrectTermTests : AppTest
{
    private readonly Post _justice = Some.Post();
    private readonly Post _police = Domain.People.Post.Of(null, "police", Some.Text("Minister of Police"));
    private readonly Person _person = Some.Person();
    private readonly Evidence _decree;
    private readonly Membership _term;

    public CorrectTermTests()
    {
        _decree = Some.Evidence(Campaign, "Decree");
        _term = Membership.Of(_person, _justice, new(FuzzyDate.Year(2020), true, null, false), LocalText.Empty, [_decree]);
    }

    private CorrectTerm Correction => new()
    {
        Id = _term.Id,
        Version = _term.Version,
        Post = _justice.Id,
        From = FuzzyDate.Year(2020),
        FromIsSourced = true,
        Sources = [_decree.Id],
        Reason = "Read again",
    };

    [SetUp]
    public async Task SomebodyInOffice()
    {
        await Given(_justice, _police, _person, _decree, _term);
        As(Role.Analyst);
    }

    [Test]
    public async Task Who_what_when_and_what_shows_it_are_said_anew()
    {
        var other = await Send(Correction with
        {
            Who = "B. Second",
            Post = _police.Id,
            Title = new() { English = "State secretary" },
            From = Some.Day(2021, 5, 4),
            To = FuzzyDate.Year(2024),
            ToIsSourced = true,
            Sources = [],
            Shown = new() { NewTitle = "Journal" },
        });

        var term = await Send(new ViewTerm(_term.Id));
        Assert.Multiple(() =>
        {
            Assert.That((term.PersonId, term.Person, term.Post[Language.English], term.Title[Language.English]), Is.EqualTo((other, "B. Second", "Minister of Police (en)", "State secretary")));
            Assert.That((term.Start, term.StartIsSourced, term.End, term.EndIsSourced), Is.EqualTo((Some.Day(2021, 5, 4), true, FuzzyDate.Year(2024), true)));
            Assert.That(term.Sources.Select(source => source.Title), Is.EqualTo(["Journal"]));
        });
    }

    [Test]
    public async Task What_another_campaign_cites_for_it_stays_and_is_named_to_nobody_here()
    {
        var other = Some.Campaign("other");
        var theirs = Some.Evidence(other, "Their decree");
        var elsewhere = Membership.Of(_person, _police, new(FuzzyDate.Year(2015), true, FuzzyDate.Year(2016), true), LocalText.Empty, [theirs]);
        await Given(other, theirs);
        await Given(elsewhere);

        await Send(new CorrectTerm { Id = elsewhere.Id, Version = elsewhere.Version, Post = _police.Id, From = FuzzyDate.Year(2014), FromIsSourced = true, To = FuzzyDate.Year(2016), Reason = "Read again" });

        var term = await Send(new ViewTerm(elsewhere.Id));
        Assert.That((term.Start, term.StartIsSourced, term.Sources.Count), Is.EqualTo((FuzzyDate.Year(2014), true, 0)));
        Assert.That(await Fresh(db => Task.FromResult(db.Memberships.Where(held => held.Id == elsewhere.Id).SelectMany(held => held.Citations).IgnoreQueryFilters().Count())), Is.EqualTo(1));
    }

    [Test]
    public async Task Without_a_source_no_end_of_it_is_sourced()
    {
        await Send(Correction with { Sources = [] });

        Assert.That((await Send(new ViewTerm(_term.Id))).StartIsSourced, Is.False);
    }

    [Test]
    public async Task A_term_that_never_was_goes_and_its_history_tells_why()
    {
        await Send(Correction with { NeverHeld = true });

        Assert.That(() => Send(new ViewTerm(_term.Id)), Throws.TypeOf<NotFoundException>());
        Assert.That((await Send(new ListPosts(Everywhere: true))).Posts.SelectMany(post => post.Terms), Is.Empty);
        Assert.That((await Send(new Web.Features.Journals.ViewJournal())).Acts[0].Because, Is.EqualTo("Read again"));
    }

    [Test]
    public async Task It_ends_after_it_starts_overlaps_no_other_of_the_same_and_changes_something()
    {
        await Given(Membership.Of(_person, _justice, new(FuzzyDate.Year(2010), false, FuzzyDate.Year(2012), false), LocalText.Empty, []));
        Assert.Multiple(() =>
        {
            Assert.That(() => Send(Correction with { To = FuzzyDate.Year(2019) }), Refuses(PeopleRules.TermEndsAfterItStarts));
            Assert.That(() => Send(Correction with { From = FuzzyDate.Year(2011) }), Refuses(PeopleRules.HoldsAPostOnceAtATime));
            Assert.That(() => Send(Correction), Refuses(EditingRules.CorrectionChangesSomething));
        });
        await Send(Correction with { To = FuzzyDate.Year(2025) });
        Assert.That(() => Send(Correction with { SubmissionKey = Guid.NewGuid() }), Refuses(EditingRules.IsUnchangedSinceOpened));
    }
}
