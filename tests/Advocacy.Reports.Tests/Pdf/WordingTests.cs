using System.Text.Json;
using System.Text.RegularExpressions;
using Advocacy.Domain.Languages;
using Advocacy.Reports.Tests.Cards;
using Advocacy.Reports.Typesetting;

namespace Advocacy.Reports.Tests.Pdf;

/// <summary>The template's own words.</summary>
public sealed partial class WordingTests
{
    private static string Folder => Path.Combine(TemplatesFolder.Find(), "progress-card");

    [Test]
    public void Every_language_has_the_same_words([Values] Language language) =>
        Assert.That(Wording(language).Keys, Is.EquivalentTo(Wording(Language.French).Keys));

    [Test]
    public void No_word_is_empty_and_none_is_left_untranslated([Values(Language.Dutch, Language.German, Language.English)] Language language)
    {
        var (own, french) = (Wording(language), Wording(Language.French));

        Assert.Multiple(() =>
        {
            Assert.That(own.Values, Has.None.Matches<string>(string.IsNullOrWhiteSpace));
            Assert.That(own.Keys.Where(key => own[key] == french[key] && own[key].Contains(' ', StringComparison.Ordinal)), Is.Empty);
        });
    }

    [Test]
    public void Every_word_is_used_by_the_template_and_every_used_word_exists()
    {
        var used = Directory.EnumerateFiles(Folder, "*.typ", SearchOption.AllDirectories)
            .Append(Path.Combine(TemplatesFolder.Find(), "house", "frame.typ"))
            .SelectMany(file => Use().Matches(File.ReadAllText(file)).Select(use => use.Groups[1].Value))
            .ToHashSet();

        Assert.That(used, Is.EquivalentTo(Wording(Language.French).Keys));
    }

    [Test]
    public void Every_word_keeps_its_places_in_every_language([Values] Language language)
    {
        var (own, french) = (Wording(language), Wording(Language.French));

        Assert.That(own.Keys.Where(key => !Places(own[key]).SetEquals(Places(french[key]))), Is.Empty);
    }

    [Test]
    public async Task The_card_speaks_its_language_and_no_other([Values] Language language)
    {
        using var pdf = TaggedPdf.Open((await Press.Set(SomeCard.Of(language))).Pdf);
        var headings = pdf.Root.Of("H2").Select(heading => Squeezed.Of(heading.Text)).ToList();
        var words = Wording(language).Values.Select(Squeezed.Of).ToHashSet();
        var foreign = LanguageTags.All.Where(other => other != language).SelectMany(other => Wording(other).Values)
            .Select(Squeezed.Of).Where(word => !words.Contains(word)).ToHashSet();

        Assert.Multiple(() =>
        {
            Assert.That(headings.Count(heading => words.Any(word => heading.StartsWith(word, StringComparison.Ordinal))), Is.EqualTo(4));
            Assert.That(headings.Where(heading => foreign.Any(word => word.Length > 7 && heading.StartsWith(word, StringComparison.Ordinal))), Is.Empty);
        });
    }

    private static Dictionary<string, string> Wording(Language language) =>
        JsonSerializer.Deserialize<Dictionary<string, string>>(
            File.ReadAllText(Path.Combine(Folder, "wording", $"{language.Tag()}.json")))!;

    private static HashSet<string> Places(string words) => [.. Place().Matches(words).Select(place => place.Value)];

    [GeneratedRegex(@"wording\.([a-zA-Z]\w*)")]
    private static partial Regex Use();

    [GeneratedRegex(@"\{\w+\}")]
    private static partial Regex Place();
}
