using System.Net;
using Advocacy.Domain.Languages;
using Advocacy.Reports.Documents;
using Advocacy.Web.Features.Analyses;
using Advocacy.Web.Features.Cards;
using Advocacy.Web.Pipeline;
using Advocacy.Web.Tests.Features.Cards;
using Advocacy.Web.Tests.Features.Documents;

namespace Advocacy.Web.Tests.Features.Analyses;

public sealed class ViewAnalysisTests : CardTest
{
    [Test]
    public async Task Years_stand_side_by_side_as_their_cards_tell_them()
    {
        await Published(2011);
        var card = await Published(2012);

        var analysis = await Analysis();
        Assert.Multiple(() =>
        {
            Assert.That(analysis.Years.Select(year => (year.Year, year.Verdict)), Is.EqualTo([(2011, "A little was done."), (2012, "A little was done.")]));
            Assert.That(analysis.Years[1].FactsHash, Is.EqualTo(card.FactsSha256));
            Assert.That(analysis.Demands.Select(demand => demand.Code), Is.EqualTo(Campaign.Demands.Select(demand => demand.Code)));
            Assert.That(analysis.Demands[0].Years.Select(judged => judged.Mark), Has.All.Not.Null);
        });
    }

    [Test]
    public async Task A_draft_is_in_none()
    {
        await Published(2011);
        await Printed(2012);
        Assert.That(() => Analysis(), Throws.TypeOf<NotFoundException>());
    }

    [Test]
    public async Task One_year_is_no_span_and_a_span_ends_with_its_cards()
    {
        await Published(2011);
        await Published(2012);
        As(Actor.Anonymous);
        Assert.That(() => Send(new ViewAnalysis(2012, 2012, Language.French)), Throws.TypeOf<NotFoundException>());
        Assert.That(() => Send(new ViewAnalysis(2010, 2012, Language.French)), Throws.TypeOf<NotFoundException>());
        Assert.That(() => Send(new ViewAnalysis(2012, 2011, Language.French)), Throws.TypeOf<NotFoundException>());
    }

    [Test]
    public async Task An_edition_that_was_taken_back_is_in_it_no_more()
    {
        await Published(2011);
        var card = await Published(2012);
        await Analysis();
        As(new Actor("admin", "An administrator", new HashSet<Role> { Role.Administrator }));
        await Send(new WithdrawCard { SubmissionKey = Guid.NewGuid(), Year = 2012, Edition = card.Edition, Reason = Written("A court said so."), IsMeant = true });
        Assert.That(() => Analysis(), Throws.TypeOf<NotFoundException>());
    }

    [Test]
    public async Task Anybody_reads_it_as_a_page_and_as_a_PDF_in_the_language_of_its_address()
    {
        await Published(2011);
        await Published(2012);
        await Browser.Open("/shelter");
        Assert.That(Browser.Page.QuerySelector("a[href='/shelter/analysis/2011-2012']"), Is.Not.Null);
        await Browser.Open("/shelter/analysis/2011-2012/de");
        Assert.That(Browser.Page.QuerySelector("article")!.GetAttribute("lang"), Is.EqualTo("de"));
        Assert.That(Browser.Heading, Is.EqualTo("Jahr für Jahr, 2011 bis 2012"));

        using var pdf = await Browser.Get("/shelter/analysis/2011-2012/de.pdf");
        Assert.That((pdf.StatusCode, pdf.Content.Headers.ContentType?.MediaType), Is.EqualTo((HttpStatusCode.OK, "application/pdf")));
        Assert.That(PaperText.Of(await pdf.Content.ReadAsByteArrayAsync()), Does.Contain("JahrfürJahr,2011bis2012").And.Contain("Alittlewasdone."));

        using var other = await Browser.Get("/shelter/analysis/2011-2012/de.pdf?again=1");
        Assert.That((other.StatusCode, other.Headers.Location?.OriginalString), Is.EqualTo((HttpStatusCode.Redirect, "/shelter/analysis/2011-2012/de.pdf")));
    }

    private async Task<AnalysisModel> Analysis()
    {
        As(Actor.Anonymous);
        return (await Send(new ViewAnalysis(2011, 2012, Language.French))).Model;
    }
}
