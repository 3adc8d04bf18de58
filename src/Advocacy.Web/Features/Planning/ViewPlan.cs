using Advocacy.Domain.Dates;
using Advocacy.Domain.Languages;
using Advocacy.Domain.Meetings;
using Advocacy.Domain.Readers;
using Advocacy.Web.Campaigns;
using Advocacy.Web.Data;
using Advocacy.Web.Features.Journals;
using Advocacy.Web.Features.Meetings;
using Advocacy.Web.Features.Shared;
using Advocacy.Web.Pipeline;
using Advocacy.Web.Words;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Advocacy.Web.Features.Planning;

/// <summary>A meeting that is to come, with what stands open with whoever is expected.</summary>
[AllowedToMembers]
public sealed record ViewPlan(Guid Id) : IQuery<PlanView>;

public sealed record PlanView
{
    public required FuzzyDate PlannedFor { get; init; }
    public required TimeOnly? At { get; init; }
    /// <summary>Days from today to its first day; below zero once its last has passed.</summary>
    public required int Days { get; init; }
    public required LocalText Subject { get; init; }
    public required string? Place { get; init; }
    public required Language WrittenIn { get; init; }
    public required IReadOnlyList<OfficialName> Officials { get; init; }
    /// <summary>Those of them whose name the reader may read, as they would be typed to mean the same.</summary>
    public required IReadOnlyList<string> Typed { get; init; }
    public required IReadOnlyList<DemandOption> Demands { get; init; }
    public required IReadOnlyList<AgendaItem> Agenda { get; init; }
    /// <summary>Our own points, as they were typed.</summary>
    public required string? Points { get; init; }
    public required string? NotToBeSaid { get; init; }
    /// <summary>The meeting it became; null until that is logged, or where its reader may not read it.</summary>
    public required Guid? MeetingId { get; init; }
    public required string? CalledOffBecause { get; init; }
    public required bool Stands { get; init; }
    public required Readership Readers { get; init; }
    public required Guid Version { get; init; }
}

internal sealed class ViewPlanHandler(AdvocacyDb db, CurrentCampaign current, TimeProvider clock) : IRequestHandler<ViewPlan, PlanView>
{
    public async Task<PlanView> Handle(ViewPlan query, CancellationToken cancel)
    {
        var plan = await db.PlannedMeetings.AsNoTracking().AsSingleQuery().Include(plan => plan.Officials).Include(plan => plan.Demands).Require(plan => plan.Id == query.Id, cancel);
        var today = clock.Today();
        var names = await db.Named(current.Id, plan.Officials.SelectMany(expected => new[] { expected.PersonId, expected.PostId, expected.OrganizationId }).OfType<Guid>(), cancel);
        return new()
        {
            PlannedFor = plan.PlannedFor,
            At = plan.At,
            Days = (plan.PlannedFor.Latest < today ? plan.PlannedFor.Latest : plan.PlannedFor.Earliest < today ? today : plan.PlannedFor.Earliest).DayNumber - today.DayNumber,
            Subject = plan.Subject,
            Place = plan.Place,
            WrittenIn = plan.WrittenIn,
            Officials = [.. plan.Officials.OrderBy(expected => expected.Id).Select(Named)],
            Typed = [.. plan.Officials.OrderBy(expected => expected.Id).Where(expected => expected.PersonId is not { } person || names.ContainsKey(person)).Select(expected => Expected.AsTyped(Named(expected)))],
            Demands = [.. plan.Demands.OrderBy(demand => demand.Position).Select(demand => new DemandOption(demand.Id, demand.Code, demand.Title))],
            Agenda = plan.Stands ? await Agenda.Of(db, plan, today, cancel) : [],
            Points = plan.Points,
            NotToBeSaid = plan.NotToBeSaid,
            MeetingId = plan.MeetingId is { } held && await db.Meetings.AnyAsync(meeting => meeting.Id == held, cancel) ? held : null,
            CalledOffBecause = plan.CalledOffBecause,
            Stands = plan.Stands,
            Readers = plan.ReadBy(),
            Version = plan.Version,
        };

        OfficialName Named(ExpectedOfficial expected) => new(
            NameOf(expected.PersonId)?.In(Wording.Language).Text, NameOf(expected.PostId), NameOf(expected.OrganizationId), expected.Note);

        LocalText? NameOf(Guid? id) => names.GetValueOrDefault(id ?? default)?.Name;
    }
}
