using System.Globalization;
using Advocacy.Domain.Languages;
using CsvHelper;
using CsvHelper.Configuration;

namespace Advocacy.Web.Sample.Reading;

/// <summary>A row of a CSV file (RFC 4180, comma).</summary>
internal sealed class CsvEntry(string file, int line, IReadOnlyDictionary<string, string> fields) : Entry(file, Line(line))
{
    private const char Separator = '|';

    // Blank lines are passed over here: the parser would, but no longer count them.
    private static readonly CsvConfiguration Form = new(CultureInfo.InvariantCulture) { IgnoreBlankLines = false };

    /// <exception cref="SampleFileException">The file is not there, or is no CSV.</exception>
    public static IReadOnlyList<CsvEntry> Read(string folder, string file)
    {
        try
        {
            using var reader = new StreamReader(Path.Combine(folder, file));
            using var csv = new CsvReader(reader, Form);
            return ReadRows(csv, file);
        }
        catch (CsvHelperException trouble)
        {
            throw Unreadable(file, Line(trouble.Context?.Parser?.RawRow ?? 1), trouble);
        }
        catch (Exception trouble) when (trouble is IOException or UnauthorizedAccessException)
        {
            throw Unreadable(file, "", trouble);
        }
    }

    public override string? Find(string field) => !fields.TryGetValue(field, out var text)
        ? throw new FieldException(Line(1), field, "there is no such column")
        : string.IsNullOrWhiteSpace(text) ? null : text.Trim();

    /// <summary>The field as written, or null when there is no such column either.</summary>
    public string? Peek(string field) => fields.ContainsKey(field) ? Find(field) : null;

    public override IReadOnlyList<string> Many(string field) =>
        Find(field)?.Split(Separator, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) ?? [];

    public override LocalText Texts(string field) => AllOrNone(field, LanguageTags.All.Select(
        language => KeyValuePair.Create(language, Find($"{field}_{language.Tag()}") ?? "")));

    private static List<CsvEntry> ReadRows(CsvReader csv, string file)
    {
        csv.Read();
        csv.ReadHeader();
        var columns = csv.HeaderRecord!;
        var faults = columns.GroupBy(name => name).Where(same => same.Count() > 1)
            .Select(same => new SampleFault(file, Line(1), same.Key, "the column stands twice")).ToList();
        var rows = new List<CsvEntry>();
        // A cell may hold line breaks: a row begins after the one before it ends.
        for (var line = csv.Parser.RawRow + 1; csv.Read(); line = csv.Parser.RawRow + 1)
        {
            if (string.IsNullOrWhiteSpace(csv.Parser.RawRecord))
            {
                continue;
            }

            if (csv.Parser.Count != columns.Length)
            {
                faults.Add(new(file, Line(line), "", $"{csv.Parser.Count} cells stand under {columns.Length} columns"));
            }
            else if (faults.Count == 0)
            {
                rows.Add(new(file, line, columns.ToDictionary(name => name, name => csv.GetField(name) ?? "")));
            }
        }

        return faults.Count == 0 ? rows : throw new SampleFileException(faults);
    }

    private static string Line(int line) => string.Create(CultureInfo.InvariantCulture, $"line {line}");

    private static SampleFileException Unreadable(string file, string place, Exception trouble) =>
        new([new(file, place, "", trouble.Message.Split('\n')[0].TrimEnd())]);
}
