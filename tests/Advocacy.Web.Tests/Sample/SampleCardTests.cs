using System.Diagnostics;
using Advocacy.Domain.Dates;
using Advocacy.Domain.Languages;
using Advocacy.Reports.Typesetting;
using Advocacy.Web.Features.Cards;
using Microsoft.EntityFrameworkCore;
using UglyToad.PdfPig;

namespace Advocacy.Web.Tests.Sample;

/// <summary>The four years' cards as they come out of the real campaign, in four languages.</summary>
public sealed class SampleCardTests : SampleTest
{
    private static readonly int[] Years = [2010, 2011, 2012, 2025];

    private readonly Dictionary<int, (FrozenFacts Facts, string Sha256)> _cards = [];
    private TypstTypesetter _typesetter = null!;

    [OneTimeSetUp]
    public async Task LoadTheSample()
    {
        _typesetter = new(new());
        await GiveTheSample();
        foreach (var card in await Read(db => db.ProgressCards.ToListAsync()))
        {
            _cards[card.Year] = (FrozenFacts.Read(card.FrozenFacts!)!, card.FactsSha256!);
        }
    }

    [OneTimeTearDown]
    public async Task StopTheTypesetter() => await _typesetter.DisposeAsync();

    [Test]
    public async Task A_card_is_six_to_eight_pages_says_what_it_must_and_is_sound([ValueSource(nameof(Years))] int year, [Values] Language language)
    {
        var (facts, sha256) = _cards[year];
        var model = CardWriting.Write(facts, sha256, language);

        var set = await _typesetter.Typeset(model, default);

        using var pdf = PdfDocument.Open(set.Pdf);
        var text = Squeezed(string.Concat(pdf.GetPages().Select(page => page.Text)));
        Assert.Multiple(() =>
        {
            Assert.That(set.Pages, Is.InRange(6, 8));
            Assert.That(text, Does.Contain(Squeezed(model.Verdict)));
            Assert.That(model.Demands.Select(demand => Squeezed(demand.Message)), Has.All.Matches<string>(message => text.Contains(message, StringComparison.Ordinal)));
            Assert.That(Qpdf(set.Pdf), Is.EqualTo(0), "qpdf --check");
        });
    }

    [Test]
    public async Task The_same_facts_give_the_same_bytes([ValueSource(nameof(Years))] int year)
    {
        var (facts, sha256) = _cards[year];
        var model = CardWriting.Write(facts, sha256, Language.Dutch);
        var warm = (await _typesetter.Typeset(model, default)).Pdf;
        await using var cold = new TypstTypesetter(new());

        Assert.That((await cold.Typeset(model, default)).Pdf, Is.EqualTo(warm));
    }

    [Test]
    public void A_year_told_afterwards_says_which_sources_came_out_since([ValueSource(nameof(Years))] int year)
    {
        var (facts, sha256) = _cards[year];
        // What is judged the year after may rest on what came out since; a year told afterwards says where it does.
        var later = facts.Sources.Where(source => year < 2025 && source.PublishedOn?.Earliest.Year > year).Select(source => source.Number);
        var marked = CardWriting.Write(facts, sha256, Language.English).Sources
            .Where(source => source.Date?.EndsWith($", after {year}", StringComparison.Ordinal) == true).Select(source => source.Number).ToList();
        Assert.That(marked, Is.EqualTo(later));
        Assert.That(marked, year == 2010 ? Has.Count.EqualTo(1) : Has.Count.LessThan(facts.Sources.Count), "the circular of 2008 is known by one of 2016 alone");
    }

    [Test]
    public void Nothing_in_a_card_is_later_than_its_year([ValueSource(nameof(Years))] int year)
    {
        var facts = _cards[year].Facts;
        IEnumerable<FuzzyDate> dates =
        [
            .. facts.Demands.SelectMany(demand => demand.Done).Select(act => act.On),
            .. facts.Demands.SelectMany(demand => demand.Found).Select(found => found.On),
            .. facts.Demands.SelectMany(demand => demand.Said).Select(said => said.Commitment.MadeOn),
            .. facts.Demands.SelectMany(demand => demand.Obligations).Select(duty => duty.Since),
            .. facts.Commitments.Select(made => made.MadeOn),
            .. facts.Tallies.Select(tally => tally.AsOf),
            .. facts.Handovers.SelectMany(handover => handover.Dates),
        ];

        Assert.That(dates.Select(date => date.Latest.Year), Has.All.LessThanOrEqualTo(year));
    }

    [Test]
    public void The_card_of_2010_knows_nothing_of_the_handover_of_2011()
    {
        var facts = _cards[2010].Facts;

        Assert.That((facts.Handovers.Count, facts.Tallies.Any(tally => tally.Own)), Is.EqualTo((0, false)));
    }

    [Test]
    public async Task Every_source_a_judgement_weighs_is_numbered_in_its_card([ValueSource(nameof(Years))] int year)
    {
        var weighed = await Read(db => db.Assessments.Where(judged => judged.Year == year)
            .SelectMany(judged => judged.Evidence).Select(cited => cited.Source.Title).Distinct().ToListAsync());

        Assert.That(_cards[year].Facts.Sources.Select(source => source.Title), Is.SupersetOf(weighed));
    }

    [Test]
    public void What_a_source_only_reports_is_marked_as_reported() =>
        Assert.That(_cards[2012].Facts.Commitments.Select(made => made.Reported), Has.All.True);

    private static int Qpdf(byte[] pdf)
    {
        var file = Path.GetTempFileName();
        File.WriteAllBytes(file, pdf);
        using var check = Process.Start(new ProcessStartInfo("qpdf", ["--check", file]) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        check.StandardOutput.ReadToEnd();
        check.WaitForExit();
        File.Delete(file);
        return check.ExitCode;
    }

    private static string Squeezed(string text) => string.Concat(text.Where(sign => char.IsLetterOrDigit(sign)));
}
