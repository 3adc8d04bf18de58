using Advocacy.Domain.Dates;
using Advocacy.Domain.Meetings;
using Advocacy.Web.Campaigns;
using Advocacy.Web.Data;
using Advocacy.Web.Features.Meetings;
using Advocacy.Web.Pipeline;
using Advocacy.Web.Words;

namespace Advocacy.Web.Features.Planning;

/// <summary>Reads who is expected at a meeting to come; whoever is not on record stands as typed, and is put on none.</summary>
internal static class Expected
{
    /// <exception cref="MalformedRequestException">Nobody in particular is meant, or somebody in a post not held that day.</exception>
    public static async Task<IReadOnlyList<AttendanceEntry>> Read(AdvocacyDb db, CurrentCampaign current, IReadOnlyList<OfficialRow> rows, FuzzyDate on, CancellationToken cancel)
    {
        var officials = await Officials.Read(db, current, cancel);
        var found = rows.Index().Where(row => !row.Item.IsBlank).Select(row => (row.Index, Typed: row.Item.Who!.Trim(), Official: officials.Find(row.Item.Who!, on))).ToList();
        var misfits = found.Where(row => row.Official.IsRefused)
            .Select(row => new Misfit($"{nameof(MeetingPlanForm.Officials)}[{row.Index}].{nameof(OfficialRow.Who)}", row.Official.InWords(on))).ToList();
        return misfits.Count > 0
            ? throw new MalformedRequestException(misfits)
            : [.. found.Select(row => row.Official.NewName is null ? row.Official.ToEntry(null) : new AttendanceEntry(AttendanceSide.Official, null, null, Shortened(row.Typed))).Distinct()];
    }

    /// <summary>As it would be typed to mean the same.</summary>
    public static string AsTyped(OfficialName name) => (name.Person, (name.Post ?? name.Organization)?.In(Wording.Language).Text, name.Note) switch
    {
        ({ } person, { } post, _) => $"{person} – {post}",
        ({ } person, null, { } note) => $"{person}, {note}",
        ({ } person, null, null) => person,
        (null, { } post, _) => post,
        (null, null, var note) => note ?? "",
    };

    private static string Shortened(string typed) => typed.Length > Attendance.NoteMaxLength ? typed[..Attendance.NoteMaxLength] : typed;
}
