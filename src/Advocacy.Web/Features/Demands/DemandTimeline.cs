using Advocacy.Domain.Actions;
using Advocacy.Domain.Commitments;
using Advocacy.Domain.Dates;
using Advocacy.Domain.Findings;
using Advocacy.Domain.Languages;
using Advocacy.Domain.Meetings;
using Advocacy.Web.Data;
using Advocacy.Web.Features.Meetings;
using Microsoft.EntityFrameworkCore;

namespace Advocacy.Web.Features.Demands;

/// <summary>What was said, done and found about a demand, from the record.</summary>
internal static class DemandTimeline
{
    private static IQueryable<MeetingRow> MeetingsOf(AdvocacyDb db, Guid demandId) => db.Meetings
        .Where(meeting => meeting.Demands.Any(demand => demand.Id == demandId))
        .Select(meeting => new MeetingRow(
            meeting.Id, meeting.HeldOn, meeting.Subject,
            meeting.Attendances.Where(present => present.Side == AttendanceSide.Official)
                .Select(present => new PresentRow(present.PersonId, present.PostId, present.OrganizationId, present.Note)).ToList()));

    private static IQueryable<CommitmentRow> CommitmentsOf(AdvocacyDb db, Guid demandId) => db.Commitments
        .Where(made => made.Demands.Any(demand => demand.Id == demandId))
        .Select(made => new CommitmentRow(
            made.Id, made.MadeOn, made.Words, made.WordsLanguage, made.Reported, made.Due, made.Revisions.Count, made.State,
            made.Changes.OrderByDescending(change => change.On.Latest).Select(change => (DateOnly?)change.On.Latest).FirstOrDefault(),
            made.PersonId, made.PostId, made.MeetingId));

    private static IQueryable<StageRow> StagesOf(AdvocacyDb db, Guid demandId) => db.GovernmentActions
        .SelectMany(action => action.Effects.Where(effect => effect.DemandId == demandId), (action, effect) => new { action, effect })
        .SelectMany(pair => pair.action.Stages, (pair, stage) => new StageRow(
            stage.Id, pair.action.Id, pair.action.Number, pair.action.Title, pair.effect.Effect, pair.effect.Reason, stage.Stage, stage.On));

    private static IQueryable<FindingRow> FindingsOf(AdvocacyDb db, Guid demandId) => db.Findings
        .SelectMany(finding => finding.Effects.Where(effect => effect.DemandId == demandId), (finding, effect) => new FindingRow(
            finding.Id, finding.Number, finding.On, finding.Statement, finding.Recurs, effect.Effect, finding.BodyId));

    /// <summary>One query a kind, and one for all sources: asked with each kind, the database goes through every source there is.</summary>
    /// <param name="db">The record.</param>
    /// <param name="demandId">The demand.</param>
    /// <param name="officials">Those who are known anyway: names are asked of them, not of the database for each line.</param>
    /// <param name="cancel">Stops it.</param>
    public static async Task<IReadOnlyList<TimelineEntry>> Timeline(this AdvocacyDb db, Guid demandId, Officials officials, CancellationToken cancel)
    {
        IReadOnlyList<(Guid Id, TimelineEntry Entry)> cited = [.. await db.ActionStages(demandId, cancel), .. await db.Findings(demandId, officials, cancel)];
        var sources = await db.CitationsOf(cited.Select(entry => entry.Id), cancel, typeof(ActionStage), typeof(Finding));
        return
        [
            .. await db.Meetings(demandId, officials, cancel), .. await db.Commitments(demandId, officials, cancel),
            .. cited.Select(entry => entry.Entry with
            {
                Sources = [.. sources[entry.Id].Select(source => new TimelineSource(source.Source.Id, source.Source.Title, source.Source.Address))],
            }),
        ];
    }

    private static async Task<IEnumerable<TimelineEntry>> Meetings(this AdvocacyDb db, Guid demandId, Officials officials, CancellationToken cancel)
    {
        var meetings = await MeetingsOf(db, demandId).ToListAsync(cancel);
        return meetings.Select(meeting => new TimelineEntry
        {
            Kind = TimelineKind.Meeting,
            Root = meeting.Id,
            On = meeting.HeldOn,
            Title = meeting.Subject,
            By = Listed(meeting.Officials.Select(present => officials.NameOf(present.PersonId, present.PostId, present.OrganizationId, present.Note))
                .Select(name => Named(name) is { IsEmpty: false } named ? named : name.Organization ?? LocalText.Everywhere(name.Note ?? ""))),
            Address = $"meetings/{meeting.Id}",
        });
    }

    private static async Task<IEnumerable<TimelineEntry>> Commitments(this AdvocacyDb db, Guid demandId, Officials officials, CancellationToken cancel)
    {
        var commitments = await CommitmentsOf(db, demandId).ToListAsync(cancel);
        return commitments.Select(made => new TimelineEntry
        {
            Kind = TimelineKind.Commitment,
            Root = made.Id,
            Within = made.MeetingId is { } meeting ? $"meetings/{meeting}" : null,
            On = made.MadeOn,
            Title = LocalText.Of(made.WordsLanguage, made.Words),
            By = Named(officials.NameOf(made.PersonId, made.PostId, null, null)),
            State = made.State,
            Reported = made.Reported,
            Due = made.Due,
            Moves = made.Moves,
            ClosedOn = made.State == CommitmentState.Open ? null : made.ClosedOn,
            Address = $"commitments/{made.Id}",
        });
    }

    private static async Task<IEnumerable<(Guid, TimelineEntry)>> ActionStages(this AdvocacyDb db, Guid demandId, CancellationToken cancel)
    {
        var stages = await StagesOf(db, demandId).ToListAsync(cancel);
        return stages.Select(stage => (stage.Id, new TimelineEntry
        {
            Kind = TimelineKind.Action,
            Root = stage.ActionId,
            On = stage.On,
            Title = stage.Title,
            Detail = stage.Reason,
            Stage = stage.Stage,
            Effect = stage.Effect,
            Address = $"actions/{stage.Number}",
        }));
    }

    private static async Task<IEnumerable<(Guid, TimelineEntry)>> Findings(this AdvocacyDb db, Guid demandId, Officials officials, CancellationToken cancel)
    {
        var findings = await FindingsOf(db, demandId).ToListAsync(cancel);
        return findings.Select(finding => (finding.Id, new TimelineEntry
        {
            Kind = TimelineKind.Finding,
            Root = finding.Id,
            On = finding.On,
            Title = finding.Statement,
            By = officials.NameOf(null, null, finding.BodyId, null).Organization ?? LocalText.Empty,
            Effect = finding.Effect,
            Recurs = finding.Recurs,
            Address = $"findings/{finding.Number}",
        }));
    }

    /// <summary>A person in a post, in each language the post is named in.</summary>
    private static LocalText Named(OfficialName name) => (name.Person, name.Post) switch
    {
        (null, null) => LocalText.Empty,
        (null, { } post) => post,
        ({ } person, null) => LocalText.Everywhere(person),
        ({ } person, { } post) => LocalText.From(post.Languages.Select(language => KeyValuePair.Create(language, $"{person}, {post[language]}"))),
    };

    private static LocalText Listed(IEnumerable<LocalText> names)
    {
        var list = names.ToList();
        return LocalText.From(LanguageTags.All.Select(language =>
            KeyValuePair.Create(language, string.Join("; ", list.Select(name => name.In(language).Text)))));
    }

    private sealed record MeetingRow(Guid Id, FuzzyDate HeldOn, LocalText Subject, IReadOnlyList<PresentRow> Officials);

    private sealed record PresentRow(Guid? PersonId, Guid? PostId, Guid? OrganizationId, string? Note);

    private sealed record CommitmentRow(
        Guid Id, FuzzyDate MadeOn, string Words, Language WordsLanguage, bool Reported, FuzzyDate? Due, int Moves, CommitmentState State,
        DateOnly? ClosedOn, Guid? PersonId, Guid? PostId, Guid? MeetingId);

    private sealed record StageRow(Guid Id, Guid ActionId, int Number, LocalText Title, Effect Effect, LocalText Reason, Stage Stage, FuzzyDate On);

    private sealed record FindingRow(Guid Id, int Number, FuzzyDate On, LocalText Statement, string? Recurs, Effect Effect, Guid? BodyId);
}
