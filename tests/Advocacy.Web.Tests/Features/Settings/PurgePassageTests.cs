using System.Text;
using Advocacy.Domain.Cards;
using Advocacy.Domain.Dates;
using Advocacy.Domain.Languages;
using Advocacy.Domain.Meetings;
using Advocacy.Domain.Readers;
using Advocacy.Domain.Sources;
using Advocacy.Tests;
using Advocacy.Web.Accounts;
using Advocacy.Web.Data;
using Advocacy.Web.Data.Files;
using Advocacy.Web.Features.Cards;
using Advocacy.Web.Features.Meetings;
using Advocacy.Web.Features.Readers;
using Advocacy.Web.Features.Settings;
using Advocacy.Web.Features.Journals;
using Advocacy.Web.Hosting;
using Advocacy.Web.Pipeline;
using Advocacy.Web.Tests.Features.Cards;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Advocacy.Web.Tests.Features.Settings;

public sealed class PurgePassageTests : CardTest
{
    private const string Name = "Zéphyrine d’Ailleurs";

    [Test]
    public async Task It_is_gone_from_record_history_drafts_and_file_and_what_is_verified_is_whole()
    {
        var meeting = await HeldWhere($"They spoke of ZÉPHYRINE\nd'Ailleurs, and of {Name}.");
        var fields = Drafts.Write(new Microsoft.AspNetCore.Http.FormCollection(new() { ["Form.Notes"] = $"Again: {Name}\"" }));
        await Fresh(async db =>
        {
            db.Add(new Draft { AccountId = "analyst", Fields = fields, At = DateTime.UtcNow });
            await db.SaveChangesAsync();
            return 0;
        });

        As(Role.Administrator);
        var found = await Send(new FindPassage(Name));
        Assert.That(found.Records, Does.Contain((nameof(Meeting), 1)));
        Assert.That((found.Drafts, found.Lines), Is.EqualTo((1, 2)), "logged, and corrected with a reason");
        await Purge();

        As(Role.Analyst);
        var read = await Send(new ViewMeeting(meeting));
        Assert.That(read.Notes, Is.EqualTo("They spoke of […], and of […]."));
        Assert.That((await Send(new ViewHistory(nameof(Meeting), meeting))).Acts.SelectMany(act => act.Changes).SelectMany(change => change.Values).Select(value => value.After),
            Does.Contain("They spoke of […], and of […]."));
        As(Role.Administrator);
        Assert.That((await Send(new FindPassage(Name))).IsNowhere, Is.True);
        await NothingIsLeft();
    }

    [Test]
    public async Task A_card_not_published_yet_is_to_be_made_again_and_a_published_one_is_to_be_withdrawn_first()
    {
        await Send((await CardAgain()) with { Verdict = Written($"A little was done for {Name}.") });
        await PrintWhatWaits();
        As(Role.Administrator);
        Assert.That((await Send(new FindPassage(Name))).Unpublished.Select(card => (card.Year, card.Edition)), Is.EqualTo([(2012, 1)]));
        await Purge();
        As(Editor);
        var card = await Send(new ViewCard(2012));
        Assert.That((card.Prints.Count, card.Verdict[Language.English]), Is.EqualTo((0, "A little was done for […].")));

        await Send((await CardAgain()) with { Verdict = Written($"It was {Name}.") });
        await PublishWhatWaits();
        As(Role.Administrator);
        Assert.That((await Send(new FindPassage(Name))).Published.Select(card => (card.Campaign, card.Year, card.Edition)), Is.EqualTo([("shelter", 2012, 1)]));
        Assert.That(() => Send(Purging), Refuses(CardRules.IsWithdrawnBeforeItIsPurged));
        await Send(new WithdrawCard { SubmissionKey = Guid.NewGuid(), Year = 2012, Edition = 1, Reason = new() { English = "A child was named." }, IsMeant = true });
        await Purge();
        await NothingIsLeft();
    }

    [Test]
    public async Task What_only_contains_the_words_stays_and_a_second_purge_leaves_the_chain_whole()
    {
        var meeting = await HeldWhere($"Zéphyrines d’Ailleurs is a shop; {Name} is not, nor is Mona.");
        await Purge();
        await Send(Purging with { SubmissionKey = Guid.NewGuid(), Passage = "mona" });

        As(Role.Analyst);
        Assert.That((await Send(new ViewMeeting(meeting))).Notes, Is.EqualTo("Zéphyrines d’Ailleurs is a shop; […] is not, nor is […]."));
        Assert.That(await Changed(), Is.Empty);
    }

    [Test]
    public async Task A_line_changed_past_a_purge_is_still_seen()
    {
        await HeldWhere($"It was {Name}.");
        await Purge();
        await Fresh(db => db.Database.ExecuteSqlRawAsync("UPDATE JournalRecords SET After = replace(After, 'It was', 'It is') WHERE After LIKE '%It was%'"));

        Assert.That(await Changed(), Has.Some.Contains("changed, or the line before it is missing"));
    }

    [Test]
    public async Task A_file_of_what_is_kept_from_whoever_purges_is_not_named_and_may_go_all_the_same()
    {
        var id = await HeldWhere($"It was {Name}.", "canary of a board.txt");
        await Fresh(async db =>
        {
            (await db.Meetings.WhoeverReads().SingleAsync(held => held.Id == id)).IsReadBy(new(Audience.Board));
            return await db.SaveChangesAsync();
        });
        // Somebody else than whoever logged it.
        As(new Actor("another", "Another", new HashSet<Role> { Role.Administrator }));

        var file = (await Send(new FindPassage(Name))).Files.Single();
        Assert.That(file.Name, Is.Null);
        await Send(Purging with { Files = [file.Id] });
        Assert.That(await Fresh(db => db.Set<Attachment>().CountAsync()), Is.Zero);
    }

    [Test]
    public async Task At_the_form_one_looks_first_and_the_reason_may_not_hold_it()
    {
        await HeldWhere($"It was {Name}.", "memo.txt");
        await SignInAs(Role.Administrator);
        await Browser.Open("/shelter/settings/purge");
        await Browser.Submit("/shelter/settings/purge?handler=look", ("Form.Passage", Name));
        Assert.That(Browser.Page.QuerySelector("#found ~ dl")!.TextContent, Does.Contain("Meeting"));
        Assert.That(Browser.Page.QuerySelectorAll("input[name='Form.Files']"), Has.Length.EqualTo(1));

        await Browser.Submit("/shelter/settings/purge", ("Form.Passage", Name), ("Form.Reason", $"It names {Name}"));
        Assert.That(Browser.Refusals, Has.Count.EqualTo(2), "the reason, and not ticked");

        var file = Browser.Page.QuerySelector("input[name='Form.Files']")!.GetAttribute("value")!;
        var sha = await Fresh(db => db.Set<Attachment>().Select(kept => kept.Sha256).SingleAsync());
        var path = Services.GetRequiredService<FileStore>().PathOf(sha);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        await File.WriteAllTextAsync(path, Name);
        await Browser.Submit("/shelter/settings/purge", ("Form.Passage", Name), ("Form.Reason", "It names a child"), ("Form.IsMeant", "true"), ("Form.Files", file));
        Assert.That(Browser.SentTo, Is.EqualTo("/shelter/settings"), string.Join(" ", Browser.Refusals));
        Assert.That(File.Exists(path), Is.False, "the file goes with it");
        await Browser.Open("/shelter/journal");
        Assert.That(Browser.Page.QuerySelector("main")!.TextContent, Does.Contain("Purged a passage").And.Contain("It names a child"));
        await NothingIsLeft();
    }

    private static PurgePassage Purging => new() { SubmissionKey = Guid.NewGuid(), Passage = Name, Reason = "A child was named", IsMeant = true };

    private async Task Purge()
    {
        As(Role.Administrator);
        await Send(Purging);
    }

    private async Task<Guid> HeldWhere(string notes, string? file = null)
    {
        As(Role.Analyst);
        var id = await Send(new LogMeeting
        {
            HeldOn = FuzzyDate.Day(Today),
            Subject = "Status of victim",
            Officials = [new() { Who = "An adviser" }],
            Demands = [Some.Demand(Campaign, "D1").Id],
            NoneMade = true,
            Notes = notes,
            Files = file is null ? [] : [new KeptFile(file, "text/plain", 4, new string('a', 64))],
        });
        var meeting = await Send(new ViewMeeting(id));
        await Send(new ChangeReaders
        {
            Kind = nameof(Meeting),
            Id = id,
            Version = meeting.Version,
            Readers = new() { Audience = Audience.Public },
            Reason = $"It names {Name}",
        });
        return id;
    }

    private async Task<IReadOnlyList<string>> Changed() =>
        (await Fresh(db => new Verification(db, Services.GetRequiredService<FileStore>()).Run(null, CancellationToken.None))).Changed;

    private async Task NothingIsLeft()
    {
        Assert.That(await Changed(), Is.Empty);
        await Fresh(db => db.Database.ExecuteSqlRawAsync("PRAGMA wal_checkpoint(TRUNCATE)"));
        SqliteConnection.ClearAllPools();
        var file = await File.ReadAllBytesAsync(Services.GetRequiredService<DataFolder>().Database);
        foreach (var form in new[] { "Zéphyrine", "ZÉPHYRINE", "zephyrine" })
        {
            Assert.That(file.AsSpan().IndexOf(Encoding.UTF8.GetBytes(form)), Is.Negative, form);
        }
    }
}
