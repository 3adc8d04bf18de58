using Advocacy.Domain.Languages;
using Advocacy.Reports.Cards;
using Advocacy.Reports.Documents;
using Advocacy.Reports.Tests.Pdf;
using Advocacy.Reports.Typesetting;

namespace Advocacy.Reports.Tests.Documents;

/// <summary>What every document keeps to: PDF/UA, its language, all it was given, the same bytes again.</summary>
[TestFixtureSource(nameof(All))]
public sealed class DocumentTests(string name, Language language)
{
    private static readonly string[] Headings = ["H1", "H2", "H3"];

    private static IEnumerable<object[]> All => SampleDocument.Kinds.Keys.SelectMany(name => LanguageTags.All, (name, language) => new object[] { name, language });

    private int SamplePages => name switch { "analysis" => 8, "letter" => 2, _ => 1 };

    private DocumentModel Sample => SampleDocument.In(name, language);

    [Test]
    public async Task It_is_tagged_in_its_language_with_its_title_and_its_headings_in_order()
    {
        using var pdf = TaggedPdf.Open((await Press.Set(Sample)).Pdf);
        var levels = pdf.Root.Everything.Select(tag => Array.IndexOf(Headings, tag.Type) + 1).Where(level => level > 0).ToList();
        Assert.Multiple(() =>
        {
            Assert.That(pdf.Language?.Split('-')[0], Is.EqualTo(language.Tag()));
            Assert.That(pdf.IsMarked && pdf.ShowsItsTitle);
            Assert.That(pdf.Metadata, Does.Match("pdfuaid:part(=\"1\"|>1<)"));
            Assert.That(pdf.Title, Is.EqualTo(Sample.Title));
            Assert.That(levels[0], Is.EqualTo(1));
            Assert.That(levels.Count(level => level == 1), Is.EqualTo(1));
            Assert.That(pdf.Root.Of("Figure").Select(figure => figure.Alt?.Trim()), Has.All.Not.Null.And.All.Not.Empty);
            Assert.That(pdf.Root.Of("Table").Select(table => table.Of("TH").Count()), Has.All.GreaterThan(0));
            Assert.That(pdf.FontNames, Is.Not.Empty.And.All.Contains("Source"));
        });
    }

    [Test]
    public async Task It_says_all_it_is_given()
    {
        using var pdf = TaggedPdf.Open((await Press.Set(Sample)).Pdf);
        var printed = Squeezed.Of(pdf.PageText);
        Assert.That(SampleDocument.TextsOf(Sample).Select(Squeezed.Of).Where(text => !printed.Contains(text, StringComparison.Ordinal)), Is.Empty);
    }

    [Test]
    public async Task It_is_as_long_as_it_should_be_and_the_same_bytes_twice()
    {
        var (first, second) = (await Press.Set(Sample), await Press.Set(Sample));
        Assert.That(second.Pdf, Is.EqualTo(first.Pdf));
        Assert.That(first.Pages, Is.EqualTo(SamplePages));
    }

    [TestCase("Donaudampfschifffahrtsgesellschaftskapitänsmützenhersteller")]
    [TestCase("#panic(\"x\") *b* $y$ \\ // @nobody <label>")]
    [TestCase("one\ntwo\n\nthree")]
    public async Task What_was_typed_is_printed_as_typed_however_odd(string odd)
    {
        using var pdf = TaggedPdf.Open((await Press.Set(With(odd, 1))).Pdf);
        foreach (var line in odd.Split('\n').Where(line => line.Length > 0))
        {
            Assert.That(Squeezed.Of(pdf.PageText), Does.Contain(Squeezed.Of(line)));
        }
    }

    [Test]
    public async Task More_than_a_page_holds_goes_on_overleaf() =>
        Assert.That((await Press.Set(With("A sentence that somebody typed and that is as long as most are.", 60))).Pages, Is.GreaterThan(1));

    [Test]
    public async Task A_title_that_no_size_holds_is_refused_by_name()
    {
        var refused = Assert.ThrowsAsync<TypesettingException>(() => Press.Set(Sample with { Title = string.Join(' ', Enumerable.Repeat("subject", 200)) }));
        Assert.That((refused.Problem, refused.Detail), Is.EqualTo((TypesettingProblem.TooLong, "title")));
        Assert.That((await Press.Set(Sample)).Pages, Is.GreaterThan(0), "and the engine goes on");
    }

    [Test]
    public async Task It_stands_with_nothing_in_it() => Assert.That((await Press.Set(Empty())).Pages, Is.LessThan(9));

    private DocumentModel With(string words, int times)
    {
        var (lines, promise) = (Enumerable.Repeat(words, times).ToList(), new PrintedPromise(words, Language.French, [words]));
        return Sample switch
        {
            LetterModel letter => letter with { To = [words], Before = lines, Promises = [promise], After = [words] },
            DecisionsModel decisions => decisions with { When = words, Asked = [new(words, lines)], Decisions = [new("D1", words, words, words, words, lines, [new(words, words, decisions.Language)])] },
            MinutesModel minutes => minutes with { When = words, Promises = [promise], Sources = lines, Demands = [new("D1", words)] },
            BriefModel brief => brief with { Points = lines, NotToBeSaid = [words], Left = [promise], Letters = [words], Asks = [new("D1", words)] },
            AnalysisModel analysis => analysis with
            {
                Demands =
                [
                    .. analysis.Demands.Select(demand => demand with
                    {
                        AsAsked = words,
                        Promises = [new(promise, 0.2, 0.4, CommitmentMark.Broken, words, words)],
                        Acts = [.. lines.Select(line => new DatedAct(line, 0.5, EffectMark.Unclear, line, [line]))],
                        Found = [new(words, words, words, words)],
                        AskNext = words,
                    }),
                ],
            },
            var other => throw new NotSupportedException(other.Template),
        };
    }

    private DocumentModel Empty() => Sample switch
    {
        LetterModel letter => letter with { To = [], Before = [], Promises = [], Judgement = null, After = [] },
        DecisionsModel decisions => decisions with { When = "", Asked = [], Decisions = [], Fingerprint = "" },
        MinutesModel minutes => minutes with { Present = [], Promises = [], Demands = [], Notes = [], Sources = [] },
        BriefModel brief => brief with { Who = [], Promises = [], Scale = TimeScale.None, Left = [], Letters = [], Asks = [], Points = [], NotToBeSaid = [], Meetings = [], Standing = null },
        AnalysisModel analysis => analysis with { Demands = [.. analysis.Demands.Select(demand => demand with { Promises = [], Acts = [], Found = [], AskNext = null })], Notice = null },
        var other => throw new NotSupportedException(other.Template),
    };
}
