using Advocacy.Web.Data;
using Advocacy.Web.Pipeline;
using Microsoft.EntityFrameworkCore;

namespace Advocacy.Web.Tests.Pipeline;

public sealed class AuditTrailTests : TinyTest
{
    [SetUp]
    public void ByTheAnalyst() => As(Role.Analyst);

    [Test]
    public async Task A_command_leaves_one_line_that_says_who_did_what_to_which_record_and_why()
    {
        var id = await Send(new KeepAPerson { Name = "A. Minister", Reason = "Sworn in" });

        var line = (await Trail()).Single();
        using (Assert.EnterMultipleScope())
        {
            Assert.That(line.Act, Is.EqualTo(nameof(KeepAPerson)));
            Assert.That((line.ActorId, line.ActorName), Is.EqualTo(("somebody", "Somebody")));
            Assert.That(line.Because, Is.EqualTo("Sworn in"));
            Assert.That(line.At, Is.EqualTo(Today.ToDateTime(new(12, 0), DateTimeKind.Utc)));
            Assert.That(line.Touched, Does.Contain("\"Person\"").And.Contain(id.ToString()).And.Contain("\"Added\""));
            Assert.That(line.Touched, Does.Not.Contain("A. Minister"));
        }
    }

    [Test]
    public async Task A_question_leaves_no_line()
    {
        var id = await Send(new KeepAPerson { Name = "A. Minister" });
        await Send(new FindAPerson(id));
        Assert.That(await Trail(), Has.Count.EqualTo(1));
    }

    [Test]
    public async Task Each_line_follows_the_one_before()
    {
        await SendThree();
        Assert.That(Breaks(await Trail()), Is.Empty);
    }

    [TestCase("UPDATE AuditTrail SET ActorName = 'Nobody' WHERE Sequence = 2", ExpectedResult = new long[] { 2 })]
    [TestCase("UPDATE AuditTrail SET Because = 'Another reason' WHERE Sequence = 3", ExpectedResult = new long[] { 3 })]
    [TestCase("DELETE FROM AuditTrail WHERE Sequence = 2", ExpectedResult = new long[] { 3 })]
    public async Task<long[]> A_line_changed_or_taken_away_shows(string change)
    {
        await SendThree();
        await Fresh(db => db.Database.ExecuteSqlRawAsync(change));
        return Breaks(await Trail());
    }

    private async Task SendThree()
    {
        foreach (var name in new[] { "The first", "The second", "The third" })
        {
            await Send(new KeepAPerson { Name = name });
        }
    }

    /// <summary>The lines that don't follow the one before.</summary>
    private static long[] Breaks(List<AuditEntry> trail) =>
        [.. trail.Where((entry, place) => !entry.Follows(place == 0 ? null : trail[place - 1])).Select(entry => entry.Sequence)];
}
