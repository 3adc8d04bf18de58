using System.Globalization;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Advocacy.Domain.Languages;
using Advocacy.Web.Data;
using Advocacy.Web.Features.Shared;
using CsvHelper;

namespace Advocacy.Web.Features.OpenData;

/// <summary>Published editions as one file: tables, the same as JSON, and a description by which other programs check them (Frictionless Data Package, version 1).</summary>
/// <remarks>Packed the same way each time: the same editions make the same bytes.</remarks>
public static class DataPackage
{
    public const string Licence = "CC-BY-4.0";
    public const string LicenceAddress = "https://creativecommons.org/licenses/by/4.0/";

    /// <param name="name">In the package's description: small letters, figures and hyphens.</param>
    /// <param name="cards">The latest first; at least one.</param>
    public static byte[] Of(string name, IReadOnlyList<CardData> cards)
    {
        var files = DataTables.All.Select(table => (table.Path, Bytes: Csv(table, cards)))
            .Append(("cards.json", JsonSerializer.SerializeToUtf8Bytes(cards, Json)))
            .Append(("dictionary.csv", Dictionary())).ToList();
        files.Insert(0, ("datapackage.json", Describe(name, cards, files)));
        using var packed = new MemoryStream();
        using (var zip = new ZipArchive(packed, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (path, bytes) in files)
            {
                var entry = zip.CreateEntry(path, CompressionLevel.Optimal);
                entry.LastWriteTime = new DateTimeOffset(cards[0].PublishedAt.Year, cards[0].PublishedAt.Month, cards[0].PublishedAt.Day, 0, 0, 0, TimeSpan.Zero);
                using var to = entry.Open();
                to.Write(bytes);
            }
        }

        return packed.ToArray();
    }

    internal static readonly JsonSerializerOptions Json = new(JsonColumns.Options) { WriteIndented = true };

    private static byte[] Csv(DataTable table, IReadOnlyList<CardData> cards) => Write(
        table.Fields.Select(field => field.Name), cards.SelectMany(table.Rows));

    /// <summary>Each field in the four languages, for people.</summary>
    private static byte[] Dictionary() => Write(
        ["table", "field", "type", .. LanguageTags.All.Select(language => $"meaning_{language.Tag()}")],
        DataTables.All.SelectMany(table => table.Fields, (table, field) => (IReadOnlyList<object?>)[table.Name, field.Name, field.Type, .. LanguageTags.All.Select(field.TitleIn)]));

    private static byte[] Write(IEnumerable<string> heading, IEnumerable<IReadOnlyList<object?>> rows)
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        // A cell that a spreadsheet would take for a formula begins with an apostrophe; the JSON beside it has each text as it is.
        using (var csv = new CsvWriter(text, CsvList.Written(",")))
        {
            foreach (var row in rows.Prepend([.. heading]))
            {
                foreach (var cell in row)
                {
                    csv.WriteField(Convert.ToString(cell, CultureInfo.InvariantCulture));
                }

                csv.NextRecord();
            }
        }

        return Encoding.UTF8.GetBytes(text.ToString());
    }

    private static byte[] Describe(string name, IReadOnlyList<CardData> cards, IReadOnlyList<(string Path, byte[] Bytes)> files)
    {
        var (last, bytes) = (cards[0], files.ToDictionary(file => file.Path, file => file.Bytes));
        return JsonSerializer.SerializeToUtf8Bytes(new Dictionary<string, object?>
        {
            ["profile"] = "tabular-data-package",
            ["name"] = name,
            ["title"] = Somewhere(last.Campaign),
            ["titles"] = last.Campaign,
            ["created"] = cards.Max(card => card.PublishedAt).ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture),
            ["version"] = $"1.{cards.Max(card => card.Year)}.{cards.Count}",
            ["licenses"] = new[] { new { name = Licence, path = LicenceAddress, title = "Creative Commons Attribution 4.0" } },
            ["contributors"] = new[] { new { title = Somewhere(last.Publisher), role = "publisher" } },
            ["languages"] = LanguageTags.All.Select(language => language.Tag()),
            ["resources"] = DataTables.All.Select(table => Describe(table, bytes[table.Path])),
        }, Json);
    }

    private static Dictionary<string, object?> Describe(DataTable table, byte[] bytes) => new()
    {
        ["profile"] = "tabular-data-resource",
        ["name"] = table.Name,
        ["path"] = table.Path,
        ["title"] = table.TitleIn(Language.English),
        ["titles"] = InEach(table.TitleIn),
        ["format"] = "csv",
        ["mediatype"] = "text/csv",
        ["encoding"] = "utf-8",
        ["bytes"] = bytes.Length,
        ["hash"] = $"sha256:{Convert.ToHexStringLower(SHA256.HashData(bytes))}",
        ["schema"] = new Dictionary<string, object?>
        {
            ["fields"] = table.Fields.Select(field => new Dictionary<string, object?>
            {
                ["name"] = field.Name,
                ["type"] = field.Type,
                ["title"] = field.TitleIn(Language.English),
                ["titles"] = InEach(field.TitleIn),
                ["constraints"] = new { required = table.Key.Contains(field.Name) },
            }),
            ["primaryKey"] = table.Key,
            ["foreignKeys"] = table.Name == "cards"
                ? []
                : new[] { new { fields = new[] { "year", "edition" }, reference = new { resource = "cards", fields = new[] { "year", "edition" } } } },
        },
    };

    private static Dictionary<string, string> InEach(Func<Language, string> say) => LanguageTags.All.ToDictionary(language => language.Tag(), say);

    private static string Somewhere(IReadOnlyDictionary<string, string> text) => text.GetValueOrDefault("en") ?? text.Values.FirstOrDefault() ?? "";
}
