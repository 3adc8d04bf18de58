using Advocacy.Domain.Commitments;
using Advocacy.Domain.Languages;
using Advocacy.Domain.Meetings;
using Advocacy.Web.Sample.Reading;

namespace Advocacy.Web.Sample.Loading;

/// <summary>Meetings, what was promised at them, and what became of it.</summary>
internal sealed partial class CampaignFiles
{
    private void ReadMeetings() => _faults.Each(JsonList("meetings.json"), entry =>
    {
        var made = entry.Parts("commitments");
        var meeting = Meeting.Log(_campaign, new()
        {
            Kind = entry.Word<MeetingKind>("kind"),
            HeldOn = entry.Date("date"),
            Subject = entry.RequiredTexts("title"),
            Place = entry.Find("place"),
            Notes = entry.Part("notes").Text("markdown"),
            NotesLanguage = LanguageOf(entry.Part("notes")),
            Citations = Cited(entry, "evidence"),
            Demands = DemandIds(entry, "demands"),
            NoneMade = made.Count == 0,
            Attendances = [.. entry.Parts("attendances").Select(ReadAttendance)],
            Commitments = [.. made.Select(ReadCommitment)],
        }, today);
        _others.Add(meeting);
        foreach (var (commitment, history) in meeting.Commitments.Zip(made))
        {
            commitment.IsTranslated(history.Texts("translations"));
            _faults.Each(history.Parts("history"), change => commitment.Becomes(
                change.Word<CommitmentState>("state"), change.Date("date"), change.RequiredTexts("reason"),
                Cited(change, "evidence")));
        }
    });

    private AttendanceEntry ReadAttendance(JsonEntry entry) => new(
        entry.Word<AttendanceSide>("side"),
        entry.FindNamed("person", _people)?.Id,
        entry.FindNamed("post", _posts)?.Id,
        OrganizationId: entry.FindNamed("organization", _organizations)?.Id);

    private CommitmentEntry ReadCommitment(JsonEntry entry) => new()
    {
        Words = entry.Text("words"),
        WordsLanguage = LanguageOf(entry),
        MadeOn = entry.Date("madeOn"),
        PersonId = entry.FindNamed("person", _people)?.Id,
        PostId = entry.FindNamed("post", _posts)?.Id,
        Strength = entry.Word<CommitmentStrength>("strength"),
        Due = entry.FindDate("due"),
        Reported = entry.Is("reported", "true", "false"),
        ActionId = entry.FindNamed("action", _actions)?.Id,
        Citations = Cited(entry, "evidence"),
        Demands = DemandIds(entry, "demands"),
    };

    private static Language LanguageOf(Entry entry) =>
        entry.FindLanguage("language") ?? throw entry.Wrong("language", "is empty");
}
