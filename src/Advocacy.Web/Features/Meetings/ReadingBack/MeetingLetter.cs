using Advocacy.Domain.Dates;
using Advocacy.Domain.Languages;
using Advocacy.Reports.Typography;
using Advocacy.Web.Features.Documents;
using Advocacy.Web.Words;
using MimeKit;

namespace Advocacy.Web.Features.Meetings.ReadingBack;

/// <summary>The letter that repeats to whoever was met what they promised, each promise with its deadline and its condition, in one language.</summary>
public static class MeetingLetter
{
    /// <summary>The letter begun: to be read over, and changed where it should say it otherwise.</summary>
    /// <param name="meeting">What was promised at it.</param>
    /// <param name="promises">Those it repeats; their words stay in the language they were said in.</param>
    /// <param name="answerBy">Until when an answer is asked for, or null.</param>
    /// <param name="language">Of the letter.</param>
    public static string Begin(MeetingView meeting, IReadOnlyList<MeetingCommitment> promises, FuzzyDate? answerBy, Language language) => string.Join("\n\n",
    [
        Wording.In(language, "Letters.MeetingOpening", meeting.HeldOn.ToText(language), SubjectOf(meeting, language)),
        .. promises.Select((made, at) => $"{at + 1}. {Promise(made, language)}"),
        answerBy is null ? Wording.In(language, "Letters.MeetingClosing") : Wording.In(language, "Letters.MeetingClosingBy", answerBy.ToText(language)),
    ]).Replace('\u00a0', ' ').Replace('\u202f', ' ');

    /// <summary>The letter as one promise keeps it: without the paragraphs that repeat another, which others may read.</summary>
    public static string AsOf(string words, IEnumerable<string> others, string letter)
    {
        var (own, theirs) = (FoldedText.Of(words), others.Select(FoldedText.Of).Where(other => other.Length > 0).ToList());
        return string.Join("\n\n", letter.ReplaceLineEndings("\n").Split("\n\n").Where(paragraph => FoldedText.Of(paragraph) is var said
            && (said.Contains(own, StringComparison.Ordinal) || !theirs.Exists(other => said.Contains(other, StringComparison.Ordinal)))));
    }

    public static string SubjectOf(MeetingView meeting, Language language) => meeting.Subject.In(language).Text;

    /// <summary>Whom it goes to: those who spoke for the authorities, each with the post on a line of its own.</summary>
    internal static string To(MeetingView meeting, DocumentText text) => string.Join('\n', meeting.Participants
        .Where(present => present.Side == Domain.Meetings.AttendanceSide.Official)
        .SelectMany(present => new[]
        {
            DocumentText.Known(present.Person),
            (present.Post ?? present.Organization) is { } where ? text.Of(where) : null,
            present.Person is null && present.Post is null && present.Organization is null ? present.Note : null,
        }).OfType<string>());

    /// <summary>The letter as a message that a mail program opens to be sent: to nobody yet.</summary>
    public static byte[] AsMail(string subject, string text)
    {
        using var message = new MimeMessage { Subject = subject, Body = new TextPart("plain") { Text = text } };
        message.From.Clear();
        // What makes a mail program open it for writing and not for reading.
        message.Headers.Add("X-Unsent", "1");
        using var written = new MemoryStream();
        message.WriteTo(written);
        return written.ToArray();
    }

    private static string Promise(MeetingCommitment made, Language language)
    {
        var words = Typographer.Set(made.Words, made.WordsLanguage);
        var said = made.Reported ? words : QuotationMarks.Of(made.WordsLanguage).Around(words);
        return string.Join("\n   ",
        [
            said,
            .. ((made.Person == Domain.People.Person.Erased ? null : made.Person) ?? made.Post?.In(language).Text) is { } who ? [Wording.In(language, "Letters.SaidBy", who)] : Array.Empty<string>(),
            .. made.Due is { } due ? [Wording.In(language, "Letters.DueBy", due.ToText(language))] : Array.Empty<string>(),
            .. made.Condition is { } condition ? [Wording.In(language, "Letters.OnCondition", condition)] : Array.Empty<string>(),
        ]);
    }
}
