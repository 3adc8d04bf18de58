using Advocacy.Domain.Figures;
using Advocacy.Domain.Languages;
using Advocacy.Domain.Petitions;
using Advocacy.Domain.Sources;
using Advocacy.Tests;
using Advocacy.Web.Features.Petitions;
using Advocacy.Web.Pipeline;
using Microsoft.EntityFrameworkCore;

namespace Advocacy.Web.Tests.Features.Petitions;

[SetUICulture("en")]
public sealed class RecordTallyTests : AppTest
{
    private readonly Territory _europe = Territory.Named("europe", Some.Text("Europe"), null);
    private Evidence Source => field ??= Some.Evidence(Campaign);

    private RecordTally Ordinary => new()
    {
        Where = new() { Territory = _europe.Id },
        Figure = "more than 2 million",
        AsOf = Some.Day(2011, 6, 28),
        Note = "Rounded by the page.",
        Shown = new() { Source = Source.Id },
        WrittenIn = Language.English,
    };

    [SetUp]
    public async Task ATerritoryAndASource()
    {
        await Given(_europe, Source);
        As(Role.Analyst);
    }

    [Test]
    public async Task A_tally_is_read_back_as_its_source_gives_it()
    {
        await Send(Ordinary);

        var tally = (await Send(new ViewPetition())).Tallies.Single();
        Assert.That((tally.Figure, tally.AsOf, tally.Note[Language.English]), Is.EqualTo((Figure.MoreThan(2_000_000), Some.Day(2011, 6, 28), "Rounded by the page.")));
        Assert.That(tally.Sources.Single().Id, Is.EqualTo(Source.Id));
    }

    [Test]
    public async Task A_new_territory_lies_in_another_and_is_there_once()
    {
        await Send(Ordinary with { Where = new() { NewTerritory = "Belgium", LiesIn = _europe.Id }, Figure = "102,911" });
        var belgium = (await Send(new ListTerritories())).Single(territory => territory.Name.In(Language.English).Text == "Belgium");
        await Send(Ordinary with { Where = new() { Territory = belgium.Id }, Figure = "90,000" });

        Assert.That((await Send(new ViewPetition())).Tallies.Select(tally => (tally.Territory, tally.Depth)), Is.All.EqualTo(("belgium", 1)).And.Exactly(2).Items);
        Assert.That(await Fresh(db => db.Territories.CountAsync()), Is.EqualTo(2));
    }

    [TestCase("many")]
    [TestCase("7.044 millions of")]
    public void What_is_no_figure_is_a_misfit(string typed)
    {
        var refused = Assert.ThrowsAsync<MalformedRequestException>(() => Send(Ordinary with { Figure = typed }));
        Assert.That(refused!.Misfits.Select(misfit => misfit.Member), Is.EqualTo(["Figure"]));
    }

    [Test]
    public void Of_nowhere_is_a_misfit() =>
        Assert.That(() => Send(Ordinary with { Where = new() }), Throws.InstanceOf<MalformedRequestException>());

    [Test]
    public async Task From_the_page()
    {
        await SignInAs(Role.Analyst);
        await Browser.Open("/shelter/petition/record");
        await Browser.Submit("/shelter/petition/record", ("Form.Where.Territory", $"{_europe.Id}"), ("Form.Figure", "many"), ("Form.AsOf", "June 2011"));
        Assert.That(Browser.Fault("Form_Figure"), Does.StartWith("Write a number"));
        Assert.That(Browser.ValueOf("Form.Figure"), Is.EqualTo("many"));
        await Browser.Submit("/shelter/petition/record", ("Form.Figure", "2 million"));
        Assert.That(Browser.SentTo, Is.EqualTo("/shelter/petition"));
    }
}
