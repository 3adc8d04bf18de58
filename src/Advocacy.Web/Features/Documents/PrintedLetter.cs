using System.Text.RegularExpressions;
using Advocacy.Domain.Dates;
using Advocacy.Domain.Languages;
using Advocacy.Reports.Documents;
using Advocacy.Reports.Typography;

namespace Advocacy.Web.Features.Documents;

/// <summary>Something promised that a letter repeats.</summary>
internal sealed record Repeated(string Words, Language WordsLanguage);

/// <summary>A letter as it was typed, on paper: a paragraph that repeats a promise becomes a row that can be answered by a stroke of a pen, every other stays a paragraph.</summary>
internal static partial class PrintedLetter
{
    /// <param name="subject">What it is about, in its language.</param>
    /// <param name="promises">Those it may repeat.</param>
    /// <param name="typed">The letter's text.</param>
    /// <param name="to">To whom, a line each.</param>
    /// <param name="on">Its date.</param>
    /// <param name="text">In which language, and for which campaign.</param>
    public static LetterModel Of(string subject, IReadOnlyList<Repeated> promises, string typed, string to, FuzzyDate on, DocumentText text)
    {
        var paragraphs = typed.ReplaceLineEndings("\n").Split("\n\n", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(paragraph => (Text: paragraph, Made: promises.FirstOrDefault(made => Repeats(paragraph, made)))).ToList();
        var (first, last) = (paragraphs.FindIndex(paragraph => paragraph.Made is not null), paragraphs.FindLastIndex(paragraph => paragraph.Made is not null));
        return new()
        {
            Language = text.Language,
            Publisher = text.Publisher,
            Campaign = text.Campaign,
            Title = Typographer.Set(subject, text.Language),
            To = [.. to.ReplaceLineEndings("\n").Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)],
            Date = text.Day(on),
            Before = Set(paragraphs[..(first < 0 ? paragraphs.Count : first)].Select(paragraph => paragraph.Text)),
            Promises = first < 0 ? [] : [.. Rows(paragraphs[first..(last + 1)])],
            After = first < 0 ? [] : Set(paragraphs[(last + 1)..].Select(paragraph => paragraph.Text)),
            Signer = text.Signer,
        };

        IReadOnlyList<string> Set(IEnumerable<string> typed) => [.. typed.Select(paragraph => Typographer.Set(paragraph, text.Language))];

        // What stands between two promises belongs to the one before it.
        IEnumerable<PrintedPromise> Rows(IReadOnlyList<(string Text, Repeated? Made)> typed)
        {
            for (var at = 0; at < typed.Count; at++)
            {
                if (typed[at].Made is { } made)
                {
                    var lines = Number().Replace(typed[at].Text, "").Split('\n').Select(line => line.Trim()).ToList();
                    var ofWords = made.Words.Trim().ReplaceLineEndings("\n").Split('\n').Length;
                    yield return new(
                        Typographer.Set(string.Join('\n', lines.Take(ofWords)), made.WordsLanguage), made.WordsLanguage,
                        Set(lines.Skip(ofWords).Concat(typed.Skip(at + 1).TakeWhile(after => after.Made is null).Select(after => after.Text))));
                }
            }
        }
    }

    private static bool Repeats(string paragraph, Repeated made) =>
        FoldedText.Of(made.Words) is { Length: > 0 } words && FoldedText.Of(paragraph).Contains(words, StringComparison.Ordinal);

    [GeneratedRegex(@"^\s*\d{1,2}[.)]\s+")]
    private static partial Regex Number();
}
