using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Advocacy.Domain.Languages;

namespace Advocacy.Web.Tests.Conventions;

/// <summary>One word for one thing: no text of the product says with another word what the glossary beside the words has a term for.</summary>
public sealed partial class GlossaryTests
{
    private static readonly string[] Tags = [.. LanguageTags.All.Select(language => language.Tag())];

    private static readonly string[] Papers = ["house", "progress-card", "letter", "minutes", "brief", "decisions", "analysis"];

    private static readonly IReadOnlyList<(string Tag, Regex Word)> Never = ReadNever();

    [Test]
    public void No_wording_has_a_word_beside_its_term() => Offenders.None(
        WordingFile.All.SelectMany(file => file.Words.SelectMany(word => Found(file.Tag, word.Value, $"{file.Name}: {word.Key}"))));

    [Test]
    public void No_word_on_paper_has() => Offenders.None(
        Papers.SelectMany(name => OurCode.Files($"reports-templates/{name}/wording", ".json")).SelectMany(file =>
            Strings(JsonNode.Parse(file.Text)!).SelectMany(text => Found(Path.GetFileNameWithoutExtension(file.Path), text.Value, $"{file.Path}: {text.Key}"))));

    [Test]
    public void No_rubric_and_nothing_the_sample_says_itself_has() => Offenders.None(
        OurCode.Files("src/Advocacy.Web/Rubrics", ".json").Concat(OurCode.Files("src/Advocacy.Web/Sample/campaign", ".json")).SelectMany(file =>
            Strings(JsonNode.Parse(file.Text)!).Where(text => Tags.Contains(text.Key)).SelectMany(text => Found(text.Key, text.Value, file.Path))));

    [Test]
    public void Every_term_has_its_word_in_each_language_and_the_test_can_find_one()
    {
        var rows = Rows().ToList();
        Assert.That(rows, Has.Count.GreaterThan(25));
        Offenders.None(rows.Where(row => row.Length != 5 || row.Take(4).Any(cell => cell.Length == 0)).Select(row => string.Join(" | ", row)));
        Assert.That(Found("nl", "Een vergadering met de minister", "here"), Is.Not.Empty);
        Assert.That(Found("nl", "“Een vergadering”, zei hij", "here"), Is.Empty, "somebody else's words may be any");
        Assert.That(Found("de", "tatsächlich", "here"), Is.Empty, "a word within another is another");
    }

    private static IEnumerable<string> Found(string tag, string text, string place) =>
        from never in Never
        where never.Tag == tag
        let found = never.Word.Match(Quoted().Replace(text, ""))
        where found.Success
        select $"{place}: {found.Value}: {text}";

    private static IReadOnlyList<(string Tag, Regex Word)> ReadNever() =>
    [
        .. from row in Rows()
           from language in row[4].Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
           let parts = language.Split(':', StringSplitOptions.TrimEntries)
           from word in parts[1].Split(',', StringSplitOptions.TrimEntries)
           select (parts[0], new Regex($@"(?<!\w){Regex.Escape(word).Replace(@"\*", @"\w*", StringComparison.Ordinal)}(?!\w)", parts[0] == "de" ? RegexOptions.None : RegexOptions.IgnoreCase)),
    ];

    private static IEnumerable<string[]> Rows() => OurCode.Files("src/Advocacy.Web/Words", "glossary.md").Single().Text.Split('\n')
        .Where(line => line.StartsWith("| ", StringComparison.Ordinal)).Skip(2)
        .Select(line => line.Trim().Trim('|').Split('|').Select(cell => cell.Trim()).ToArray());

    /// <summary>Every text with the name it stands under.</summary>
    private static IEnumerable<KeyValuePair<string, string>> Strings(JsonNode node) => node switch
    {
        JsonObject group => group.SelectMany(part => part.Value is JsonValue value && value.TryGetValue<string>(out var text)
            ? [KeyValuePair.Create(part.Key, text)]
            : part.Value is null ? [] : Strings(part.Value)),
        JsonArray list => list.OfType<JsonNode>().SelectMany(Strings),
        _ => [],
    };

    [GeneratedRegex("«[^»]*»|“[^”]*”|„[^“]*“|‘[^’]*’|\"[^\"]*\"", RegexOptions.None, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Quoted();
}
