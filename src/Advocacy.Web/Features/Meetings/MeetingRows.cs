using Advocacy.Domain.Commitments;
using Advocacy.Domain.Dates;
using Advocacy.Domain.Meetings;
using Advocacy.Domain.People;
using Advocacy.Web.Data;
using Advocacy.Web.Pipeline;
using Advocacy.Web.Words;
using Microsoft.EntityFrameworkCore;

namespace Advocacy.Web.Features.Meetings;

/// <summary>Reads the rows typed about a meeting, against the people and posts on record.</summary>
internal sealed class MeetingRows(AdvocacyDb db, FuzzyDate heldOn)
{
    private readonly List<Misfit> _misfits = [];
    private readonly Dictionary<string, Person> _newcomers = new(StringComparer.CurrentCultureIgnoreCase);

    /// <exception cref="MalformedRequestException">Somebody is named in a term that does not cover the date.</exception>
    public async Task<IReadOnlyList<AttendanceEntry>> Read(IReadOnlyList<OfficialRow> rows, CancellationToken cancel)
    {
        var officials = new List<AttendanceEntry>();
        foreach (var (at, row) in rows.Index().Where(row => !row.Item.IsBlank))
        {
            officials.Add(row.Term is { } term
                ? await InTerm(term, $"{nameof(LogMeeting.Officials)}[{at}].{nameof(row.Term)}", cancel)
                : new(AttendanceSide.Official, await Named(row.Name, cancel), await Known(row.Post, cancel)));
        }

        return _misfits.Count == 0 ? officials : throw new MalformedRequestException(_misfits);
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

    private async Task<AttendanceEntry> InTerm(Guid id, string field, CancellationToken cancel)
    {
        var term = await db.Memberships.AsNoTracking().Require(term => term.Id == id, cancel);
        if (!term.Covers(heldOn))
        {
            _misfits.Add(new(field, Wording.Of("Meetings.OfficialNotThen", heldOn.ToText(Wording.Language))));
        }

        return new(AttendanceSide.Official, term.PersonId, term.PostId);
    }

    /// <summary>The person of that name, put on record when there is none.</summary>
    private async Task<Guid?> Named(string? name, CancellationToken cancel)
    {
        if (string.IsNullOrWhiteSpace(name))
        {
            return null;
        }

        var typed = name.Trim();
        var person = _newcomers.GetValueOrDefault(typed)
            ?? await db.People.FirstOrDefaultAsync(person => person.Name == typed, cancel);
        if (person is null)
        {
            person = Person.Named(typed);
            _newcomers.Add(typed, person);
            db.Add(person);
        }

        return person.Id;
    }

    private async Task<Guid?> Known(Guid? post, CancellationToken cancel) =>
        post is null ? null : (await db.Posts.AsNoTracking().Require(known => known.Id == post, cancel)).Id;
}
