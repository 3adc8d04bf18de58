using System.Text.RegularExpressions;
using Advocacy.Domain.Languages;
using Advocacy.Web.Words;

namespace Advocacy.Web.Tests.Conventions;

public sealed partial class WordingTests
{
    [Test]
    public void Every_area_speaks_each_language_of_the_interface() => Offenders.None(
        from area in WordingFile.All.GroupBy(file => file.Area)
        from language in Wording.Spoken
        where area.All(file => file.Tag != language.Tag())
        select $"{area.Key} lacks {language.Tag()}");

    [Test]
    public void Every_language_of_an_area_has_the_same_keys() => Offenders.None(
        from area in WordingFile.All.GroupBy(file => file.Area)
        from file in area
            // Of what members alone read, nothing is in German: there, an area has what the public pages say of it.
        where file.Tag != "de" || WhollyInGerman.Contains(area.Key)
        from key in area.SelectMany(other => other.Words.Keys).Distinct()
        where !file.Words.ContainsKey(key)
        select $"{file.Name} lacks {key}");

    private static readonly string[] WhollyInGerman = ["Card", "Enums", "Letters", "Published"];

    [Test]
    public void Every_language_fills_in_the_same_places() => Offenders.None(
        from area in WordingFile.All.GroupBy(file => file.Area)
        from neutral in area.Where(file => file.Tag == "en")
        from file in area
        from key in file.Words.Keys.Intersect(neutral.Words.Keys)
        where !Places(file.Words[key]).SetEquals(Places(neutral.Words[key]))
        select $"{file.Name}: {key}");

    [Test]
    public void No_wording_is_empty() => Offenders.None(
        from file in WordingFile.All
        from word in file.Words
        where word.Value.Length == 0
        select $"{file.Name}: {word.Key}");

    [Test]
    public void Apostrophes_are_curly_and_French_signs_keep_their_space() => Offenders.None(
        from file in WordingFile.All
        from word in file.Words
        where word.Value.Contains('\'') || (file.Tag == "fr" && LooseSign().IsMatch(word.Value))
        select $"{file.Name}: {word.Key}: {word.Value}");

    [Test]
    public void Every_key_the_code_says_has_its_wording() => Offenders.None(
        from said in WordingUses.Keys
        where !WordingFile.Keys.Contains(said.Key)
        select $"{said.Path}: {said.Key}");

    [Test]
    public void Every_wording_is_said_somewhere()
    {
        var said = WordingUses.Keys.Select(use => use.Key)
            .Concat(OurCode.Rules.Select(rule => $"Rules.{rule.Rule.Code}"))
            .Concat(WordingUses.Enums.Select(word => word.Key))
            .ToHashSet();
        Offenders.None(
            from key in WordingFile.Keys.Order(StringComparer.Ordinal)
            where !said.Contains(key) && !WordingUses.Beginnings.Any(beginning => key.StartsWith(beginning, StringComparison.Ordinal))
            where !WordingUses.IsLabel(key)
            select key);
    }

    private static HashSet<string> Places(string wording) => [.. Place().Matches(wording).Select(place => place.Value)];

    [GeneratedRegex(@"\{\d+\}")]
    private static partial Regex Place();

    /// <summary>An ordinary space, or none, beside a sign that wants a narrow or a hard one; addresses and times excepted.</summary>
    [GeneratedRegex("""[ \p{L}][;!?»]| :|« |«\p{L}""")]
    private static partial Regex LooseSign();
}
