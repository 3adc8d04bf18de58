using Advocacy.Domain.Editing;
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

/// <summary>One person put on record twice is made one, with everything that was either's.</summary>
[SetUICulture("en")]
[SetCulture("en")]
public sealed class MergePersonTests : TwicePersonTest
{
    [Test]
    public async Task All_that_was_theirs_is_the_others_whoever_may_read_it()
    {
        Assert.That(await Send(Merging()), Is.EqualTo(Other.Id));

        var (one, brief) = (await Send(new ViewPerson(Other.Id)), await Send(new BriefPerson(Other.Id)));
        Assert.Multiple(() =>
        {
            Assert.That((one.Name, one.Terms.Count, one.Meetings.Count, brief.Stands.Count + brief.Left.Count), Is.EqualTo(("Maggie De Block", 2, 1, 1)));
            Assert.That(one.Merged.Single().Name, Is.EqualTo("M. De Block"));
        });
        Assert.That(await Belongings(Twice.Id), Is.Zero, "the board's meeting among them");
        Assert.That((await Send(new ListPeople())).Select(person => person.Name), Is.EqualTo(["Maggie De Block"]));
        Assert.That((await Send(new ViewPerson(Twice.Id))).Id, Is.EqualTo(Other.Id), "the old address leads to whom it is");
        Assert.That((await Send(new ViewHistory(nameof(Person), Twice.Id))).Acts[0].Because, Is.EqualTo("The same minister"));
        Assert.That((await Send(new ViewMeeting(Held.Id))).Participants.Single().Person, Is.EqualTo("Maggie De Block"));
        Assert.That((await Fresh(db => new Verification(db, Services.GetRequiredService<FileStore>()).Run(null, CancellationToken.None))).Changed, Is.Empty);
    }

    [Test]
    public async Task The_name_that_went_still_finds_them()
    {
        await Send(Merging());
        Assert.That((await Send(new UnderstandOfficials(["De Block M."], Some.Day(2025, 3, 12)))).Single(), Does.StartWith("Maggie De Block, Mayor"));
        Assert.That(await Send(new StartTerm { Who = "M. De Block", NewPost = "Senator" }), Is.EqualTo(Other.Id));
    }

    [Test]
    public async Task Erased_the_name_that_went_is_erased_too()
    {
        await Send(Merging());
        As(Role.Administrator);
        var person = await Send(new ViewPerson(Other.Id));
        await Send(new ErasePerson { Id = Other.Id, Version = person.Version, Name = "Maggie De Block", Reason = "Asked" });
        Assert.That(await Fresh(db => db.People.WithMerged().Select(known => known.Name).Distinct().ToListAsync()), Is.EqualTo([Person.Erased]));
        Assert.That(await Fresh(db => db.JournalNames.Select(name => name.Name).Distinct().ToListAsync()), Is.EqualTo([Person.Erased]));
    }

    [Test]
    public void Nobody_is_merged_with_themselves_nor_over_somebody_elses_change_nor_by_an_editor()
    {
        Assert.That(() => Send(Merging() with { Into = Twice.Id }), Refuses(PeopleRules.MergesWithAnother));
        Assert.That(() => Send(Merging() with { Version = Guid.NewGuid() }), Refuses(EditingRules.IsUnchangedSinceOpened));
        As(Role.Editor);
        Assert.That(() => Send(Merging()), Throws.TypeOf<NotAllowedException>());
    }

    [Test]
    public async Task At_the_pages_it_is_done_and_undone()
    {
        await SignInAs(Role.Analyst);
        await Browser.Open($"/shelter/people/{Twice.Id}/merge");
        Assert.That(Browser.Page.QuerySelectorAll("optgroup[label='Named alike'] option").Select(option => option.TextContent), Is.EqualTo(["Maggie De Block"]));
        await Browser.Submit($"/shelter/people/{Twice.Id}/merge", ("Form.Reason", ""));
        Assert.That(Browser.Refusals, Has.Count.EqualTo(2));
        await Browser.Submit($"/shelter/people/{Twice.Id}/merge", ("Form.Into", Other.Id.ToString()), ("Form.Reason", "The same"));
        Assert.That(Browser.SentTo, Is.EqualTo($"/shelter/people/{Other.Id}"));
        await Browser.Open(Browser.SentTo!);
        Assert.That(Browser.Page.Body!.TextContent, Does.Contain("Also on record as M. De Block"));
        await Browser.Open($"/shelter/people/{Twice.Id}/apart");
        await Browser.Submit($"/shelter/people/{Twice.Id}/apart", ("Form.Reason", "Two after all"));
        Assert.That(Browser.SentTo, Is.EqualTo($"/shelter/people/{Twice.Id}"));
    }
}
