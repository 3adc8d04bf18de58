using Advocacy.Web.Journal;
using Advocacy.Web.Tests.Sample;
using Microsoft.EntityFrameworkCore;

namespace Advocacy.Web.Tests.Journal;

/// <summary>The whole sample campaign, told again by the journal.</summary>
public sealed class ReplayTests : SampleTest
{
    [OneTimeSetUp]
    public Task LoadTheSample() => GiveTheSample();

    [Test]
    public async Task The_journal_tells_the_record_as_it_stands()
    {
        var (told, kept) = await Read(async db => (await db.Told(null, CancellationToken.None), await db.Kept(CancellationToken.None)));

        Assert.That(kept, Has.Count.GreaterThan(500));
        Assert.That(JournalReplay.Differences(told, kept), Is.Empty);
    }

    [Test]
    public async Task Before_the_first_entry_there_was_nothing()
    {
        var first = await Read(db => db.Journal.MinAsync(entry => entry.At));

        Assert.That(await Read(db => db.Told(first.AddTicks(-1), CancellationToken.None)), Is.Empty);
    }

    [Test]
    public async Task Parts_belong_to_the_history_of_what_they_are_parts_of()
    {
        var roots = await Read(db => db.Journal.SelectMany(entry => entry.Records)
            .Select(record => new { record.RecordType, record.RootType }).Distinct().ToListAsync());

        Assert.That(roots.Select(record => (record.RecordType, record.RootType)), Is.SupersetOf(new[]
        {
            ("ActionStage", "GovernmentAction"), ("Citation", "GovernmentAction"), ("Citation", "Assessment"), ("Citation", "Commitment"),
            ("CommitmentChange", "Commitment"), ("Commitment", "Commitment"), ("Attendance", "Meeting"), ("MeetingDemands", "Meeting"),
            ("DemandEffect", "GovernmentAction"), ("DemandEffect", "Finding"), ("Obligation", "Demand"), ("RubricLevel", "Rubric"),
        }));
    }
}
