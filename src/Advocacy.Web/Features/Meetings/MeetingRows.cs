using Advocacy.Domain.Commitments;
using Advocacy.Domain.Dates;
using Advocacy.Domain.Languages;
using Advocacy.Domain.Meetings;
using Advocacy.Domain.People;
using Advocacy.Domain.Readers;
using Advocacy.Web.Campaigns;
using Advocacy.Web.Data;
using Advocacy.Web.Pipeline;
using Advocacy.Web.Words;

namespace Advocacy.Web.Features.Meetings;

/// <summary>Reads the rows typed about a meeting, against the people and posts on record.</summary>
/// <param name="newcomers">Who may read the names of people it puts on record: no more than may read the meeting.</param>
internal sealed class MeetingRows(AdvocacyDb db, CurrentCampaign current, FuzzyDate heldOn, Readership newcomers)
{
    private readonly Dictionary<(string Name, string ToldApart), Person> _newcomers = [];
    private readonly List<(string Typed, FoundOfficial Official, AttendanceEntry Entry)> _present = [];
    private Officials _officials = null!;

    /// <exception cref="MalformedRequestException">Nobody in particular is meant, or somebody in a post not held that day.</exception>
    public async Task<IReadOnlyList<AttendanceEntry>> Read(IReadOnlyList<OfficialRow> rows, CancellationToken cancel)
    {
        _officials = await Officials.Read(db, current, cancel);
        var found = rows.Index().Where(row => !row.Item.IsBlank).Select(row => (row.Index, Typed: row.Item.Who!, Official: _officials.Find(row.Item.Who!, heldOn))).ToList();
        var misfits = found.Where(row => row.Official.IsRefused)
            .Select(row => new Misfit($"{nameof(LogMeeting.Officials)}[{row.Index}].{nameof(OfficialRow.Who)}", row.Official.InWords(heldOn))).ToList();
        if (misfits.Count > 0)
        {
            throw new MalformedRequestException(misfits);
        }

        _present.AddRange(found.Select(row => (row.Typed, row.Official, row.Official.ToEntry(Newcomer(row.Official)))));
        return [.. _present.Select(present => present.Entry).Distinct()];
    }

    /// <exception cref="MalformedRequestException">A commitment is by nobody in particular.</exception>
    public IReadOnlyList<CommitmentEntry> Read(IReadOnlyList<CommitmentRow> rows, IReadOnlyList<AttendanceEntry> officials, IReadOnlyList<Guid> demands)
    {
        var commitments = new List<CommitmentEntry>();
        var misfits = new List<Misfit>();
        foreach (var (place, row) in rows.Index().Where(row => !row.Item.IsBlank))
        {
            var (by, refused) = By(row.By, officials);
            if (refused is not null)
            {
                misfits.Add(new($"{nameof(LogMeeting.Commitments)}[{place}].{nameof(row.By)}", refused));
            }

            commitments.Add(new()
            {
                Words = row.Words!,
                WordsLanguage = row.WordsLanguage,
                Reported = row.Reported,
                MadeOn = heldOn,
                PersonId = by?.PersonId,
                PostId = by?.PostId,
                Strength = row.Strength!.Value,
                Condition = row.Condition,
                Due = row.Due,
                Demands = row.Demands.Count > 0 ? row.Demands : demands,
            });
        }

        return misfits.Count > 0 ? throw new MalformedRequestException(misfits) : commitments;
    }

    /// <summary>Who made a commitment: one of those present before anybody else on record.</summary>
    private (AttendanceEntry? By, string? Refused) By(string? typed, IReadOnlyList<AttendanceEntry> officials)
    {
        if (string.IsNullOrWhiteSpace(typed))
        {
            return (officials is [var only] ? only : null, null);
        }

        var words = Words(typed);
        var named = _present.Where(present => words.All(Words($"{present.Typed} {present.Official.InWords(heldOn)}").Contains)).DistinctBy(present => present.Entry).ToList();
        if (named.Count > 0)
        {
            return named is [var one] ? (one.Entry, null) : (null, Wording.Of("Meetings.SeveralMeant", string.Join("; ", named.Select(present => present.Typed))));
        }

        return _officials.Find(typed, heldOn) switch
        {
            { IsRefused: true } refused => (null, refused.InWords(heldOn)),
            { NewName: not null } or { PersonId: null, PostId: null } => (null, Wording.Of("Meetings.ByNobodyPresent")),
            { PersonId: null, PostId: { } post } => (_present.Select(present => present.Entry).FirstOrDefault(entry => entry.PostId == post) ?? new(AttendanceSide.Official, null, post), null),
            var found => (found.ToEntry(null), null),
        };
    }

    private static HashSet<string> Words(string text) =>
        [.. FoldedText.Of(text).Split([' ', ',', '.', ';', '-', '(', ')'], StringSplitOptions.RemoveEmptyEntries)];

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
}
