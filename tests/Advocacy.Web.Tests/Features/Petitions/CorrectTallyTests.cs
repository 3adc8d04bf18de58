using Advocacy.Domain.Dates;
using Advocacy.Domain.Editing;
using Advocacy.Domain.Figures;
using Advocacy.Domain.Languages;
using Advocacy.Domain.Petitions;
using Advocacy.Domain.Sources;
using Advocacy.Tests;
using Advocacy.Web.Features.Petitions;
using Advocacy.Web.Pipeline;

namespace Advocacy.Web.Tests.Features.Petitions;

[SetUICulture("en"), SetCulture("en")]
public sealed class CorrectTallyTests : AppTest
{
    private readonly Territory _belgium = Territory.Named("belgium", Some.Text("Belgium"), null);
    private readonly Territory _europe = Territory.Named("europe", Some.Text("Europe"), null);
    private readonly Evidence _page;
    private readonly SignatureTally _tally;

    public CorrectTallyTests()
    {
        _page = Some.Evidence(Campaign, "Page");
        _tally = SignatureTally.Count(Campaign, _belgium, new(Figure.Parse("102911"), FuzzyDate.Year(2011)) { Note = LocalText.Of(Language.English, "Final"), Citations = [_page] });
    }

    private CorrectTally Correction => new()
    {
        Id = _tally.Id,
        Version = _tally.Version,
        Where = new() { Territory = _belgium.Id },
        Figure = "102,911",
        AsOf = FuzzyDate.Year(2011),
        Certainty = _tally.Certainty,
        Note = new() { English = "Final" },
        Sources = [_page.Id],
        Reason = "Read again",
    };

    [SetUp]
    public async Task ATally()
    {
        await Given(_belgium, _europe, _page, _tally);
        As(Role.Analyst);
    }

    [Test]
    public async Task How_many_where_when_and_who_says_so_are_said_anew()
    {
        await Send(Correction with { Where = new() { Territory = _europe.Id }, Figure = "about 90,000", AsOf = Some.Day(2011, 6, 28), Certainty = Certainty.Low, Note = new(), Sources = [], Shown = new() { NewTitle = "Press" } });

        var tally = await Send(new ViewTally(_tally.Id));
        Assert.That((tally.Territory[Language.English], tally.Figure.ToText(Language.English), tally.AsOf, tally.Certainty, tally.Note.IsEmpty, tally.Sources.Single().Title),
            Is.EqualTo(("Europe (en)", "about 90,000", Some.Day(2011, 6, 28), Certainty.Low, true, "Press")));
    }

    [Test]
    public async Task A_figure_that_no_source_has_goes()
    {
        await Send(Correction with { NeverCounted = true });

        Assert.That((await Send(new ViewPetition())).Tallies, Is.Empty);
        Assert.That(() => Send(new ViewTally(_tally.Id)), Throws.TypeOf<NotFoundException>());
    }

    [Test]
    public async Task It_is_a_figure_changes_something_and_stands_on_the_latest_version()
    {
        Assert.That(Assert.ThrowsAsync<MalformedRequestException>(() => Send(Correction with { Figure = "many" }))!.Misfits.Single().Member, Is.EqualTo("Figure"));
        Assert.That(() => Send(Correction), Refuses(EditingRules.CorrectionChangesSomething));
        await Send(Correction with { Figure = "102,912" });
        Assert.That(() => Send(Correction with { SubmissionKey = Guid.NewGuid() }), Refuses(EditingRules.IsUnchangedSinceOpened));
    }

    [Test]
    public async Task From_the_petition_s_page()
    {
        await SignInAs(Role.Analyst);
        await Browser.Open("/shelter/petition");
        var address = Browser.Page.QuerySelector("a.change[href*='/tallies/']")!.GetAttribute("href")!;
        await Browser.Open(address);
        Assert.That(Browser.Page.QuerySelectorAll("details[open]"), Is.Empty);
        await Browser.Submit(address, ("Form.Figure", "102,912"), ("Form.Reason", "Counted again"));
        Assert.That((await Send(new ViewTally(_tally.Id))).Figure.ToText(Language.English), Is.EqualTo("102,912"));
    }
}
