using Advocacy.Web.Data;
using Advocacy.Web.Data.Files;
using Advocacy.Web.Journal;
using Advocacy.Web.Pipeline;
using Advocacy.Web.Tests.Pipeline;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Advocacy.Web.Tests.Journal;

/// <summary>Whatever is changed in the journal, or in the record past the journal, is found.</summary>
public sealed class ChainTests : TinyTest
{
    private JournalHead _head = null!;

    [SetUp]
    public async Task ThreePeople()
    {
        As(Role.Analyst);
        foreach (var name in new[] { "The first", "The second", "The third" })
        {
            await Send(new KeepAPerson { Name = name, Reason = "Because" });
        }

        _head = (await Fresh(db => new Verification(db, Services.GetRequiredService<FileStore>()).Run(null, CancellationToken.None))).Head!;
    }

    [Test]
    public async Task What_nobody_touched_is_whole()
    {
        Assert.That((await Verify()).Changed, Is.Empty);
        Assert.That(_head.Sequence, Is.EqualTo(4), "the campaign and three people");
    }

    [TestCase("UPDATE Journal SET ActorId = 'another' WHERE Sequence = 2", "Journal, line 2")]
    [TestCase("UPDATE Journal SET Because = 'Another reason' WHERE Sequence = 3", "Journal, line 3")]
    [TestCase("UPDATE Journal SET At = '2020-01-01 00:00:00' WHERE Sequence = 3", "Journal, line 3")]
    [TestCase("UPDATE Journal SET CampaignId = NULL WHERE Sequence = 4", "Journal, line 4")]
    [TestCase("UPDATE JournalRecords SET After = replace(After, 'Police', 'Army') WHERE Sequence = 1", "Journal, line 1")]
    [TestCase("UPDATE JournalNames SET Name = 'Another' WHERE Name = 'The second'", "Journal: a name")]
    [TestCase("DELETE FROM JournalRecords WHERE Sequence = 4", "Journal, line 4")]
    [TestCase("INSERT INTO JournalRecords SELECT 3, 2, RecordType, 'x', RootType, RootId, Change, Before, After FROM JournalRecords WHERE Sequence = 3", "Journal, line 3")]
    [TestCase("DELETE FROM Journal WHERE Sequence = 2", "Journal, line 3")]
    [TestCase("DELETE FROM Journal WHERE Sequence = 4", "Journal: the line noted")]
    [TestCase("INSERT INTO Journal SELECT 5, At, CampaignId, ActorId, Act, Because, PreviousHash, Hash FROM Journal WHERE Sequence = 4", "Journal, line 5")]
    [TestCase("UPDATE People SET Name = 'Another' WHERE Name = 'The second'", "Person ")]
    [TestCase("DELETE FROM People WHERE Name = 'The second'", "Person ")]
    [TestCase("UPDATE Demands SET Title = replace(Title, 'Police', 'Army')", "Demand ")]
    public async Task A_row_changed_removed_or_inserted_is_found(string change, string told)
    {
        await Fresh(async db =>
        {
            await db.Database.ExecuteSqlRawAsync("PRAGMA foreign_keys = OFF");
            return await db.Database.ExecuteSqlRawAsync(change);
        });

        Assert.That((await Verify()).Changed, Has.Some.StartsWith(told));
    }

    [Test]
    public async Task A_name_that_is_erased_leaves_the_journal_whole()
    {
        await SignInAs(Role.Analyst);
        await Fresh(db => db.Database.ExecuteSqlRawAsync("UPDATE AspNetUsers SET DisplayName = '', UserName = 'x', Email = NULL"));

        Assert.That((await Verify()).Changed, Is.Empty);
    }

    private Task<(int Checked, IReadOnlyList<string> Changed, JournalHead? Head)> Verify() =>
        Fresh(db => new Verification(db, Services.GetRequiredService<FileStore>()).Run(_head, CancellationToken.None));
}
