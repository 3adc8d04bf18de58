using System.Text.RegularExpressions;
using Advocacy.Domain.Findings;
using Advocacy.Domain.Judging;
using Advocacy.Domain.Meetings;
using Advocacy.Domain.People;
using Advocacy.Domain.Readers;
using Advocacy.Domain.Sources;
using Advocacy.Tests;
using Advocacy.Web.Accounts;
using Advocacy.Web.Features.Judging;
using Advocacy.Web.Features.People;
using Advocacy.Web.Features.Readers;
using Advocacy.Web.Features.Shared;
using Advocacy.Web.Pipeline;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Advocacy.Web.Tests.Features.Readers;

/// <summary>A word of its own in a record of each kind for each audience, looked for on every page, list, file and history that each reader can reach or ask for.</summary>
public sealed partial class CanariesEverywhereTests : AppTest
{
    private const int MostPages = 1_000;

    private static readonly string[] Searched = ["meetings", "commitments", "actions", "findings", "evidence", "journal", "search"];

    private static readonly Audience[] Audiences = Enum.GetValues<Audience>();

    private readonly Dictionary<string, Audience> _canaries = [];
    private readonly List<(string Kind, Guid Id)> _records = [];
    private readonly List<Person> _people = [];
    private Actor _author = Actor.Anonymous;

    [SetUp]
    public async Task ARecordOfEachKindForEachAudience()
    {
        _canaries.Clear();
        _records.Clear();
        _people.Clear();
        _author = await Account("author@example.org", Role.Analyst);
        var (committee, demand) = (Some.Organization("committee", "Committee"), Some.Demand(Campaign).Id);
        var number = 0;
        await Given(Some.Rubric(Campaign), committee);
        foreach (var audience in Audiences)
        {
            var source = Evidence.Of(Campaign, new(Canary("Evidence", audience)) { Address = $"https://example.org/{audience}", Publisher = "State", Kind = EvidenceKind.Primary });
            var person = Person.Named(Canary("Person", audience));
            var meeting = Meeting.Log(Campaign, Some.MeetingEntry(
                Campaign, attendances: [new(AttendanceSide.Official, person.Id, null)], noneMade: false,
                commitments: [Some.CommitmentEntry(Campaign, null) with { PersonId = person.Id, Words = Canary("Commitment", audience) }]) with
            { Subject = Some.Text(Canary("Meeting", audience)), Notes = Canary("Notes", audience) }, Today);
            var action = Some.Action(Campaign, ++number, [Some.Stage(Campaign, evidence: source)], authority: committee, title: Canary("Action", audience));
            var finding = Finding.Record(Campaign, ++number, new()
            {
                Body = committee,
                On = Some.Day(2012, 3, 1),
                Statement = Some.Text(Canary("Finding", audience)),
                Citations = [source],
                Effects = [new(demand, Domain.Actions.Effect.Advances, Some.Text("It says so"))],
            });
            Confidential[] all = [source, person, meeting, .. meeting.Commitments, action, finding];
            foreach (var record in all)
            {
                record.IsReadBy(new(audience));
            }

            await GivenBy(_author, source, person, meeting, action, finding);
            _records.AddRange(all.Select(record => (record.GetType().Name, record.Id)));
            _people.Add(person);
        }

        As(_author);
        await Send(new AssessDemand
        {
            Code = "D1",
            Year = 2025,
            Level = Level.LimitedProgress,
            Movement = Movement.Forward,
            Confidence = Confidence.Limited,
            Reason = WrittenText.Of(Some.Text("Little was done")),
            Commitments = await Fresh(db => db.Commitments.Select(made => made.Id).ToListAsync()),
            Findings = await Fresh(db => db.Findings.Select(finding => finding.Id).ToListAsync()),
        });
    }

    [Test]
    public async Task They_are_found_by_those_who_may_read_them_and_by_nobody_else_narrowed_widened_and_erased()
    {
        await Look("as recorded", canary => _canaries[canary]);
        await LetRead(Audience.Board);
        await Look("narrowed", _ => Audience.Board);
        await LetRead(Audience.Public);
        await Look("widened", _ => Audience.Public);
        await LetRead(Audience.Authors);
        As(Role.Administrator);
        foreach (var audience in Audiences)
        {
            await Send(new EraseName { SubmissionKey = Guid.NewGuid(), Name = Named("Person", audience), Again = Named("Person", audience), Reason = "Asked" });
        }

        await Look("erased", canary => canary.Contains("Person", StringComparison.Ordinal) ? null : Audience.Authors);
    }

    private async Task Look(string stage, Func<string, Audience?> audienceOf)
    {
        foreach (var (reader, role, widest) in new[] { ("a stranger", (Role?)null, Audience.Public), ("a colleague", Role.Editor, Audience.Members), ("the board", Role.Board, Audience.Board), ("the author", Role.Analyst, Audience.Authors) })
        {
            using var browser = Stranger();
            if (role is { } signedIn)
            {
                await browser.SignIn(widest == Audience.Authors ? "author@example.org" : await OpenAccountOnce(signedIn), Password);
            }

            var seen = await Walk(browser);
            var kept = _canaries.Keys.Where(canary => audienceOf(canary) is not { } audience || audience > widest).ToList();
            Assert.That(
                from page in seen from canary in kept where page.Value.Contains(Tail(canary), StringComparison.OrdinalIgnoreCase) select $"{stage}, {reader}: {canary} at {page.Key}",
                Is.Empty);
            // What nobody finds anywhere proves nothing: whoever may read it has to come upon it.
            var missed = role is null ? [] : _canaries.Keys.Except(kept).Where(canary => !seen.Values.Any(page => page.Contains(Tail(canary), StringComparison.OrdinalIgnoreCase)));
            Assert.That(missed, Is.Empty, $"{stage}, {reader} finds");
            Assert.That(seen, Has.Count.GreaterThan(role is null ? 5 : 50).And.Count.LessThan(MostPages), $"{stage}, {reader}");
        }
    }

    /// <summary>Every page that links lead to, and what is asked for without a link: each record by its id, each search for a canary.</summary>
    private async Task<Dictionary<string, string>> Walk(Browser browser)
    {
        var seen = new Dictionary<string, string>();
        var waiting = new Queue<string>(
        [
            "/shelter", "/shelter/public/D1", "/shelter/method", "/shelter/compare", "/shelter/data", "/shelter/feed/en.atom", "/shelter/feed/fr.json", "/shelter/sitemap.xml", "/shelter/check", "/shelter/corrections", "/shelter/changes?from=2000", "/shelter/api/v1/cards/latest", "/shelter/api/v1/cards", "/shelter/api/v1/demands", "/shelter/petition", "/shelter/people", "/shelter/journal", "/shelter/findings", "/shelter/evidence", "/shelter/meetings/log", "/shelter/cards",
            .. from record in _records select $"/shelter/{Folder(record.Kind)}/{record.Id}",
            .. from record in _records select $"/shelter/history/{record.Kind}/{record.Id}",
            .. from canary in _canaries.Keys from list in Searched select $"/shelter/{list}?text={canary.Split(' ')[0]}",
        ]);
        while (waiting.TryDequeue(out var address) && seen.Count < MostPages)
        {
            if (seen.ContainsKey(address) || address.Contains("/sign-", StringComparison.Ordinal) || address.Contains("/built/", StringComparison.Ordinal))
            {
                continue;
            }

            using var answer = await browser.Get(address);
            var text = await answer.Content.ReadAsStringAsync();
            seen[address] = $"{answer.Headers} {answer.Content.Headers} {text}";
            foreach (Match link in Links().Matches(text))
            {
                // A list is walked kept to one thing at a time: to two, it holds nothing else.
                if (System.Net.WebUtility.HtmlDecode(link.Groups[1].Value) is var to && (!to.Contains('?', StringComparison.Ordinal) || !to.Contains('&', StringComparison.Ordinal)))
                {
                    waiting.Enqueue(to);
                }
            }
        }

        return seen;
    }

    private static string Folder(string kind) => kind switch
    {
        nameof(Meeting) => "meetings",
        nameof(Domain.Commitments.Commitment) => "commitments",
        nameof(Evidence) => "evidence",
        nameof(Person) => "people",
        var other => other.ToLowerInvariant(),
    };

    /// <summary>A word to search by and one to be found: the first stands in the page that says what was searched for.</summary>
    private string Canary(string kind, Audience audience)
    {
        var canary = Named(kind, audience);
        _canaries.Add(canary, audience);
        return canary;
    }

    private static string Named(string kind, Audience audience) => $"Canary{kind}{audience} Tail{kind}{audience}";

    private static string Tail(string canary) => canary.Split(' ')[1];

    private async Task LetRead(Audience audience)
    {
        As(_author);
        foreach (var (kind, id) in _records)
        {
            var version = (await Send(new ViewReaders(kind, id))).Version;
            await Send(new ChangeReaders { SubmissionKey = Guid.NewGuid(), Kind = kind, Id = id, Version = version, Readers = new() { Audience = audience }, Reason = "It changed" });
        }
    }

    private async Task<string> OpenAccountOnce(Role role)
    {
        var email = $"{role}@example.org";
        return await Fresh(db => db.Users.AnyAsync(account => account.Email == email)) ? email : await OpenAccount(role);
    }

    private async Task<Actor> Account(string email, Role role)
    {
        await using var scope = Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<AccountBook>().Open(email, "The author", Password, [role]);
        return new(await Fresh(db => db.Users.Where(account => account.Email == email).Select(account => account.Id).SingleAsync()), "The author", new HashSet<Role> { role });
    }

    [GeneratedRegex("""href="(/shelter[^"#]*)""", RegexOptions.None, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Links();
}
