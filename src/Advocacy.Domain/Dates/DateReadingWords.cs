using System.Collections.Frozen;
using Advocacy.Domain.Languages;

namespace Advocacy.Domain.Dates;

/// <summary>The words of a language, folded and cut into tokens, ready to be recognised.</summary>
internal sealed class DateReadingWords
{
    private const int ShortestMonth = 3;

    private static readonly FrozenDictionary<Language, DateReadingWords> All =
        LanguageTags.All.ToFrozenDictionary(
            language => language, language => new DateReadingWords(DateWords.In(language)));

    private readonly string[][] _months;
    private readonly string[][] _seasons;
    private readonly string[][] _ordinals;
    private readonly string[] _quarters;
    private readonly string[][] _parts;
    private readonly FrozenSet<string> _noise;

    private DateReadingWords(DateWords words)
    {
        _months =
        [
            .. words.Months.Select((name, at) => Fold([name, .. words.MonthAliases.ElementAtOrDefault(at) ?? []])),
        ];
        _seasons = [.. words.Seasons.Select(Fold)];
        _ordinals = [.. words.Ordinals.Select(Fold)];
        _quarters = Fold(words.QuarterWords);
        _parts = [.. words.Parts.Select(Fold)];
        Deadlines = [.. words.DeadlineWords.Select(Cut)];
        _noise = words.Noise.ToFrozenSet();
        Or = TypedText.Fold(words.Or);
        About = [.. words.AboutWords.Select(Cut)];
        Inferred = [.. words.InferredWords.Append(words.Inferred).Select(phrase => Cut($"({phrase})"))];
        Ranges = [.. words.RangeWords.Select(range => (Cut(range.Open), Cut(range.Join)))];
        DaysAgo = [.. words.DaysAgo.Select(phrases => phrases.Select(Cut).ToArray())];
    }

    internal string Or { get; }
    internal string[][] About { get; }
    internal string[][] Deadlines { get; }
    internal string[][] Inferred { get; }
    internal (string[] Open, string[] Join)[] Ranges { get; }
    internal string[][][] DaysAgo { get; }

    internal static DateReadingWords In(Language language) => All[language];

    internal bool IsNoise(string token) => _noise.Contains(token);

    internal bool IsQuarter(string token) => _quarters.Contains(token);

    internal static bool IsQuarterLetter(string token) => token is "q" or "t" or "k";

    /// <summary>0 where it begins, 1 in its middle, 2 where it ends.</summary>
    internal int? Part(string token) => Position(_parts, token) - 1;

    internal int? Quarter(string token) => Position(_ordinals, token);

    internal Season? Season(string token) => Position(_seasons, token) is { } position ? (Season)(position - 1) : null;

    /// <summary>A month by its name or by as much of it as tells it apart: "juil", "sept", but not "jui".</summary>
    internal int? Month(string token)
    {
        if (Position(_months, token) is { } exact)
        {
            return exact;
        }

        if (token.Length < ShortestMonth)
        {
            return null;
        }

        var begun = Enumerable.Range(1, 12)
            .Where(month => _months[month - 1][0].StartsWith(token, StringComparison.Ordinal))
            .Take(2)
            .ToArray();
        return begun is [var only] ? only : null;
    }

    private static int? Position(string[][] lists, string token)
    {
        var index = Array.FindIndex(lists, words => words.Contains(token));
        return index < 0 ? null : index + 1;
    }

    private static string[] Fold(string[] words) => [.. words.Select(TypedText.Fold)];

    private static string[] Cut(string phrase) => DateTokens.Of(TypedText.Fold(phrase));
}
