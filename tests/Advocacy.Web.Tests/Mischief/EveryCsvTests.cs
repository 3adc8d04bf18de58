using System.Globalization;
using System.Net;
using System.Text;
using Advocacy.Web.Pipeline;
using Advocacy.Web.Sample;
using Advocacy.Web.Tests.Sample;

namespace Advocacy.Web.Tests.Mischief;

/// <summary>Each list is there for another program too, as it is shown.</summary>
public sealed class EveryCsvTests : SampleTest
{
    private Browser _board = null!;

    [OneTimeSetUp]
    public async Task LoadTheSample()
    {
        await GiveTheSample();
        _board = NewBrowser();
        var account = SampleAccounts.All.First(known => known.Roles.Contains(Role.Board));
        await _board.SignIn(account.Email, account.Password);
    }

    [OneTimeTearDown]
    public void Leave() => _board.Dispose();

    [TestCase("/belgium/demands")]
    [TestCase("/belgium/meetings")]
    [TestCase("/belgium/meetings?text=VICTIME")]
    [TestCase("/belgium/commitments")]
    [TestCase("/belgium/commitments?demand=D1")]
    [TestCase("/belgium/actions")]
    [TestCase("/belgium/actions?stage=InForce")]
    [TestCase("/belgium/actions?text=tuteur&demand=D1")]
    [TestCase("/belgium/findings")]
    [TestCase("/belgium/findings?text=greta")]
    [TestCase("/belgium/evidence")]
    [TestCase("/belgium/evidence?text=moniteur")]
    [TestCase("/belgium/people")]
    [TestCase("/belgium/petition")]
    public async Task The_link_of_the_page_gives_its_list_with_the_same_headings_and_as_many_lines(string address)
    {
        await _board.Open(address);
        Assert.That(_board.Status, Is.EqualTo(HttpStatusCode.OK));
        var link = _board.Page.QuerySelector("a[download]")!.GetAttribute("href")!;
        var shown = _board.Page.QuerySelectorAll("main table")[0].QuerySelectorAll("tbody tr:not(.grouped)").Length;

        using var answer = await _board.Get(link);
        var bytes = await answer.Content.ReadAsByteArrayAsync();

        Assert.That(answer.Content.Headers.ContentType!.ToString(), Is.EqualTo("text/csv; charset=utf-8"));
        Assert.That(answer.Content.Headers.ContentDisposition!.FileName, Does.EndWith(".csv"));
        Assert.That(bytes[..3], Is.EqualTo(Encoding.UTF8.GetPreamble()));
        var lines = Records(Encoding.UTF8.GetString(bytes[3..]));
        Assert.That(lines[0], Does.Contain(','));
        if (address is not ("/belgium/demands" or "/belgium/people"))
        {
            // A long list is shown in parts; another program gets all of it.
            var whole = _board.Page.QuerySelector(".parts") is { } parts ? int.Parse(parts.QuerySelector("span")!.TextContent.Split(' ')[^1], CultureInfo.InvariantCulture) : shown;
            Assert.That(lines, Has.Count.EqualTo(whole + 1));
        }

        Assert.That(lines, Has.Count.GreaterThan(1));
    }

    /// <summary>The records of a file, whose cells may hold line breaks between quotes.</summary>
    private static List<string> Records(string text)
    {
        var (records, record, quoted) = (new List<string>(), new StringBuilder(), false);
        foreach (var letter in text)
        {
            quoted ^= letter == '"';
            if (letter == '\n' && !quoted)
            {
                records.Add(record.ToString());
                record.Clear();
            }
            else
            {
                record.Append(letter);
            }
        }

        return records;
    }
}
