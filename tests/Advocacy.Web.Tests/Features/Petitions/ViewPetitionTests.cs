using Advocacy.Domain.Figures;
using Advocacy.Domain.Languages;
using Advocacy.Domain.Petitions;
using Advocacy.Reports.Charts;
using Advocacy.Tests;
using Advocacy.Web.Features.Petitions;
using Advocacy.Web.Pipeline;

namespace Advocacy.Web.Tests.Features.Petitions;

public sealed class ViewPetitionTests : AppTest
{
    private readonly Territory _world = Territory.Named("world", Some.Text("World"), null);
    private Territory _europe = null!;
    private Territory _belgium = null!;

    [SetUp]
    public async Task TerritoriesInOneAnother()
    {
        _europe = Territory.Named("europe", Some.Text("Europe"), _world);
        _belgium = Territory.Named("belgium", Some.Text("Belgium"), _europe);
        await Given(
            _world, _europe, _belgium, Territory.Named("austria", Some.Text("Austria"), _europe),
            Count(_belgium, Figure.Of(102_911)), Count(_world, Figure.MoreThan(7_000_000)), Count(_europe, Figure.MoreThan(2_000_000)));
        As(Role.Board);
    }

    [Test]
    public async Task A_territory_stands_before_those_in_it_and_nothing_is_added_up() => Assert.That(
        (await Send(new ViewPetition()))!.Tallies.Select(tally => (tally.Territory, tally.Depth, tally.Nests, tally.Figure)),
        Is.EqualTo(
        [
            ("world", 0, true, Figure.MoreThan(7_000_000)),
            ("europe", 1, true, Figure.MoreThan(2_000_000)),
            ("belgium", 2, false, Figure.Of(102_911)),
        ]));

    [Test]
    public async Task Conflicting_dates_stand_side_by_side_each_with_its_source()
    {
        var (page, press) = (Some.Evidence(Campaign, "Campaign page"), Some.Evidence(Campaign, "Press"));
        var handover = Handover.To(Campaign, _europe, Some.Text("The Commission"), null, null, planned: false);
        handover.TookPlace(Some.Day(2011, 6, 30), [press], LocalText.Empty, Today);
        handover.TookPlace(Some.Day(2011, 6, 28), [page], LocalText.Empty, Today);
        await Given(page, press, handover);

        var shown = (await Send(new ViewPetition()))!.Handovers.Single();

        Assert.Multiple(() =>
        {
            Assert.That(shown.InConflict, Is.True);
            Assert.That(shown.Days.Select(day => (day.On, day.Sources.Single().Title)),
                Is.EqualTo([(Some.Day(2011, 6, 28), "Campaign page"), (Some.Day(2011, 6, 30), "Press")]));
        });
    }

    [Test]
    public async Task Figures_of_one_day_that_differ_stand_side_by_side_and_none_is_chosen()
    {
        await Given(Count(_belgium, Figure.MoreThan(100_000)));

        var petition = await Send(new ViewPetition());

        Assert.That(petition.TalliesInConflict.Single().Select(tally => tally.Figure), Is.EquivalentTo([Figure.Of(102_911), Figure.MoreThan(100_000)]));
        Assert.That(petition.Tallies, Has.Count.EqualTo(4));
        await SignInAs(Role.Board);
        await Browser.Open("/shelter/petition");
        Assert.That(Browser.Page.QuerySelectorAll(".against li"), Has.Length.EqualTo(2));
    }

    [Test]
    public async Task The_chart_shows_countries_only()
    {
        var petition = (await Send(new ViewPetition()))!;
        var chart = new CountryChart(
            petition.Tallies.Select(tally => new ChartTally(tally.Territory, tally.Name, tally.Nests, tally.Figure, tally.AsOf, tally.Territory == "belgium")),
            Language.English);

        Assert.Multiple(() =>
        {
            Assert.That(chart.Headline, Is.EqualTo("Belgium (en): 102,911 people signed"));
            Assert.That(chart.Svg(Medium.Screen), Does.Contain("Belgium").And.Not.Contain("World"));
        });
    }

    [Test]
    public void A_headline_goes_on_after_a_figure_that_is_not_final() =>
        Assert.That(
            new CountryChart([new("belgium", Some.Text("Belgium"), false, Figure.Nearly(90_000).AsInterim(), Some.Day(2011, 6, 1), Own: true)], Language.English).Headline,
            Is.EqualTo("Belgium (en): nearly 90,000 people signed"));

    private SignatureTally Count(Territory territory, Figure figure) =>
        SignatureTally.Count(Campaign, territory, new(figure, Some.Day(2011, 7, 28)));
}
