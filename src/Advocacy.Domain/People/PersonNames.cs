using Advocacy.Domain.Languages;

namespace Advocacy.Domain.People;

/// <summary>Tells whether two people write one name: in any order of its words, with or without a form of address.</summary>
public static class PersonNames
{
    // Folded, without their full stops.
    private static readonly HashSet<string> FormsOfAddress =
    [
        "mr", "mrs", "ms", "miss", "mme", "mlle", "madame", "monsieur", "mademoiselle", "sir", "dame", "lady",
        "mevr", "mevrouw", "mw", "dhr", "heer", "meneer", "mijnheer", "herr", "herrn", "frau", "fr", "hr",
        "dr", "prof", "professor", "professeur", "maitre", "mtre", "excellence", "excellentie", "hon",
    ];

    /// <summary>What two ways of writing a name have in common: its words, folded, in the order of the alphabet.</summary>
    public static string Key(string? name) => string.Join(' ', FoldedText.Of(Plain(name ?? ""))
        .Split([' ', ',', '.', '-', '\''], StringSplitOptions.RemoveEmptyEntries).Order(StringComparer.Ordinal));

    /// <summary>The name as it goes on record: given name first, without a form of address.</summary>
    public static string Plain(string typed)
    {
        var parts = typed.Split(',', 2, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        return parts.Length == 2 && parts[1].Split(' ').Length <= 3
            ? WithoutAddress($"{parts[1]} {WithoutAddress(parts[0])}")
            : WithoutAddress(typed);
    }

    private static string WithoutAddress(string typed)
    {
        var words = typed.Split(' ', StringSplitOptions.RemoveEmptyEntries).ToList();
        while (words.Count > 1 && (FormsOfAddress.Contains(Bare(words[0])) || (Bare(words[0]) == "de" && words.Count > 2 && Bare(words[1]) == "heer")))
        {
            words.RemoveAt(0);
        }

        return string.Join(' ', words);
    }

    /// <summary>A typed name and what tells its bearer from others of that name: what stands in brackets at its end.</summary>
    public static (string Name, string? ToldApartBy) Split(string typed)
    {
        var text = typed.Trim();
        var open = text.LastIndexOf('(');
        return open > 0 && text[^1] == ')' && text[(open + 1)..^1].Trim() is { Length: > 0 } apart
            ? (text[..open].Trim(), apart)
            : (text, null);
    }

    private static string Bare(string word) => FoldedText.Of(word).Trim('.', ',');
}
