using Advocacy.Domain.Campaigns;
using Advocacy.Domain.Commitments;
using Advocacy.Domain.Dates;
using Advocacy.Domain.Languages;
using Advocacy.Domain.Meetings;
using Advocacy.Domain.Readers;
using Advocacy.Web.Campaigns;
using Advocacy.Web.Data;
using Advocacy.Web.Features.Journals;
using Advocacy.Web.Features.Shared;
using Advocacy.Web.Pipeline;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Advocacy.Web.Features.Meetings;

/// <summary>All that is on record of one meeting.</summary>
[AllowedToMembers]
public sealed record ViewMeeting(Guid Id) : IQuery<MeetingView>
{
    /// <summary>For a form that shows the meeting as it is, and not what it was.</summary>
    public bool WithoutCorrections { get; init; }
}

public sealed record MeetingView
{
    public required FuzzyDate HeldOn { get; init; }
    public required MeetingKind Kind { get; init; }
    public required LocalText Subject { get; init; }
    public required string? Place { get; init; }
    public required string Notes { get; init; }
    public required Language NotesLanguage { get; init; }
    public required IReadOnlyList<DemandOption> Demands { get; init; }
    public required IReadOnlyList<CitedSource> Sources { get; init; }
    public required IReadOnlyList<Participant> Participants { get; init; }
    public required IReadOnlyList<MeetingCommitment> Commitments { get; init; }
    public required IReadOnlyList<FileLine> Files { get; init; }
    public required Readership Readers { get; init; }
    public required Guid Version { get; init; }
    /// <summary>What it was before each correction, latest first; none where it is asked for without.</summary>
    public required IReadOnlyList<CorrectionLine> Corrections { get; init; }
}

/// <param name="Length">In bytes.</param>
public sealed record FileLine(Guid Id, string Name, long Length, string Sha256, DateOnly AddedOn);

/// <param name="Before">What stood there.</param>
/// <param name="After">What it was corrected to.</param>
public sealed record CorrectionLine(DateOnly CorrectedOn, LocalText Reason, MeetingOnRecord Before, MeetingOnRecord After);

/// <summary>A meeting as it stood on record at some time.</summary>
/// <param name="Demands">Their codes, in the petition's order.</param>
/// <param name="Sources">The titles of those its reader may read.</param>
public sealed record MeetingOnRecord(
    MeetingFacts Facts, IReadOnlyList<Participant> Present, IReadOnlyList<string> Demands, IReadOnlyList<string> Sources);

/// <param name="Post">The post named, or else the one the person held on that date.</param>
/// <param name="Holders">Who held a post on that date that attended without a name (a cabinet calls).</param>
public sealed record Participant(
    Guid Id, AttendanceSide Side, Guid? PersonId, string? Person, LocalText? Post, IReadOnlyList<string> Holders, LocalText? Organization, string? Note)
{
    public string InWords()
    {
        var named = string.Join(", ", new[] { Person, (Post ?? Organization)?.ForReader() }.Where(part => !string.IsNullOrWhiteSpace(part)));
        return (named, Note) switch
        {
            ("", _) => Note ?? "",
            (_, null or "") => named,
            _ => $"{named} ({Note})",
        };
    }
}

public sealed record MeetingCommitment
{
    public required Guid Id { get; init; }
    public required string Words { get; init; }
    public required Language WordsLanguage { get; init; }
    public required bool Reported { get; init; }
    public required string? Person { get; init; }
    public required LocalText? Post { get; init; }
    public required CommitmentStrength Strength { get; init; }
    public required string? Condition { get; init; }
    public required FuzzyDate? Due { get; init; }
    public required CommitmentState State { get; init; }
    public required bool IsOverdue { get; init; }
    /// <summary>Whether it was put in writing to whoever made it.</summary>
    public required bool IsReadBack { get; init; }
    public required IReadOnlyList<string> Demands { get; init; }
    public required Readership Readers { get; init; }
}

internal sealed class ViewMeetingHandler(AdvocacyDb db, CurrentCampaign current, TimeProvider clock) : IRequestHandler<ViewMeeting, MeetingView>
{
    public async Task<MeetingView> Handle(ViewMeeting query, CancellationToken cancel)
    {
        // Each of these collections has a few rows at most: one query costs less than five.
        var meeting = await db.Meetings.AsSingleQuery()
            .Include(meeting => meeting.Demands)
            .Include(meeting => meeting.Attendances)
            .Include(meeting => meeting.Attachments)
            .Include(meeting => meeting.Commitments).ThenInclude(commitment => commitment.Demands)
            .Require(meeting => meeting.Id == query.Id, cancel);
        var corrections = query.WithoutCorrections ? [] : await db.Set<MeetingCorrection>().AsSingleQuery()
            .Include(correction => correction.Attendances).Include(correction => correction.Demands).Include(correction => correction.Sources)
            .Where(correction => correction.MeetingId == meeting.Id).OrderBy(correction => correction.Position).ToListAsync(cancel);
        IReadOnlyList<Attendance> everPresent = [.. meeting.Attendances, .. corrections.SelectMany(correction => correction.Attendances)];
        var posts = Known(everPresent.Select(present => present.PostId)
            .Concat(meeting.Commitments.Select(commitment => commitment.PostId)));
        var people = Known(everPresent.Select(present => present.PersonId)
            .Concat(meeting.Commitments.Select(commitment => commitment.PersonId)));
        var names = await db.Named(
            current.Id, [.. posts, .. people, .. Known(everPresent.Select(present => present.OrganizationId))], cancel);
        var cited = await db.CitationsOf([meeting.Id], cancel);
        var held = await db.HeldOn(meeting.HeldOn, posts, people, cancel);
        var sources = cited[meeting.Id].AsSources();
        var participants = Listed(meeting.Attendances);

        return new()
        {
            HeldOn = meeting.HeldOn,
            Kind = meeting.Kind,
            Subject = meeting.Subject,
            Place = meeting.Place,
            Notes = meeting.Notes,
            NotesLanguage = meeting.NotesLanguage,
            Sources = sources,
            Files = [.. meeting.Attachments.OrderBy(file => file.Position)
                .Select(file => new FileLine(file.Id, file.FileName, file.Length, file.Sha256, file.AddedOn))],
            Readers = meeting.ReadBy(),
            Version = meeting.Version,
            Corrections = CorrectionsOf(corrections, Before, new(
                meeting.Facts(), participants, Codes(meeting.Demands), [.. sources.Select(source => source.Title)])),
            Demands = [.. meeting.Demands.OrderBy(demand => demand.Position)
                .Select(demand => new DemandOption(demand.Id, demand.Code, demand.Title))],
            Participants = participants,
            Commitments = [.. meeting.Commitments.OrderBy(commitment => commitment.Id).Select(CommitmentOf)],
        };

        LocalText? NameOf(Guid? id) => names.GetValueOrDefault(id ?? default)?.Name;

        // A person is called the same in every language.
        string? PersonOf(Guid? id) => NameOf(id)?.In(default).Text;

        IReadOnlyList<Participant> Listed(IEnumerable<Attendance> present) => [.. present.OrderBy(one => one.Id).Select(ParticipantOf)];

        MeetingOnRecord Before(MeetingCorrection correction) => new(
            correction.Before(), Listed(correction.Attendances), Codes(correction.Demands), [.. correction.Sources.Select(source => source.Title)]);

        Participant ParticipantOf(Attendance present) => new(
            present.Id,
            present.Side,
            present.PersonId,
            PersonOf(present.PersonId),
            NameOf(present.PostId)
                ?? held.FirstOrDefault(term => term.PersonId == present.PersonId)?.Post.Title,
            present.PersonId is null
                ? [.. held.Where(term => term.Post.Id == present.PostId).Select(term => term.Person).Distinct()]
                : [],
            NameOf(present.OrganizationId),
            present.Note);

        MeetingCommitment CommitmentOf(Commitment commitment) => new()
        {
            Id = commitment.Id,
            Words = commitment.Words,
            WordsLanguage = commitment.WordsLanguage,
            Reported = commitment.Reported,
            Person = PersonOf(commitment.PersonId),
            Post = NameOf(commitment.PostId),
            Strength = commitment.Strength,
            Condition = commitment.Condition,
            Due = commitment.Due,
            State = commitment.State,
            IsOverdue = commitment.IsOverdue(clock.Today()),
            IsReadBack = commitment.ReadBack != ReadBack.Recorded,
            Readers = commitment.ReadBy(),
            Demands = Codes(commitment.Demands),
        };
    }

    /// <param name="oldestFirst">The corrections of a meeting.</param>
    /// <param name="before">What stood there before one of them.</param>
    /// <param name="now">What stands there now.</param>
    private static IReadOnlyList<CorrectionLine> CorrectionsOf(
        List<MeetingCorrection> oldestFirst, Func<MeetingCorrection, MeetingOnRecord> before, MeetingOnRecord now)
    {
        IReadOnlyList<MeetingOnRecord> stood = [.. oldestFirst.Select(before), now];
        return
        [
            .. oldestFirst.Select((correction, place) => new CorrectionLine(
                correction.CorrectedOn, correction.Reason, stood[place], stood[place + 1])).Reverse(),
        ];
    }

    private static IReadOnlyList<string> Codes(IEnumerable<Demand> demands) => [.. demands.OrderBy(demand => demand.Position).Select(demand => demand.Code)];

    private static List<Guid> Known(IEnumerable<Guid?> ids) => [.. ids.OfType<Guid>().Distinct()];
}
