using Advocacy.Domain.Meetings;
using Advocacy.Reports.Documents;
using Advocacy.Reports.Markup;
using Advocacy.Reports.Typography;
using Advocacy.Web.Features.Documents;
using Advocacy.Web.Words;

namespace Advocacy.Web.Features.Meetings;

/// <summary>Writes the minutes of a meeting, as its reader may read it.</summary>
internal static class MinutesWriting
{
    /// <param name="meeting">What is on record of it.</param>
    /// <param name="text">In which language, and for which campaign.</param>
    /// <param name="today">The day it is printed.</param>
    /// <param name="now">The moment, in UTC.</param>
    public static MinutesModel Of(MeetingView meeting, DocumentText text, DateOnly today, DateTime now) => new()
    {
        Language = text.Language,
        Publisher = text.Publisher,
        Campaign = text.Campaign,
        Title = text.Of(meeting.Subject),
        // What one promise alone is kept from is kept from by the whole sheet.
        Standing = text.Confidential(meeting.Commitments.Aggregate(meeting.Readers, (narrowest, made) => narrowest.Or(made.Readers)), today),
        When = DocumentText.Line(text.Day(meeting.HeldOn), Wording.In(text.Language, meeting.Kind), meeting.Place),
        Present = [.. Enum.GetValues<AttendanceSide>()
            .Select(side => new PrintedGroup(
                Wording.In(text.Language, side), [.. meeting.Participants.Where(present => present.Side == side).Select(present => Named(present, text)).Where(name => name.Length > 0)]))
            .Where(group => group.Names.Count > 0)],
        Promises = [.. meeting.Commitments.Select(made => Promise(made, text))],
        Demands = [.. meeting.Demands.Select(demand => new CodedLine(demand.Code, text.Of(demand.Title)))],
        Notes = MarkdownBlocks.Read(Typographer.Set(meeting.Notes, meeting.NotesLanguage)),
        NotesLanguage = meeting.NotesLanguage,
        Sources = [.. meeting.Sources.Select(source => source.Title)],
        Signers = [text.Signer, Wording.In(text.Language, "Documents.ReadOver")],
        Colophon = text.AsOf(now),
    };

    public static PrintedPromise Promise(MeetingCommitment made, DocumentText text) => new(
        DocumentText.Said(made.Words, made.WordsLanguage, made.Reported), made.WordsLanguage,
        [
            .. WhoSaid(made, text) is { Length: > 0 } who ? [who] : Array.Empty<string>(),
            DocumentText.Line(
                Wording.In(text.Language, made.Strength),
                made.Condition is { } condition ? Wording.In(text.Language, "Letters.OnCondition", condition) : null,
                made.Due is { } due ? Wording.In(text.Language, "Letters.DueBy", text.Day(due)) : Wording.In(text.Language, "Demands.NoDue"),
                string.Join(" ", made.Demands),
                made.Reported ? Wording.In(text.Language, "Documents.Reported") : null,
                Wording.In(text.Language, made.IsReadBack ? "Documents.ReadBack" : "Documents.NotReadBack")),
        ]);

    public static string Named(Participant present, DocumentText text) => string.Join(", ", new[]
    {
        DocumentText.Known(present.Person), (present.Post ?? present.Organization) is { } where ? text.Of(where) : null, present.Note,
    }.Where(part => !string.IsNullOrWhiteSpace(part)));

    private static string WhoSaid(MeetingCommitment made, DocumentText text) => string.Join(", ", new[]
    {
        DocumentText.Known(made.Person), made.Post is { } post ? text.Of(post) : null,
    }.Where(part => !string.IsNullOrWhiteSpace(part)));
}
