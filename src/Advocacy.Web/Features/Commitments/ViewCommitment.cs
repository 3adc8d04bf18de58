using Advocacy.Domain.Commitments;
using Advocacy.Domain.Dates;
using Advocacy.Domain.Languages;
using Advocacy.Web.Data;
using Advocacy.Web.Features.Shared;
using Advocacy.Web.Pipeline;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Advocacy.Web.Features.Commitments;

/// <summary>A commitment with all that became of it.</summary>
[AllowedToMembers]
public sealed record ViewCommitment(Guid Id) : IQuery<CommitmentView>;

public sealed record CommitmentView
{
    public required Guid Id { get; init; }
    public required Guid Version { get; init; }
    public required string Words { get; init; }
    public required Language WordsLanguage { get; init; }
    public required bool Reported { get; init; }
    public required Guid? PersonId { get; init; }
    public required string? Person { get; init; }
    public required LocalText? Post { get; init; }
    /// <summary>Who holds the post today, and so answers for it.</summary>
    public required IReadOnlyList<HolderName> Holders { get; init; }
    public required FuzzyDate MadeOn { get; init; }
    public required FuzzyDate? Due { get; init; }
    public required FuzzyDate? FirstDue { get; init; }
    public required Slip Slip { get; init; }
    /// <summary>Each later due date, latest first.</summary>
    public required IReadOnlyList<RevisionLine> Revisions { get; init; }
    public required CommitmentStrength Strength { get; init; }
    public required string? Condition { get; init; }
    public required ReadBack ReadBack { get; init; }
    public required CommitmentState State { get; init; }
    public required bool IsOverdue { get; init; }
    public required Guid? MeetingId { get; init; }
    public required LocalText? Meeting { get; init; }
    /// <summary>The action in the register that records it too.</summary>
    public required AnsweringAction? Action { get; init; }
    public required IReadOnlyList<CitedSource> Sources { get; init; }
    public required IReadOnlyList<DemandName> Demands { get; init; }
    public required IReadOnlyList<ChangeLine> Changes { get; init; }
}

public sealed record RevisionLine(FuzzyDate Due, FuzzyDate On, LocalText Reason, IReadOnlyList<CitedSource> Sources);

public sealed record AnsweringAction(int Number, LocalText Title);

public sealed record HolderName(Guid PersonId, string Person);

public sealed record ChangeLine(
    CommitmentState State, FuzzyDate On, LocalText Reason, IReadOnlyList<CitedSource> Sources);

internal sealed class ViewCommitmentHandler(AdvocacyDb db, TimeProvider clock)
    : IRequestHandler<ViewCommitment, CommitmentView>
{
    public async Task<CommitmentView> Handle(ViewCommitment query, CancellationToken cancel)
    {
        var today = clock.Today();
        var commitment = await db.Commitments.AsNoTracking().AsSplitQuery()
            .Include(commitment => commitment.Demands)
            .Include(commitment => commitment.Citations).ThenInclude(cited => cited.Source)
            .Include(commitment => commitment.Changes).ThenInclude(change => change.Citations).ThenInclude(cited => cited.Source)
            .Include(commitment => commitment.Revisions).ThenInclude(revision => revision.Citations).ThenInclude(cited => cited.Source)
            .Require(commitment => commitment.Id == query.Id, cancel);
        var action = await db.GovernmentActions.Where(action => action.Id == commitment.ActionId)
            .Select(action => new AnsweringAction(action.Number, action.Title)).FirstOrDefaultAsync(cancel);
        var person = await db.People.Where(person => person.Id == commitment.PersonId)
            .Select(person => person.Name).FirstOrDefaultAsync(cancel);
        var post = await db.Posts.AsNoTracking().FirstOrDefaultAsync(post => post.Id == commitment.PostId, cancel);
        var meeting = await db.Meetings.Where(meeting => meeting.Id == commitment.MeetingId)
            .Select(meeting => meeting.Subject).FirstOrDefaultAsync(cancel);
        var held = post is null ? [] : await db.HeldOn(FuzzyDate.Day(today), [post.Id], [], cancel);

        return new()
        {
            Id = commitment.Id,
            Version = commitment.Version,
            Words = commitment.Words,
            WordsLanguage = commitment.WordsLanguage,
            Reported = commitment.Reported,
            PersonId = commitment.PersonId,
            Person = person,
            Post = post?.Title,
            Holders = [.. held.Select(term => new HolderName(term.PersonId, term.Person)).Distinct()],
            MadeOn = commitment.MadeOn,
            Due = commitment.Due,
            FirstDue = commitment.FirstDue,
            Slip = commitment.Slip(),
            Revisions = [.. commitment.Revisions.OrderByDescending(revision => revision.Position).Select(revision => new RevisionLine(
                revision.Due, revision.On, revision.Reason, revision.Citations.AsSources()))],
            Strength = commitment.Strength,
            Condition = commitment.Condition,
            ReadBack = commitment.ReadBack,
            State = commitment.State,
            IsOverdue = commitment.IsOverdue(today),
            MeetingId = commitment.MeetingId,
            Meeting = meeting,
            Action = action,
            Sources = commitment.Citations.AsSources(),
            Demands = [.. commitment.Demands.OrderBy(demand => demand.Position)
                .Select(demand => new DemandName(demand.Code, demand.Title))],
            Changes = [.. commitment.Changes.OrderBy(change => change.Position).Select(change => new ChangeLine(
                change.State, change.On, change.Reason, change.Citations.AsSources()))],
        };
    }
}
