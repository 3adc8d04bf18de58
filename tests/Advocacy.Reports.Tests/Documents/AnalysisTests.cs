using Advocacy.Domain.Languages;
using Advocacy.Reports.Documents;

namespace Advocacy.Reports.Tests.Documents;

public sealed class AnalysisTests
{
    [TestCase(2)]
    [TestCase(7)]
    [TestCase(17)]
    public async Task Any_number_of_years_fits_the_field(int years)
    {
        var sample = (AnalysisModel)SampleDocument.In("analysis", Language.German);
        var many = sample with
        {
            Years = [.. Enumerable.Range(2012 - years + 1, years).Select(year => sample.Years[^1] with { Year = year, Break = year % 5 == 0 ? "Another rubric." : null })],
            Demands = [.. sample.Demands.Select(demand => demand with { Years = [.. Enumerable.Range(2012 - years + 1, years).Select(year => year % 4 == 0 ? new JudgedInYear(year, null, null, null, null, null, []) : demand.Years[^1] with { Year = year })] })],
        };
        using var pdf = Pdf.TaggedPdf.Open((await Press.Set(many)).Pdf);
        Assert.That(pdf.Root.Of("TH").Count(), Is.GreaterThanOrEqualTo(years + 1));
    }
}
