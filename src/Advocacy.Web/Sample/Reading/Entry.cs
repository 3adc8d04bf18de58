using Advocacy.Domain.Dates;
using Advocacy.Domain.Figures;
using Advocacy.Domain.Languages;

namespace Advocacy.Web.Sample.Reading;

/// <summary>A row of a CSV file or an object of a JSON file: fields by name, and where it stands.</summary>
internal abstract class Entry(string file, string place)
{
    public string File { get; } = file;

    public string Place { get; } = place;

    /// <summary>The field as written, trimmed; null when it is empty.</summary>
    public abstract string? Find(string field);

    /// <summary>The several values of a field.</summary>
    public abstract IReadOnlyList<string> Many(string field);

    /// <summary>A text in its four languages, or none of them; three are a fault.</summary>
    public abstract LocalText Texts(string field);

    /// <summary>What is wrong with a field, to be thrown.</summary>
    public FieldException Wrong(string field, string problem) => new(Place, field, problem);

    public string Text(string field) => Find(field) ?? throw Wrong(field, "is empty");

    public LocalText RequiredTexts(string field) =>
        Texts(field) is { IsEmpty: false } texts ? texts : throw Wrong(field, "is empty");

    public FuzzyDate Date(string field) => ReadDate(field, Text(field));

    public FuzzyDate? FindDate(string field) => Find(field) is { } text ? ReadDate(field, text) : null;

    public Figure Figure(string field) =>
        Domain.Figures.Figure.TryParse(Text(field), out var figure)
            ? figure
            : throw Wrong(field, $"'{Text(field)}' is not a figure such as 102911, >2000000, ~6900000 or <~5000000");

    public int Number(string field) =>
        int.TryParse(Text(field), System.Globalization.CultureInfo.InvariantCulture, out var number)
            ? number
            : throw Wrong(field, $"'{Text(field)}' is not a whole number");

    public Language? FindLanguage(string field) => Find(field) is not { } tag
        ? null
        : LanguageTags.TryFromTag(tag, out var language)
            ? language
            : throw Wrong(field, $"'{tag}' is not one of fr, nl, de, en");

    /// <summary>The tag of a language, ours or another.</summary>
    public string? FindTag(string field) => Find(field) is not { } tag || tag.All(sign => char.IsAsciiLetterOrDigit(sign) || sign == '-')
        ? Find(field)
        : throw Wrong(field, $"'{tag}' is not the tag of a language, such as fr or it");

    /// <summary>A value of an enum, written in lower case with hyphens.</summary>
    public T Word<T>(string field)
        where T : struct, Enum => ReadWord<T>(field, Text(field));

    /// <summary>A value of an enum, or null when the field is empty.</summary>
    public T? FindWord<T>(string field)
        where T : struct, Enum => Find(field) is { } word ? ReadWord<T>(field, word) : null;

    /// <summary>One of two words.</summary>
    public bool Is(string field, string yes, string no) => (Find(field) ?? no) is var word && word == yes
        ? true
        : word == no ? false : throw Wrong(field, $"'{word}' is neither '{yes}' nor '{no}'");

    /// <summary>What a code stands for.</summary>
    public T Named<T>(string field, IReadOnlyDictionary<string, T> known) => ReadCode(field, Text(field), known);

    public T? FindNamed<T>(string field, IReadOnlyDictionary<string, T> known)
        where T : class => Find(field) is { } code ? ReadCode(field, code, known) : null;

    public IReadOnlyList<T> ManyNamed<T>(string field, IReadOnlyDictionary<string, T> known) =>
        [.. Many(field).Select(code => ReadCode(field, code, known))];

    protected LocalText AllOrNone(string field, IEnumerable<KeyValuePair<Language, string>> texts)
    {
        var read = LocalText.From(texts);
        var missing = LanguageTags.All.Except(read.Languages).ToList();
        return missing.Count == 0 || read.IsEmpty
            ? read
            : throw Wrong(field, $"is missing in {string.Join(", ", missing.Select(language => language.Tag()))}");
    }

    private T ReadCode<T>(string field, string code, IReadOnlyDictionary<string, T> known) =>
        known.TryGetValue(code, out var found) ? found : throw Wrong(field, $"'{code}' is not known");

    private T ReadWord<T>(string field, string word)
        where T : struct, Enum =>
        Enum.GetNames<T>().SingleOrDefault(name => name.Equals(word.Replace("-", "", StringComparison.Ordinal), StringComparison.OrdinalIgnoreCase)) is { } known
            ? Enum.Parse<T>(known)
            : throw Wrong(field, $"'{word}' is not one of the words for {typeof(T).Name}");

    private FuzzyDate ReadDate(string field, string text) =>
        FuzzyDate.TryParse(text, out var date) ? date : throw Wrong(field, $"'{text}' is not an ISO 8601-2 date");
}
