using System.Data.Common;
using System.Net;
using Advocacy.Domain.Sources;
using Advocacy.Web.Data;
using Advocacy.Web.Pipeline;
using Advocacy.Web.Sample;
using Advocacy.Web.Tests.Sample;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Template;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;

namespace Advocacy.Web.Tests.Mischief;

/// <summary>No page asks the database more often than fourteen times after anything was saved, however much is on record, session and account included.</summary>
public sealed class EveryPageTests : SampleTest
{
    private const int AtMost = 14;

    /// <summary>A draft at its desk is held against the whole record each time.</summary>
    private const int AtMostAtADesk = 60;

    /// <summary>What shows nothing of the record, only sends on, hands out a file, or shows a published card, of which the sample has none.</summary>
    private static readonly string[] NotCounted =
    [
        "Accounts/Invitation", "Accounts/SetUp", "Accounts/SignInAgain", "Accounts/SignOut", "Shared/SwitchLanguage", "Shared/Understand",
        "Meetings/UnderstandOfficial", "Errors/ShowError", "Cards/ReadCardPrint", "Cards/ReadPublishedPrint", "Cards/ViewPublishedCard", "OpenData/ReadDataPackage", "OpenData/ReadWholeData",
        "Analyses/ViewAnalysis", "Analyses/PrintAnalysis",
        "Sources/ReadAttachment", "Meetings/ReadMeetingFile", "Accounts/KeepDraft", "Accounts/ListDrafts", "Accounts/ViewDraft",
    ];

    private readonly Counting _counting = new();

    protected override void Adjust(IServiceCollection services)
    {
        base.Adjust(services);
        services.ConfigureDbContext<AdvocacyDb>(options => options.AddInterceptors(_counting));
    }

    [OneTimeSetUp]
    public Task LoadTheSample() => GiveTheSample();

    [Test]
    public async Task A_page_asks_the_database_fourteen_times_at_most()
    {
        var asked = new List<(string Page, int Commands)>();
        var counted = new HashSet<string>();
        foreach (var pages in (await Pages()).GroupBy(page => page.As))
        {
            using var reader = NewBrowser();
            if (pages.Key is { } role)
            {
                var account = SampleAccounts.All.First(account => account.Roles.Contains(role));
                await reader.SignIn(account.Email, account.Password);
            }

            foreach (var (_, page) in pages)
            {
                // Twice: what the program learns once is not asked again. What is kept until anything is saved is: something is saved in between.
                await reader.Open(page);
                await Save();
                _counting.Commands = 0;
                await reader.Open(page);
                Assert.That(reader.Status, Is.EqualTo(HttpStatusCode.OK), page);
                asked.Add((page, _counting.Commands));
                counted.Add(PageAt(page));
            }
        }

        TestContext.Out.WriteLine(string.Join(Environment.NewLine, asked.Select(page => $"{page.Commands} {page.Page}")));
        Assert.Multiple(() =>
        {
            Assert.That(asked.Sum(page => page.Commands), Is.GreaterThan(2 * asked.Count), "nothing was counted");
            Assert.That(asked.Where(page => page.Commands > (page.Page.Contains("/cards/2", StringComparison.Ordinal) ? AtMostAtADesk : AtMost)), Is.Empty);
            Assert.That(Endpoints.Select(NameOf).Except(counted).Except(NotCounted), Is.Empty, "every page is counted");
        });
    }

    private IEnumerable<RouteEndpoint> Endpoints => Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
        .Where(endpoint => endpoint.Metadata.GetMetadata<PageActionDescriptor>() is not null);

    private static string NameOf(RouteEndpoint endpoint) => endpoint.Metadata.GetMetadata<PageActionDescriptor>()!.ViewEnginePath.Trim('/');

    /// <summary>The page that answers at an address.</summary>
    private string PageAt(string address)
    {
        var path = address.Split('?')[0].Replace("/belgium", "", StringComparison.Ordinal);
        return NameOf(Endpoints.Where(endpoint => new TemplateMatcher(new(endpoint.RoutePattern), []).TryMatch(path.Length == 0 ? "/" : path, []))
            .OrderBy(endpoint => endpoint.Order).ThenBy(endpoint => endpoint.RoutePattern.InboundPrecedence).First());
    }

    private Task<IReadOnlyList<(Role? As, string Address)>> Pages() => Read<IReadOnlyList<(Role?, string)>>(async db =>
    {
        var meeting = (await db.Meetings.FirstAsync()).Id;
        var commitment = (await db.Commitments.FirstAsync()).Id;
        var person = (await db.People.FirstAsync(person => db.Memberships.Any(term => term.PersonId == person.Id))).Id;
        var source = await db.Set<Citation>().GroupBy(cited => cited.EvidenceId).OrderByDescending(group => group.Count()).Select(group => group.Key).FirstAsync();
        Forms.Objection(db);
        var account = (await db.Users.FirstAsync(account => account.Email == "board@example.org")).Id;
        string[] members =
        [
            "/campaigns", "/belgium", "/belgium/demands", "/belgium/demands/D1", "/belgium/demands/D1/2012", "/belgium/demands/D1/2012/1", "/belgium/compare", "/belgium/data", "/belgium/check", "/belgium/corrections", "/belgium/method", "/belgium/method/1", "/belgium/review", "/belgium/year/2012", "/belgium/review/2012", "/belgium/review/2012/minutes", "/belgium/search?text=milquet+d1",
            "/belgium/meetings", $"/belgium/meetings/{meeting}", Forms.Planned(db), "/belgium/commitments", $"/belgium/commitments/{commitment}",
            "/belgium/actions", "/belgium/actions/2", "/belgium/findings", "/belgium/findings/9", "/belgium/people", $"/belgium/people/{person}",
            "/belgium/evidence", $"/belgium/evidence/{source}", "/belgium/public/D1", "/belgium/petition", "/belgium/cards", "/belgium/cards/2025", "/belgium/cards/2025/replies",
            "/belgium/withdrawn", "/belgium/changes?from=2010&to=2025", "/belgium/changes?noted=true", "/belgium/journal", "/belgium/journal?demand=D1", "/belgium/journal/1", $"/belgium/history/Commitment/{commitment}",
        ];
        string[] editors = ["/belgium", "/belgium/cards/2025", "/belgium/cards/2025/ask"];
        string[] administrators = ["/belgium/settings", "/belgium/settings/backups", $"/belgium/settings/accounts/{account}"];
        return
        [
            .. members.Select(page => ((Role?)Role.Analyst, page)),
            .. editors.Select(page => ((Role?)Role.Editor, page)),
            .. administrators.Select(page => ((Role?)Role.Administrator, page)),
            .. Forms.All.Select(form => (form.As, form.Address(db))),
        ];
    });

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
