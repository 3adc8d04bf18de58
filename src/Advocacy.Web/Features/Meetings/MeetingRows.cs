using Advocacy.Domain.Commitments;
using Advocacy.Domain.Dates;
using Advocacy.Domain.Meetings;
using Advocacy.Domain.People;
using Advocacy.Domain.Readers;
using Advocacy.Web.Campaigns;
using Advocacy.Web.Data;
using Advocacy.Web.Pipeline;
using Microsoft.EntityFrameworkCore;

namespace Advocacy.Web.Features.Meetings;

/// <summary>Reads the rows typed about a meeting, against the people and posts on record.</summary>
/// <param name="newcomers">Who may read the names of people it puts on record: no more than may read the meeting.</param>
internal sealed class MeetingRows(AdvocacyDb db, CurrentCampaign current, FuzzyDate heldOn, Readership newcomers)
{
    private readonly Dictionary<(string Name, string ToldApart), Person> _newcomers = [];

    /// <exception cref="MalformedRequestException">Nobody in particular is meant, or somebody in a post not held that day.</exception>
    public async Task<IReadOnlyList<AttendanceEntry>> Read(IReadOnlyList<OfficialRow> rows, CancellationToken cancel)
    {
        var officials = await Officials.Read(db, current, cancel);
        var found = rows.Index().Where(row => !row.Item.IsBlank).Select(row => (row.Index, Official: officials.Find(row.Item.Who!, heldOn))).ToList();
        var misfits = found.Where(row => row.Official.IsRefused)
            .Select(row => new Misfit($"{nameof(LogMeeting.Officials)}[{row.Index}].{nameof(OfficialRow.Who)}", row.Official.InWords(heldOn))).ToList();
        return misfits.Count > 0
            ? throw new MalformedRequestException(misfits)
            : [.. found.Select(row => row.Official.ToEntry(Newcomer(row.Official))).Distinct()];
    }

    public async Task<IReadOnlyList<CommitmentEntry>> Read(
        IReadOnlyList<CommitmentRow> rows, IReadOnlyList<AttendanceEntry> officials, IReadOnlyList<Guid> demands,
        CancellationToken cancel)
    {
        var commitments = new List<CommitmentEntry>();
        foreach (var row in rows.Where(row => !row.IsBlank))
        {
            var post = await Known(row.Post, cancel);
            var by = post is null
                ? officials is [var only] ? only : null
                : officials.FirstOrDefault(official => official.PostId == post);
            commitments.Add(new()
            {
                Words = row.Words!,
                WordsLanguage = row.WordsLanguage,
                Reported = row.Reported,
                MadeOn = heldOn,
                PersonId = by?.PersonId,
                PostId = post ?? by?.PostId,
                Strength = row.Strength!.Value,
                Condition = row.Condition,
                Due = row.Due,
                Demands = row.Demands.Count > 0 ? row.Demands : demands,
            });
        }

        return commitments;
    }

    public static IReadOnlyList<AttendanceEntry> Ours(string? note) =>
        string.IsNullOrWhiteSpace(note) ? [] : [new(AttendanceSide.Ours, null, null, note.Trim())];

    /// <summary>Puts a person of that name on record, once.</summary>
    private Person? Newcomer(FoundOfficial official)
    {
        if (official.NewName is not { } name)
        {
            return null;
        }

        var key = (PersonNames.Key(name), PersonNames.Key(official.NewToldApartBy));
        if (!_newcomers.TryGetValue(key, out var person))
        {
            person = Person.Named(name, official.NewToldApartBy);
            person.IsReadBy(newcomers);
            _newcomers.Add(key, person);
            db.Add(person);
        }

        return person;
    }

    private async Task<Guid?> Known(Guid? post, CancellationToken cancel) =>
        post is null ? null : (await db.Posts.AsNoTracking().Require(known => known.Id == post, cancel)).Id;
}
