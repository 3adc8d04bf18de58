using System.Text.Json;
using System.Text.RegularExpressions;
using Advocacy.Domain.Languages;

namespace Advocacy.Reports.Tests.Documents;

/// <summary>The fixed words of each document, and those of the house that all of them share.</summary>
public sealed partial class DocumentWordingTests
{
    private static IEnumerable<string> Places => [.. SampleDocument.Kinds.Keys, "house"];

    [Test]
    public void Each_language_has_the_same_words_and_none_is_empty([ValueSource(nameof(Places))] string place, [Values] Language language)
    {
        Assert.That(Wording(place, language).Keys, Is.EquivalentTo(Wording(place, Language.French).Keys));
        Assert.That(Wording(place, language).Values, Has.None.Matches<string>(string.IsNullOrWhiteSpace));
    }

    [Test]
    public void Every_word_is_used_and_every_used_word_exists()
    {
        var shared = Used("house");
        Assert.That(Wording("house", Language.French).Keys, Is.SubsetOf(shared));
        foreach (var name in SampleDocument.Kinds.Keys)
        {
            var (own, used) = (Wording(name, Language.French).Keys, Used(name));
            Assert.That(own, Is.SubsetOf(used), name);
            Assert.That(used, Is.SubsetOf(own.Concat(Wording("house", Language.French).Keys)), name);
        }
    }

    private static HashSet<string> Used(string place) => [.. Directory.EnumerateFiles(SampleDocument.Folder(place), "*.typ")
        .SelectMany(file => Use().Matches(File.ReadAllText(file)).Select(use => use.Groups[1].Value))];

    private static Dictionary<string, string> Wording(string place, Language language) => JsonSerializer.Deserialize<Dictionary<string, string>>(
        File.ReadAllText(Path.Combine(SampleDocument.Folder(place), "wording", $"{language.Tag()}.json")))!;

    [GeneratedRegex(@"\bword(?:s|ing)\.([a-zA-Z]\w*)")]
    private static partial Regex Use();
}
