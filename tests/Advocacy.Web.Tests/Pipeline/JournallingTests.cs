using Advocacy.Web.Journal;
using Advocacy.Web.Pipeline;
using Microsoft.EntityFrameworkCore;

namespace Advocacy.Web.Tests.Pipeline;

public sealed class JournallingTests : TinyTest
{
    [SetUp]
    public void ByTheAnalyst() => As(Role.Analyst);

    [Test]
    public async Task A_command_leaves_one_entry_that_says_who_did_what_to_which_record_and_why()
    {
        var id = await Send(new KeepAPerson { Name = "A. Minister", Reason = "Sworn in" });

        var entry = (await Trail()).Single();
        using (Assert.EnterMultipleScope())
        {
            Assert.That((entry.Act, entry.ActorId, entry.Because), Is.EqualTo((nameof(KeepAPerson), "somebody", "Sworn in")));
            Assert.That((entry.CampaignId, entry.At), Is.EqualTo((Campaign.Id, Today.ToDateTime(new(12, 0), DateTimeKind.Utc))));
            Assert.That(entry.Records.Select(record => (record.RecordType, record.RecordId, record.Change, record.Before, record.After)),
                Is.EqualTo([("Person", id.ToString(), RecordChange.Added, (string?)null, (await NamedAs(id, "A. Minister")).Replace("}", ",\"RecordedBy\":\"somebody\"}", StringComparison.Ordinal))]));
        }
    }

    [Test]
    public async Task A_change_keeps_what_was_there_before_and_only_what_changed()
    {
        var id = await Send(new KeepAPerson { Name = "A. Minister" });
        var version = await Fresh(db => db.People.Where(person => person.Id == id).Select(person => person.Version).SingleAsync());
        await Send(new RenameAPerson(id, version, "B. Minister"));

        var record = (await Trail())[^1].Records.Single();
        Assert.That((record.Change, record.Before, record.After),
            Is.EqualTo((RecordChange.Changed, await NamedAs(id, "A. Minister"), await NamedAs(id, "B. Minister"))));
    }

    /// <summary>A person's name as the journal keeps it: by its token.</summary>
    private async Task<string> NamedAs(Guid person, string name)
    {
        var key = await Fresh(db => db.People.Where(known => known.Id == person).Select(known => known.NameKey).SingleAsync());
        return $$"""{"Name":"{{JournalName.TokenOf(key, name)}}"}""";
    }

    [Test]
    public async Task A_question_leaves_no_entry()
    {
        var id = await Send(new KeepAPerson { Name = "A. Minister" });
        await Send(new FindAPerson(id));
        Assert.That(await Trail(), Has.Count.EqualTo(1));
    }

    [Test]
    public async Task What_fails_leaves_no_entry()
    {
        Assert.That(() => Send(new KeepAPerson { Name = "A. Minister", FailsInTheEnd = true }), Throws.InvalidOperationException);
        Assert.That(await Trail(), Is.Empty);
    }
}
