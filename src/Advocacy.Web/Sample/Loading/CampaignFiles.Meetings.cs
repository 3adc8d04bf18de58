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
            Subject = entry.RequiredTexts("title")[Language.French]!,
            Place = entry.Find("place"),
            Notes = entry.Part("notes").Text("markdown"),
            Demands = DemandIds(entry, "demands"),
            NoneMade = made.Count == 0,
            Attendances = [.. entry.Parts("attendances").Select(ReadAttendance)],
            Commitments = [.. made.Select(ReadCommitment)],
        }, today);
        _others.Add(meeting);
        foreach (var (commitment, history) in meeting.Commitments.Zip(made))
        {
            _faults.Each(history.Parts("history"), change => commitment.Becomes(
                change.Word<CommitmentState>("state"), change.Date("date"), change.RequiredTexts("reason"),
                [.. change.ManyNamed("evidence", _evidence).Select(source => source.Id)]));
        }
    });

    private AttendanceEntry ReadAttendance(JsonEntry entry) => new(
        entry.Word<AttendanceSide>("side"),
        entry.FindNamed("person", _people)?.Id,
        entry.FindNamed("post", _posts)?.Id,
        entry.FindNamed("organization", _organizations)?.Name[Language.French]);

    private CommitmentEntry ReadCommitment(JsonEntry entry) => new()
    {
        Words = entry.Text("words"),
        WordsLanguage = entry.FindLanguage("language") ?? throw entry.Wrong("language", "is empty"),
        MadeOn = entry.Date("madeOn"),
        PersonId = entry.FindNamed("person", _people)?.Id,
        PostId = entry.FindNamed("post", _posts)?.Id,
        Strength = entry.Word<CommitmentStrength>("strength"),
        Due = entry.FindDate("due"),
        Reported = entry.Is("reported", "true", "false"),
        Demands = DemandIds(entry, "demands"),
    };
}
