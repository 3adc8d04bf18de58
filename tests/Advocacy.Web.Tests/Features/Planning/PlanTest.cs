using Advocacy.Domain.Commitments;
using Advocacy.Domain.Dates;
using Advocacy.Domain.Judging;
using Advocacy.Domain.Languages;
using Advocacy.Domain.Meetings;
using Advocacy.Domain.People;
using Advocacy.Tests;
using Advocacy.Web.Features.Planning;
using Advocacy.Web.Pipeline;

namespace Advocacy.Web.Tests.Features.Planning;

/// <summary>A minister in office with two open promises made in the post, one before, one to another post, and what we ask of D1.</summary>
public abstract class PlanTest : AppTest
{
    protected Post Post { get; } = Some.Post();

    protected Person Minister { get; } = Some.Person();

    protected IReadOnlyList<Commitment> Open { get; private set; } = [];

    [SetUp]
    public async Task AMinisterWithPromises()
    {
        var other = Some.Post("minister-of-the-interior");
        var meeting = Meeting.Log(Campaign, Some.MeetingEntry(Campaign, Some.Day(2025, 1, 5), noneMade: false, commitments:
        [
            Promise("The later one", Post.Id) with { MadeOn = Some.Day(2025, 1, 6) },
            Promise("The earlier one", Post.Id) with { Due = FuzzyDate.Month(2026, 2), MadeOn = Some.Day(2025, 1, 5) },
            Promise("Another's", other.Id),
            Promise("A kept one", Post.Id),
        ]), Today);
        var made = meeting.Commitments.ToList();
        var source = Some.Evidence(Campaign);
        made[3].Becomes(CommitmentState.Kept, Some.Day(2025, 2, 1), Some.Text("Done"), [new(source)]);
        Open = [made[1], made[0]];
        var rubric = Some.Rubric(Campaign);
        var judged = Assessment.Judge(Some.Demand(Campaign), rubric, Some.AssessmentEntry(2025, Level.NotAssessed) with { AskNext = Some.Text("Open the status.") }, Some.Text("An analyst"), Today);
        await Given(Post, other, Minister, Membership.Of(Minister, Post, new(Some.Day(2025, 2, 3), true, null, true), LocalText.Empty, []), source, meeting, rubric, judged);
        As(Role.Analyst);
    }

    protected PlanMeeting Plan() => new()
    {
        PlannedFor = FuzzyDate.Day(Today.AddDays(10)),
        At = new(10, 0),
        Officials = [new() { Who = Minister.Name }],
        Demands = [Some.Demand(Campaign).Id],
        Subject = "The residence",
        Points = "A contact\nA date",
        NotToBeSaid = "The draft",
    };

    private CommitmentEntry Promise(string words, Guid post) => Some.CommitmentEntry(Campaign, post, words) with { MadeOn = Some.Day(2025, 1, 5) };
}
