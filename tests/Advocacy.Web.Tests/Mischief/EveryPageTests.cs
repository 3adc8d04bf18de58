using System.Data.Common;
using System.Net;
using Advocacy.Domain.Sources;
using Advocacy.Web.Data;
using Advocacy.Web.Pipeline;
using Advocacy.Web.Sample;
using Advocacy.Web.Tests.Sample;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;

namespace Advocacy.Web.Tests.Mischief;

/// <summary>No page asks the database more often than eight times after anything was saved, session and account included.</summary>
public sealed class EveryPageTests : SampleTest
{
    private const int AtMost = 8;

    private readonly Counting _counting = new();

    protected override void Adjust(IServiceCollection services)
    {
        base.Adjust(services);
        services.ConfigureDbContext<AdvocacyDb>(options => options.AddInterceptors(_counting));
    }

    [OneTimeSetUp]
    public Task LoadTheSample() => Load(SampleCampaign.Folder);

    [Test]
    public async Task A_page_asks_the_database_eight_times_at_most()
    {
        var (meeting, commitment, person, source) = await Read(async db => (
            (await db.Meetings.FirstAsync()).Id,
            (await db.Commitments.FirstAsync()).Id,
            (await db.People.FirstAsync(person => db.Memberships.Any(term => term.PersonId == person.Id))).Id,
            await db.Set<Citation>().GroupBy(cited => cited.EvidenceId).OrderByDescending(group => group.Count()).Select(group => group.Key).FirstAsync()));
        string[] pages =
        [
            "/campaigns", "/belgium", "/belgium/demands", "/belgium/demands/D1", "/belgium/demands/D1/2012", "/belgium/demands/D1/2012/1",
            "/belgium/demands/D1/assess/2025", "/belgium/method", "/belgium/meetings", $"/belgium/meetings/{meeting}", "/belgium/meetings/log",
            "/belgium/commitments", $"/belgium/commitments/{commitment}", $"/belgium/commitments/{commitment}/settle", $"/belgium/commitments/{commitment}/read-back",
            "/belgium/actions", "/belgium/actions/2", "/belgium/actions/2/stage", "/belgium/actions/record", "/belgium/findings", "/belgium/findings/9",
            "/belgium/people", $"/belgium/people/{person}", "/belgium/people/reshuffle", $"/belgium/evidence/{source}/check", "/belgium/evidence", $"/belgium/evidence/{source}", $"/belgium/evidence/{source}/attach",
            "/belgium/evidence/enter", "/belgium/findings/record", "/belgium/people/terms/start", "/belgium/public/D1", "/belgium/petition/record", "/belgium/petition/handover", "/belgium/petition", "/belgium/cards", "/belgium/cards/2025", "/belgium/journal", "/belgium/journal?demand=D1",
            "/belgium/journal/1", $"/belgium/history/Commitment/{commitment}", $"/belgium/readers/Meeting/{meeting}",
        ];
        using var analyst = NewBrowser();
        await analyst.SignIn("analyst@example.org", SampleAccounts.All.First(account => account.Roles.Contains(Role.Analyst)).Password);
        var asked = new List<(string Page, int Commands)>();
        foreach (var page in pages)
        {
            // Twice: what the program learns once is not asked again. What is kept until anything is saved is: something is saved in between.
            await analyst.Open(page);
            await Save();
            _counting.Commands = 0;
            await analyst.Open(page);
            Assert.That(analyst.Status, Is.EqualTo(HttpStatusCode.OK), page);
            asked.Add((page, _counting.Commands));
        }

        TestContext.Out.WriteLine(string.Join(Environment.NewLine, asked.Select(page => $"{page.Commands} {page.Page}")));
        Assert.That(asked.Sum(page => page.Commands), Is.GreaterThan(2 * asked.Count), "nothing was counted");
        Assert.That(asked.Where(page => page.Commands > AtMost), Is.Empty);
    }

    /// <summary>Saves what no page shows: as after anybody's work, nothing that was kept counts any longer.</summary>
    private Task<int> Save() =>
        Read(db => db.Users.ExecuteUpdateAsync(set => set.SetProperty(user => user.AccessFailedCount, user => user.AccessFailedCount + 1)));

    private sealed class Counting : DbCommandInterceptor
    {
        public int Commands { get; set; }

        public override DbCommand CommandInitialized(CommandEndEventData eventData, DbCommand result)
        {
            Commands++;
            return result;
        }
    }
}
