using System.Text.RegularExpressions;
using Advocacy.Domain.Dates;
using Advocacy.Domain.Languages;
using Advocacy.Reports.Documents;
using Advocacy.Reports.Typography;
using Advocacy.Web.Features.Documents;
using Advocacy.Web.Words;

namespace Advocacy.Web.Features.Meetings.ReadingBack;

/// <summary>The letter as it was typed, on paper: a paragraph that repeats a promise becomes a row that can be answered by a stroke of a pen, every other stays a paragraph.</summary>
internal static partial class PrintedLetter
{
    /// <param name="meeting">What was promised at it.</param>
    /// <param name="typed">The letter's text.</param>
    /// <param name="to">To whom, a line each.</param>
    /// <param name="on">Its date; today where none is given yet.</param>
    /// <param name="text">In which language, and for which campaign.</param>
    public static LetterModel Of(MeetingView meeting, string typed, string to, FuzzyDate on, DocumentText text)
    {
        var paragraphs = typed.ReplaceLineEndings("\n").Split("\n\n", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(paragraph => (Text: paragraph, Made: meeting.Commitments.FirstOrDefault(made => Repeats(paragraph, made)))).ToList();
        var (first, last) = (paragraphs.FindIndex(paragraph => paragraph.Made is not null), paragraphs.FindLastIndex(paragraph => paragraph.Made is not null));
        return new()
        {
            Language = text.Language,
            Publisher = text.Publisher,
            Campaign = text.Campaign,
            Title = Typographer.Set(Wording.In(text.Language, "Letters.MeetingSubject", MeetingLetter.SubjectOf(meeting, text.Language), text.Day(meeting.HeldOn)), text.Language),
            To = [.. to.ReplaceLineEndings("\n").Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)],
            Date = text.Day(on),
            Before = Set(paragraphs[..(first < 0 ? paragraphs.Count : first)].Select(paragraph => paragraph.Text)),
            Promises = first < 0 ? [] : [.. Rows(paragraphs[first..(last + 1)])],
            After = first < 0 ? [] : Set(paragraphs[(last + 1)..].Select(paragraph => paragraph.Text)),
            Signer = text.Signer,
        };

        IReadOnlyList<string> Set(IEnumerable<string> typed) => [.. typed.Select(paragraph => Typographer.Set(paragraph, text.Language))];

        // What stands between two promises belongs to the one before it.
        IEnumerable<PrintedPromise> Rows(IReadOnlyList<(string Text, MeetingCommitment? Made)> typed)
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

    /// <summary>Whom it goes to: those who spoke for the authorities, each with the post on a line of its own.</summary>
    public static string To(MeetingView meeting, DocumentText text) => string.Join('\n', meeting.Participants
        .Where(present => present.Side == Domain.Meetings.AttendanceSide.Official)
        .SelectMany(present => new[]
        {
            present.Person == Domain.People.Person.Erased ? null : present.Person,
            (present.Post ?? present.Organization) is { } where ? text.Of(where) : null,
            present.Person is null && present.Post is null && present.Organization is null ? present.Note : null,
        }).OfType<string>());

    private static bool Repeats(string paragraph, MeetingCommitment made) =>
        FoldedText.Of(made.Words) is { Length: > 0 } words && FoldedText.Of(paragraph).Contains(words, StringComparison.Ordinal);

    [GeneratedRegex(@"^\s*\d{1,2}[.)]\s+")]
    private static partial Regex Number();
}
