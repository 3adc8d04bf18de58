using Advocacy.Domain.Commitments;
using Advocacy.Domain.Dates;
using Advocacy.Domain.Meetings;
using Advocacy.Domain.People;
using Advocacy.Domain.Readers;
using Advocacy.Domain.Sources;
using Advocacy.Tests;
using Advocacy.Web.Data;
using Advocacy.Web.Pipeline;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Advocacy.Web.Tests.Features.Readers;

/// <summary>A record of each kind that has readers, all recorded by one analyst.</summary>
public abstract class ReadersTest : AppTest
{
    protected static readonly Actor Author = new("author", "The author", new HashSet<Role> { Role.Analyst });
    protected static readonly Actor Colleague = new("colleague", "A colleague", new HashSet<Role> { Role.Analyst });
    protected static readonly Actor Board = new("board", "The board", new HashSet<Role> { Role.Board });

    protected const int Action = 1;
    protected const int Finding = 2;

    protected Meeting Held { get; private set; } = null!;

    protected Commitment Made => Held.Commitments.Single();

    protected Evidence Source => field ??= Some.Evidence(Campaign);

    protected PlannedMeeting Plan { get; private set; } = null!;

    private Organization Committee { get; } = Some.Organization("committee", "Committee");

    [SetUp]
    public async Task ARecordOfEachKind()
    {
        var post = Some.Post();
        Held = Meeting.Log(Campaign, Some.MeetingEntry(Campaign, noneMade: false, commitments: [Some.CommitmentEntry(Campaign, post.Id)]), Today);
        var finding = Domain.Findings.Finding.Record(Campaign, Finding, new()
        {
            Body = Committee,
            On = FuzzyDate.Year(2010),
            Statement = Some.Text("Too few shelters"),
            Citations = [Source],
        });
        Plan = Some.Plan(Campaign, post.Id);
        await GivenBy(Author, post, Committee, Source, Held, Some.Action(Campaign, Action, [Some.Stage(Campaign, evidence: Source)]), finding, Plan);
    }

    /// <summary>Says of every record who may read it.</summary>
    protected async Task LetRead(Readership readers)
    {
        await using var scope = InCampaign();
        scope.ServiceProvider.GetRequiredService<CurrentActor>().Value = Author;
        var db = scope.ServiceProvider.GetRequiredService<AdvocacyDb>();
        foreach (var record in await All(db))
        {
            record.IsReadBy(readers);
        }

        await db.SaveChangesAsync();
    }

    protected static async Task<List<Confidential>> All(AdvocacyDb db) =>
    [
        .. await db.Meetings.ToListAsync(), .. await db.Commitments.ToListAsync(), .. await db.GovernmentActions.ToListAsync(),
        .. await db.Findings.ToListAsync(), .. await db.Evidence.ToListAsync(), .. await db.PlannedMeetings.ToListAsync(),
    ];
}
