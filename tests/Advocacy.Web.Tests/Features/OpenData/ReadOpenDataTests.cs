using System.IO.Compression;
using System.Security.Cryptography;
using System.Text.Json;
using Advocacy.Domain.Judging;
using Advocacy.Domain.Languages;
using Advocacy.Web.Features.OpenData;
using Advocacy.Web.Tests.Features.Cards;
using Advocacy.Web.Words;
using CsvHelper;
using CsvHelper.Configuration;

namespace Advocacy.Web.Tests.Features.OpenData;

public sealed class ReadOpenDataTests : CardTest
{
    private const string Word = "LimitedProgress (en)";

    [Test]
    public async Task Only_what_was_published_is_read_the_latest_first()
    {
        await Published(2011);
        await Made(2012);
        AsNobody();
        Assert.That((await Send(new ReadOpenData())).Select(card => (card.Year, card.Edition)), Is.EqualTo([(2011, 1)]), "a draft is in no data");

        await PublishWhatWaits(2012);
        AsNobody();
        var cards = await Send(new ReadOpenData());

        Assert.Multiple(async () =>
        {
            Assert.That(cards.Select(card => (card.Year, card.IsLast)), Is.EqualTo([(2012, true), (2011, true)]));
            Assert.That(cards[0].Demands.Select(demand => (demand.Code, demand.Level, demand.LevelWord["en"])), Is.EqualTo([("D1", Level.LimitedProgress, Word), ("D2", Level.LimitedProgress, Word), ("D3", Level.LimitedProgress, Word)]));
            Assert.That(cards[0].Demands[0].Years.Select(year => year.Year), Is.EqualTo([2011, 2012]));
            Assert.That(cards[0].Prints.Select(print => print.Language), Is.EqualTo(["fr", "nl", "de", "en"]));
            Assert.That(cards[0].KeyFacts.Single().Sources, Is.EqualTo([1]));
            Assert.That((await Send(new ReadOpenData(2011))).Select(card => card.Year), Is.EqualTo([2011]));
        });
    }

    [Test]
    public async Task A_package_describes_each_of_its_tables_and_holds_what_it_says()
    {
        var files = await Unpacked();
        using var package = JsonDocument.Parse(files["datapackage.json"]);
        var resources = package.RootElement.GetProperty("resources").EnumerateArray().ToList();

        Assert.Multiple(() =>
        {
            Assert.That(resources.Select(resource => resource.GetProperty("path").GetString()), Is.EqualTo(DataTables.All.Select(table => table.Path)));
            foreach (var resource in resources)
            {
                var bytes = files[resource.GetProperty("path").GetString()!];
                var rows = Rows(bytes);
                var schema = resource.GetProperty("schema");
                var key = schema.GetProperty("primaryKey").EnumerateArray().Select(name => Array.IndexOf(rows[0], name.GetString())).ToList();
                Assert.That(resource.GetProperty("bytes").GetInt32(), Is.EqualTo(bytes.Length));
                Assert.That(resource.GetProperty("hash").GetString(), Is.EqualTo($"sha256:{Convert.ToHexStringLower(SHA256.HashData(bytes))}"));
                Assert.That(schema.GetProperty("fields").EnumerateArray().Select(field => field.GetProperty("name").GetString()), Is.EqualTo(rows[0]));
                Assert.That(key, Has.None.EqualTo(-1));
                Assert.That(rows.Skip(1).Select(row => string.Join('|', key.Select(at => row[at]))), Is.Unique);
            }
        });
    }

    [Test]
    public async Task What_each_column_means_is_said_in_four_languages()
    {
        var dictionary = Rows((await Unpacked())["dictionary.csv"]);
        Assert.That(dictionary[0], Is.EqualTo(["table", "field", "type", "meaning_fr", "meaning_nl", "meaning_de", "meaning_en"]));
        Assert.That(dictionary, Has.Count.EqualTo(1 + DataTables.All.Sum(table => table.Fields.Count)));
        Assert.That(dictionary.SelectMany(row => row), Has.None.Empty);
    }

    [Test]
    public async Task The_same_editions_make_the_same_bytes()
    {
        await Published();
        AsNobody();
        var cards = await Send(new ReadOpenData());
        var first = DataPackage.Of("shelter", cards);
        Assert.That(DataPackage.Of("shelter", [.. cards]), Is.EqualTo(first));
    }

    [Test]
    public async Task A_text_that_a_spreadsheet_would_reckon_is_written_so_that_it_does_not()
    {
        await Published();
        AsNobody();
        var card = (await Send(new ReadOpenData()))[0] with { Verdict = new Dictionary<string, string> { ["en"] = "=HYPERLINK(\"x\")\n+1" } };
        var files = Unpack(DataPackage.Of("shelter", [card]));

        var rows = Rows(files["cards.csv"]);
        Assert.That(rows[1][Array.IndexOf(rows[0], "verdict_en")], Does.StartWith("'="));
        Assert.That(JsonDocument.Parse(files["cards.json"]).RootElement[0].GetProperty("verdict").GetProperty("en").GetString(), Does.StartWith("=HYPERLINK"));
    }

    [Test]
    public void Every_column_has_its_meaning([Values] Language language) => Assert.That(
        DataTables.All.SelectMany(table => table.Fields).Select(field => Wording.In(language, $"OpenData.Field.{field.Word}")), Has.None.Empty);

    private async Task<Dictionary<string, byte[]>> Unpacked()
    {
        await Published(2011);
        await Published(2012);
        return Unpack(await Browser.Get("/shelter/data/all.zip").Result.Content.ReadAsByteArrayAsync());
    }

    private static Dictionary<string, byte[]> Unpack(byte[] packed)
    {
        using var zip = new ZipArchive(new MemoryStream(packed));
        return zip.Entries.ToDictionary(entry => entry.FullName, entry =>
        {
            using var from = entry.Open();
            using var to = new MemoryStream();
            from.CopyTo(to);
            return to.ToArray();
        });
    }

    private static List<string[]> Rows(byte[] csv)
    {
        using var reader = new CsvParser(new StringReader(System.Text.Encoding.UTF8.GetString(csv)), new CsvConfiguration(System.Globalization.CultureInfo.InvariantCulture));
        var rows = new List<string[]>();
        while (reader.Read())
        {
            rows.Add(reader.Record!);
        }

        return rows;
    }
}
