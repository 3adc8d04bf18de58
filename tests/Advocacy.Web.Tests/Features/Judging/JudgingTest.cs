using Advocacy.Domain.Actions;
using Advocacy.Domain.Dates;
using Advocacy.Domain.Judging;
using Advocacy.Domain.Sources;
using Advocacy.Tests;
using Advocacy.Web.Features.Judging;
using Advocacy.Web.Pipeline;

namespace Advocacy.Web.Tests.Features.Judging;

/// <summary>A record with a rubric, an action adopted in 2012 and one announced, both advancing D1.</summary>
public abstract class JudgingTest : AppTest
{
    protected GovernmentAction Adopted { get; private set; } = null!;

    protected GovernmentAction Announced { get; private set; } = null!;

    protected Evidence Journal => field ??= Some.Evidence(Campaign);

    [SetUp]
    public async Task ARubricAndTwoActions()
    {
        var justice = Some.Organization();
        Adopted = Some.Action(Campaign, 1, [Some.Stage(Campaign, evidence: Journal)], authority: justice);
        Announced = Some.Action(Campaign, 2, [Some.Stage(Campaign, Stage.Announced, FuzzyDate.Year(2011), evidence: Journal)], authority: justice);
        await Given(Some.Rubric(Campaign), Adopted);
        await Given(Announced);
        As(Role.Analyst);
    }

    protected AssessDemand Judgement(Level level = Level.SomeProgress, params Guid[] actions) => new()
    {
        SubmissionKey = Guid.NewGuid(),
        Code = "D1",
        Year = 2012,
        Level = level,
        Movement = Movement.Forward,
        Confidence = Confidence.Limited,
        Reason = new() { French = "Une circulaire.", English = "A circular." },
        Actions = actions,
        EvidenceFor = [Journal.Id],
    };
}
