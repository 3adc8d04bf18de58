using Advocacy.Domain.Actions;
using Advocacy.Domain.Commitments;
using Advocacy.Domain.Findings;
using Advocacy.Domain.Languages;
using Advocacy.Domain.Meetings;
using Advocacy.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace Advocacy.Web.Features.Demands;

/// <summary>What was said, done and found about a demand, from the record.</summary>
internal static class DemandTimeline
{
    /// <summary>One query a kind, and one for all sources: asked with each kind, the database goes through every source there is.</summary>
    public static async Task<IReadOnlyList<TimelineEntry>> Timeline(this AdvocacyDb db, Guid demandId, CancellationToken cancel)
    {
        IReadOnlyList<(Guid Id, TimelineEntry Entry)> cited = [.. await db.ActionStages(demandId, cancel), .. await db.Findings(demandId, cancel)];
        var sources = await db.CitationsOf(cited.Select(entry => entry.Id), cancel, typeof(ActionStage), typeof(Finding));
        return
        [
            .. await db.Meetings(demandId, cancel), .. await db.Commitments(demandId, cancel),
            .. cited.Select(entry => entry.Entry with
            {
                Sources = [.. sources[entry.Id].Select(source => new TimelineSource(source.Source.Id, source.Source.Title, source.Source.Address))],
            }),
        ];
    }

    private static async Task<IEnumerable<TimelineEntry>> Meetings(this AdvocacyDb db, Guid demandId, CancellationToken cancel)
    {
        var meetings = await db.Meetings.Where(meeting => meeting.Demands.Any(demand => demand.Id == demandId))
            .Select(meeting => new
            {
                meeting.Id,
                meeting.HeldOn,
                meeting.Subject,
                Officials = meeting.Attendances.Where(person => person.Side == AttendanceSide.Official).Select(person => new
                {
                    Name = db.People.Where(known => known.Id == person.PersonId).Select(known => known.Name).FirstOrDefault(),
                    Post = db.Posts.Where(post => post.Id == person.PostId).Select(post => post.Title).FirstOrDefault(),
                    person.Note,
                    Organization = db.Organizations.Where(body => body.Id == person.OrganizationId).Select(body => body.Name).FirstOrDefault(),
                }).ToList(),
            })
            .ToListAsync(cancel);
        return meetings.Select(meeting => new TimelineEntry
        {
            Kind = TimelineKind.Meeting,
            On = meeting.HeldOn,
            Title = meeting.Subject,
            By = Listed(meeting.Officials.Select(person =>
                Named(person.Name, person.Post) is { IsEmpty: false } named
                    ? named : person.Organization ?? LocalText.Everywhere(person.Note ?? ""))),
            Address = $"meetings/{meeting.Id}",
        });
    }

    private static async Task<IEnumerable<TimelineEntry>> Commitments(this AdvocacyDb db, Guid demandId, CancellationToken cancel)
    {
        var commitments = await db.Commitments.Where(made => made.Demands.Any(demand => demand.Id == demandId))
            .Select(made => new
            {
                made.Id,
                made.MadeOn,
                made.Words,
                made.WordsLanguage,
                made.Reported,
                made.Due,
                made.State,
                ClosedOn = made.Changes.OrderByDescending(change => change.On.Latest).Select(change => (DateOnly?)change.On.Latest).FirstOrDefault(),
                Name = db.People.Where(known => known.Id == made.PersonId).Select(known => known.Name).FirstOrDefault(),
                Post = db.Posts.Where(post => post.Id == made.PostId).Select(post => post.Title).FirstOrDefault(),
            })
            .ToListAsync(cancel);
        return commitments.Select(made => new TimelineEntry
        {
            Kind = TimelineKind.Commitment,
            On = made.MadeOn,
            Title = LocalText.Of(made.WordsLanguage, made.Words),
            By = Named(made.Name, made.Post),
            State = made.State,
            Reported = made.Reported,
            Due = made.Due,
            ClosedOn = made.State == CommitmentState.Open ? null : made.ClosedOn,
            Address = $"commitments/{made.Id}",
        });
    }

    private static async Task<IEnumerable<(Guid, TimelineEntry)>> ActionStages(this AdvocacyDb db, Guid demandId, CancellationToken cancel)
    {
        var stages = await db.GovernmentActions
            .SelectMany(action => action.Effects.Where(effect => effect.DemandId == demandId), (action, effect) => new { action, effect })
            .SelectMany(pair => pair.action.Stages, (pair, stage) => new
            {
                stage.Id,
                pair.action.Number,
                pair.action.Title,
                pair.effect.Effect,
                pair.effect.Reason,
                stage.Stage,
                stage.On,
            })
            .ToListAsync(cancel);
        return stages.Select(stage => (stage.Id, new TimelineEntry
        {
            Kind = TimelineKind.Action,
            On = stage.On,
            Title = stage.Title,
            Detail = stage.Reason,
            Stage = stage.Stage,
            Effect = stage.Effect,
            Address = $"actions/{stage.Number}",
        }));
    }

    private static async Task<IEnumerable<(Guid, TimelineEntry)>> Findings(this AdvocacyDb db, Guid demandId, CancellationToken cancel)
    {
        var findings = await db.Findings
            .SelectMany(finding => finding.Effects.Where(effect => effect.DemandId == demandId), (finding, effect) => new
            {
                finding.Id,
                finding.Number,
                finding.On,
                finding.Statement,
                finding.Recurs,
                effect.Effect,
                Body = db.Organizations.Where(body => body.Id == finding.BodyId).Select(body => body.Name).First(),
            })
            .ToListAsync(cancel);
        return findings.Select(finding => (finding.Id, new TimelineEntry
        {
            Kind = TimelineKind.Finding,
            On = finding.On,
            Title = finding.Statement,
            By = finding.Body,
            Effect = finding.Effect,
            Recurs = finding.Recurs,
            Address = $"findings/{finding.Number}",
        }));
    }

    /// <summary>A person in a post, in each language the post is named in.</summary>
    private static LocalText Named(string? person, LocalText? post) => (person, post) switch
    {
        (null, null) => LocalText.Empty,
        (null, _) => post,
        (_, null) => LocalText.Everywhere(person),
        _ => LocalText.From(post.Languages.Select(language => KeyValuePair.Create(language, $"{person}, {post[language]}"))),
    };

    private static LocalText Listed(IEnumerable<LocalText> names)
    {
        var list = names.ToList();
        return LocalText.From(LanguageTags.All.Select(language =>
            KeyValuePair.Create(language, string.Join("; ", list.Select(name => name.In(language).Text)))));
    }
}
