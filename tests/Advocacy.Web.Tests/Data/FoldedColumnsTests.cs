using Advocacy.Domain.Languages;
using Advocacy.Domain.People;
using Advocacy.Domain.Sources;
using Advocacy.Tests;
using Advocacy.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace Advocacy.Web.Tests.Data;

public sealed class FoldedColumnsTests : AppTest
{
    [TestCase("emilie ecole", 1)]
    [TestCase("ÉCOLE d'Émilie", 1)]
    [TestCase("d’emilie moniteur", 1, Description = "each word wherever it stands")]
    [TestCase("emilie musee", 0)]
    [TestCase("%", 0)]
    [TestCase("_", 0)]
    [TestCase("  ", 2)]
    [TestCase(null, 2)]
    public async Task A_record_is_found_by_all_the_words_whatever_their_case_and_accents(string? typed, int found)
    {
        await Given(Source("L’école d’Émilie"), Source("Le musée"));

        Assert.That(await Fresh(db => db.Evidence.Matching(typed).CountAsync()), Is.EqualTo(found));
    }

    [Test]
    public async Task A_meeting_is_found_in_each_language_and_by_what_it_was_changed_to()
    {
        var meeting = Domain.Meetings.Meeting.Log(
            Campaign, Some.MeetingEntry(Campaign) with { Subject = LocalText.Of(Language.French, "L’accueil").With(Language.Dutch, "De opvang") }, Today);
        await Given(meeting);
        Assert.That(await Fresh(db => db.Meetings.Matching("OPVANG").CountAsync()), Is.EqualTo(1));

        await Fresh(async db =>
        {
            var kept = await db.Meetings.Include(m => m.Corrections).Include(m => m.Attendances).Include(m => m.Demands).SingleAsync();
            var campaign = await db.Campaigns.Include(c => c.Demands).SingleAsync();
            kept.Correct(
                campaign,
                new(kept.Facts() with { Subject = LocalText.Of(Language.German, "Die Unterkünfte") }, [.. kept.Attendances.Select(present => present.AsEntry())],
                    [.. kept.Demands.Select(demand => demand.Id)], []),
                Some.Text("A slip"), Today);
            return await db.SaveChangesAsync();
        });

        Assert.That(await Fresh(async db => (await db.Meetings.Matching("opvang").CountAsync(), await db.Meetings.Matching("unterkunfte").CountAsync())), Is.EqualTo((0, 1)));
    }

    [Test]
    public async Task Names_stand_in_the_order_of_a_reader()
    {
        await Given(Person.Named("Zoé"), Person.Named("Élise"), Person.Named("emma"), Person.Named("Eva"));

        Assert.That(await Fresh(db => db.People.InOrder().Select(person => person.Name).ToListAsync()), Is.EqualTo(["Élise", "emma", "Eva", "Zoé"]));
    }

    private Evidence Source(string title) => Evidence.Of(Campaign, new(title) { Publisher = "Moniteur belge", Kind = EvidenceKind.Primary });
}
