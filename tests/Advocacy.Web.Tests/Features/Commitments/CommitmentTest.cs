using Advocacy.Domain.Commitments;
using Advocacy.Domain.Dates;
using Advocacy.Domain.Meetings;
using Advocacy.Domain.People;
using Advocacy.Domain.Sources;
using Advocacy.Tests;
using Advocacy.Web.Pipeline;

namespace Advocacy.Web.Tests.Features.Commitments;

/// <summary>A record with three promises of January 2025: one overdue, one not yet, one without a date.</summary>
public abstract class CommitmentTest : AppTest
{
    protected Post Post { get; } = Some.Post();

    protected Evidence Journal => field ??= Some.Evidence(Campaign);

    protected IReadOnlyList<Commitment> Made { get; private set; } = [];

    [SetUp]
    public async Task ThreePromises()
    {
        var meeting = Meeting.Log(Campaign, Some.MeetingEntry(Campaign, Some.Day(2025, 1, 5), noneMade: false, commitments:
        [
            Promise("overdue", FuzzyDate.Month(2026, 2)),
            Promise("coming", FuzzyDate.Year(2026)),
            Promise("undated", null) with { Demands = [Some.Demand(Campaign, "D2").Id] },
        ]), Today);
        Made = [.. meeting.Commitments];
        await Given(Post, Journal, meeting);
        As(Role.Analyst);
    }

    private CommitmentEntry Promise(string words, FuzzyDate? due) =>
        Some.CommitmentEntry(Campaign, Post.Id, words, due) with { MadeOn = Some.Day(2025, 1, 5) };
}
