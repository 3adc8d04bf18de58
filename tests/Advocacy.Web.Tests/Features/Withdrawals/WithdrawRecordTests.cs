using Advocacy.Domain.Editing;
using Advocacy.Domain.People;
using Advocacy.Web.Data;
using Advocacy.Web.Data.Files;
using Advocacy.Web.Features.Actions;
using Advocacy.Web.Features.Commitments;
using Advocacy.Web.Features.Demands;
using Advocacy.Web.Features.Findings;
using Advocacy.Web.Features.Home;
using Advocacy.Web.Features.Journals;
using Advocacy.Web.Features.Meetings;
using Advocacy.Web.Features.Sources;
using Advocacy.Web.Features.Withdrawals;
using Advocacy.Web.Pipeline;
using Advocacy.Web.Tests.Features.Readers;
using Microsoft.Extensions.DependencyInjection;

namespace Advocacy.Web.Tests.Features.Withdrawals;

/// <summary>What was entered by mistake counts nowhere any more, and is told by the journal.</summary>
public sealed class WithdrawRecordTests : ReadersTest
{
    [Test]
    public async Task It_leaves_every_list_and_count_and_stays_in_the_journal()
    {
        As(Author);
        foreach (var (kind, id) in await Everything())
        {
            await Withdraw(kind, id);
        }

        Assert.Multiple(async () =>
        {
            Assert.That((await Send(new ListMeetings())).Lines, Is.Empty);
            Assert.That((await Send(new ListCommitments())).Lines, Is.Empty);
            Assert.That((await Send(new ListActions())).Lines, Is.Empty);
            Assert.That((await Send(new ListFindings())).Lines, Is.Empty);
            Assert.That((await Send(new ListEvidence())).Lines, Is.Empty);
            Assert.That(await Send(new ListCitableSources()), Is.Empty);
            Assert.That((await Send(new ViewDemand("D1", []))).Timeline, Is.Empty);
            Assert.That((await Send(new ViewHome())).Waiting.Where(item => item.Kind != WaitingKind.ToJudge), Is.Empty);
            Assert.That(() => Send(new ViewMeeting(Held.Id)), Throws.TypeOf<NotFoundException>());
        });
        var told = (await Send(new ViewHistory("Meeting", Held.Id))).Acts[0];
        Assert.That((told.Because, told.Changes[0].Values.Single().Label), Is.EqualTo(("Entered twice", "Withdrawn")));
        Assert.That((await Fresh(db => new Verification(db, Services.GetRequiredService<FileStore>()).Run(null, CancellationToken.None))).Changed, Is.Empty);
    }

    [Test]
    public async Task A_meeting_goes_with_what_was_promised_at_it_and_an_action_keeps_its_number()
    {
        As(Author);
        await Withdraw("Meeting", Held.Id);
        Assert.That(() => Send(new ViewCommitment(Made.Id)), Throws.TypeOf<NotFoundException>());
        var number = (await Everything()).Single(record => record.Kind == "Finding").Id;
        await Withdraw("Finding", number);
        Assert.That(await Fresh(db => db.NextNumber(CancellationToken.None)), Is.EqualTo(Finding + 1), "a number is given once");
    }

    [Test]
    public async Task A_source_that_is_withdrawn_is_cited_no_more()
    {
        As(Author);
        await Withdraw("Evidence", Source.Id);
        Assert.That((await Send(new ViewAction(Action))).Stages.Single().Sources, Is.Empty);
    }

    [Test]
    public async Task Nobody_withdraws_what_is_not_for_them_nor_a_person_nor_over_somebody_elses_change()
    {
        As(Author);
        Assert.That(() => Send(new WithdrawRecord { Kind = "Meeting", Id = Held.Id, Version = Guid.NewGuid(), Reason = "Twice" }), Refuses(EditingRules.IsUnchangedSinceOpened));
        var person = Person.Named("Somebody");
        await Given(person);
        Assert.That(() => Send(new WithdrawRecord { Kind = "Person", Id = person.Id, Version = person.Version, Reason = "Twice" }), Throws.TypeOf<NotFoundException>());
        await LetRead(new(Domain.Readers.Audience.Authors));
        As(Colleague);
        Assert.That(() => Send(new WithdrawRecord { Kind = "Meeting", Id = Held.Id, Reason = "Not for me" }), Throws.TypeOf<NotFoundException>());
    }

    [Test]
    public async Task At_the_pages_it_is_withdrawn_and_put_back()
    {
        await SignInAs(Role.Analyst);
        await Browser.Open($"/shelter/meetings/{Held.Id}");
        Assert.That(Browser.Page.QuerySelector($"a[href='/shelter/withdraw/Meeting/{Held.Id}']"), Is.Not.Null);
        await Browser.Open($"/shelter/withdraw/Meeting/{Held.Id}");
        await Browser.Submit($"/shelter/withdraw/Meeting/{Held.Id}", ("Form.Reason", ""));
        Assert.That(Browser.Refusals, Has.Count.EqualTo(1));
        await Browser.Submit($"/shelter/withdraw/Meeting/{Held.Id}", ("Form.Reason", "Entered twice"));
        Assert.That(Browser.SentTo, Is.EqualTo("/shelter/withdrawn"));
        await Browser.Open("/shelter/withdrawn");
        Assert.That(Browser.Page.Body!.TextContent, Does.Contain("Entered twice").And.Contain("The status of victim").And.Contain("It went with its meeting"));
        await Browser.Open($"/shelter/withdrawn/Meeting/{Held.Id}");
        await Browser.Submit($"/shelter/withdrawn/Meeting/{Held.Id}", ("Form.Reason", "Not twice after all"));
        Assert.That(Browser.SentTo, Is.EqualTo($"/shelter/meetings/{Held.Id}"));
    }

    private Task<List<(string Kind, Guid Id)>> Everything() => Fresh(async db => (await All(db)).Select(record => (record.GetType().Name, record.Id)).ToList());

    private async Task Withdraw(string kind, Guid id)
    {
        var version = await Fresh(async db => (await All(db)).SingleOrDefault(record => record.Id == id)?.Version);
        // What was promised at a meeting has gone with it.
        if (version is { } known)
        {
            await Send(new WithdrawRecord { SubmissionKey = Guid.NewGuid(), Kind = kind, Id = id, Version = known, Reason = "Entered twice" });
        }
    }
}
