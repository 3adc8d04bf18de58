using Advocacy.Domain.Commitments;
using Advocacy.Domain.Dates;
using Advocacy.Domain.Languages;
using Advocacy.Tests;
using Advocacy.Web.Features.Demands;

namespace Advocacy.Web.Tests.Features.Demands;

public sealed class NextDateTests
{
    private static readonly DateOnly Today = Some.Today;

    [Test]
    public void The_overdue_first_then_by_day_then_whoever_speaks_again()
    {
        var next = NextDate.Of(
            [
                Promise("later", Today.AddDays(200)), Promise("late", Today.AddDays(-3)), Promise("kept", Today.AddDays(9), CommitmentState.Kept),
                Promise("soon", Today.AddDays(9)), Report("GRETA", 2010, "periodic"), Report("GRETA", 2012, "every four years"), Report("UNICEF", 2008, null),
            ],
            Today, "demands/D1/assess/2026");

        Assert.That(
            next.Select(date => (date.Kind, date.IsOverdue, date.Title.In(Language.English).Text, date.Words)),
            Is.EqualTo(new (NextKind, bool, string, string?)[]
            {
                (NextKind.Promised, true, "late", null),
                (NextKind.Promised, false, "soon", null),
                (NextKind.Promised, false, "later", null),
                (NextKind.Judgement, false, "", null),
                (NextKind.Report, false, "GRETA", "every four years"),
            }));
    }

    [Test]
    public void A_year_that_is_judged_is_not_to_be_judged() => Assert.That(NextDate.Of([], Today, null), Is.Empty);

    private static TimelineEntry Promise(string words, DateOnly due, CommitmentState state = CommitmentState.Open) => new()
    {
        Kind = TimelineKind.Commitment,
        On = FuzzyDate.Year(2020),
        Title = LocalText.Everywhere(words),
        State = state,
        Due = FuzzyDate.Day(due),
    };

    private static TimelineEntry Report(string body, int year, string? recurs) => new()
    {
        Kind = TimelineKind.Finding,
        On = FuzzyDate.Year(year),
        Title = Some.Text(),
        By = LocalText.Everywhere(body),
        Recurs = recurs,
    };
}
