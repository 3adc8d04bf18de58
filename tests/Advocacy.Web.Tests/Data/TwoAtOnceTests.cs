using Advocacy.Domain.Cards;
using Advocacy.Domain.Judging;
using Advocacy.Domain.Languages;
using Advocacy.Tests;
using Advocacy.Web.Data;

namespace Advocacy.Web.Tests.Data;

/// <summary>Two people who do the same at the same moment: the database lets one through, and the other is told why.</summary>
public sealed class TwoAtOnceTests : AppTest
{
    [Test]
    public async Task A_demand_has_one_judgement_for_a_year()
    {
        var rubric = Some.Rubric(Campaign);
        await Given(rubric, Judged());

        var refused = Assert.CatchAsync(() => Given(Judged()));

        Assert.That(SqliteRefusals.RuleBehind(refused!), Is.EqualTo(AssessmentRules.OnePerYear));

        Assessment Judged() => Assessment.Judge(Some.Demand(Campaign), rubric, Some.AssessmentEntry(), LocalText.Everywhere("An analyst"), Today);
    }

    [Test]
    public async Task A_year_has_one_card_of_each_edition()
    {
        await Given(Drafted());

        var refused = Assert.CatchAsync(() => Given(Drafted()));

        Assert.That(SqliteRefusals.RuleBehind(refused!), Is.EqualTo(CardRules.OneEditionAtATime));

        ProgressCard Drafted() =>
            ProgressCard.Draft(Campaign, 2012, 1, new(Some.Text("Card"), Some.Text("Verdict"), Some.Text("Publisher"), []));
    }
}
