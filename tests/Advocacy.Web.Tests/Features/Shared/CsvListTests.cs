using System.Globalization;
using System.Text;
using Advocacy.Domain.Dates;
using Advocacy.Web.Features.Shared;

namespace Advocacy.Web.Tests.Features.Shared;

public sealed class CsvListTests
{
    private static readonly string[] Things = ["=HYPERLINK(\"x\")", "+1", "-1", "@a", "two, \"three\"\nfour"];
    private static readonly string[] LineFeeds = ["first\n=1+1", "first\r=1+1"];
    private static readonly string[] Pair = ["a", "b"];

    [Test]
    public void Cells_are_quoted_where_they_must_be_and_nothing_is_a_formula()
    {
        CultureInfo.CurrentUICulture = new("en");
        var file = CsvList.Of(
            "things", Things,
            ("Name", text => text), ("Length", text => text.Length), ("On", _ => FuzzyDate.Month(2012, 3)), ("None", _ => null), ("Many", _ => Pair));

        Assert.That(file.FileDownloadName, Is.EqualTo("things.csv"));
        Assert.That(Encoding.UTF8.GetString(file.FileContents[3..]), Is.EqualTo(
            "Name,Length,On,None,Many\r\n"
            + "\"'=HYPERLINK(\"\"x\"\")\",15,2012-03,,a; b\r\n"
            + "\"'+1\",2,2012-03,,a; b\r\n"
            + "\"'-1\",2,2012-03,,a; b\r\n"
            + "\"'@a\",2,2012-03,,a; b\r\n"
            + "\"two, \"\"three\"\"\nfour\",17,2012-03,,a; b\r\n"));
    }

    [Test]
    public void A_lone_line_feed_ends_no_row_and_a_quarter_is_written_as_people_write_it()
    {
        CultureInfo.CurrentUICulture = new("en");
        var file = CsvList.Of("x", LineFeeds, ("Text", text => text), ("On", _ => FuzzyDate.Quarter(2026, 2)), ("Season", _ => FuzzyDate.SeasonOf(2026, Season.Autumn)));

        Assert.That(Encoding.UTF8.GetString(file.FileContents[3..]), Is.EqualTo("Text,On,Season\r\n\"first\n=1+1\",2026-Q2,2026-23\r\n\"first\r=1+1\",2026-Q2,2026-23\r\n"));
    }

    [TestCase("fr", "a;b")]
    [TestCase("nl", "a;b")]
    [TestCase("en", "a,b")]
    public void Cells_are_parted_as_the_readers_spreadsheet_does(string language, string line)
    {
        CultureInfo.CurrentUICulture = new(language);
        Assert.That(Encoding.UTF8.GetString(CsvList.Of("x", Enumerable.Range(1, 1), ("a", row => row), ("b", row => row)).FileContents[3..]), Does.StartWith(line));
    }
}
