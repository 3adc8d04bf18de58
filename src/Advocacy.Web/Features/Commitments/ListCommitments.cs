using Advocacy.Domain.Commitments;
using Advocacy.Domain.Dates;
using Advocacy.Domain.Languages;
using Advocacy.Web.Data;
using Advocacy.Web.Features.Shared;
using Advocacy.Web.Features.Shared.Lists;
using Advocacy.Web.Pipeline;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Advocacy.Web.Features.Commitments;

/// <summary>What officials said they would do: the overdue first, then what is due, then the rest, latest first.</summary>
[AllowedToMembers, Kept]
public sealed record ListCommitments : IQuery<CommitmentList>
{
    public CommitmentState? State { get; init; }

    /// <summary>The code of a demand.</summary>
    public string? Demand { get; init; }

    /// <summary>The id of whoever made it, or of the post they made it in.</summary>
    public Guid? Who { get; init; }

    /// <summary>The year it was made in.</summary>
    public int? Year { get; init; }

    public bool OnlyOverdue { get; init; }

    /// <summary>True for those open that nobody put in writing to whoever made them.</summary>
    public bool NeverReadBack { get; init; }

    /// <summary>Words that were said, or that stand in the condition.</summary>
    public string? Text { get; init; }

    public Wanted Wanted { get; init; } = new();
}

/// <param name="Demands">The demands there are, to choose from.</param>
public sealed record CommitmentList(IReadOnlyList<CommitmentLine> Lines, Place Place, IReadOnlyList<DemandName> Demands)
{
    /// <summary>Whoever made any, and the posts they made them in.</summary>
    public IReadOnlyList<ListedWho> Who { get; init; } = [];

    public IReadOnlyList<int> Years { get; init; } = [];
}

/// <summary>How urgent a commitment is: its group in the list.</summary>
public enum CommitmentUrgency
{
    Overdue,
    Coming,
    Undated,
    Settled,
}

public sealed record CommitmentLine
{
    public required Guid Id { get; init; }
    public required string Words { get; init; }
    public required Language WordsLanguage { get; init; }
    public required bool Reported { get; init; }
    public required Guid? PersonId { get; init; }
    public required string? Person { get; init; }
    public required LocalText? Post { get; init; }
    public required FuzzyDate MadeOn { get; init; }
    public required FuzzyDate? Due { get; init; }
    public required Slip Slip { get; init; }
    public required CommitmentStrength Strength { get; init; }
    public required CommitmentState State { get; init; }
    public required bool IsOverdue { get; init; }

    public CommitmentUrgency Urgency => State != CommitmentState.Open ? CommitmentUrgency.Settled
        : IsOverdue ? CommitmentUrgency.Overdue
        : Due is null ? CommitmentUrgency.Undated : CommitmentUrgency.Coming;

    public required Guid? MeetingId { get; init; }
    public required LocalText? Meeting { get; init; }
    public required IReadOnlyList<string> Demands { get; init; }
    /// <summary>Whoever held the post since and did not make it, oldest first.</summary>
    public required IReadOnlyList<string> HoldersSince { get; init; }
}

internal sealed class ListCommitmentsHandler(AdvocacyDb db, TimeProvider clock)
    : IRequestHandler<ListCommitments, CommitmentList>
{
    public async Task<CommitmentList> Handle(ListCommitments query, CancellationToken cancel)
    {
        var today = clock.Today();
        var commitments = query.OnlyOverdue ? db.Commitments.OverdueOn(today) : db.Commitments;
        var matching = commitments.Matching(await SearchedWords.Read(db, query.Text, cancel))
            .Where(commitment => query.State == null || commitment.State == query.State)
            .Where(commitment => query.Who == null || commitment.PersonId == query.Who || commitment.PostId == query.Who)
            .Where(commitment => query.Year == null || (commitment.MadeOn.Earliest.Year <= query.Year && commitment.MadeOn.Latest.Year >= query.Year))
            .Where(commitment => !query.NeverReadBack || (commitment.State == CommitmentState.Open && !commitment.Letters.Any()))
            .Where(commitment => query.Demand == null || commitment.Demands.Any(demand => demand.Code == query.Demand));
        // Of those that aren't shown only what they are ordered by is read.
        var (keys, place) = (await matching.Select(made => new { made.Id, made.State, made.Due, made.MadeOn }).ToListAsync(cancel))
            .OrderByDescending(made => made.State == CommitmentState.Open && made.Due is not null && made.Due.Latest < today)
            .ThenBy(made => made is { State: CommitmentState.Open, Due: { } due } ? due.Latest : DateOnly.MaxValue)
            .ThenByDescending(made => made.State == CommitmentState.Open)
            .ThenByDescending(made => made.MadeOn)
            .ThenBy(made => made.Id)
            .Select(made => made.Id).ToList().Part(query.Wanted);
        var found = (await (query.Wanted.Whole ? matching : matching.Where(made => keys.Contains(made.Id))).AsSplitQuery()
            .Include(commitment => commitment.Revisions)
            .Select(commitment => new
            {
                Commitment = commitment,
                Person = db.People.Where(person => person.Id == commitment.PersonId)
                    .Select(person => person.Name).FirstOrDefault(),
                Post = db.Posts.Where(post => post.Id == commitment.PostId).Select(post => post.Title).FirstOrDefault(),
                Meeting = db.Meetings.Where(meeting => meeting.Id == commitment.MeetingId)
                    .Select(meeting => meeting.Subject).FirstOrDefault(),
                Demands = commitment.Demands.OrderBy(demand => demand.Position).Select(demand => demand.Code).ToList(),
            })
            .ToListAsync(cancel)).ToDictionary(row => row.Commitment.Id);
        var demands = await db.Demands.OrderBy(demand => demand.Position)
            .Select(demand => new DemandName(demand.Code, demand.Title)).ToListAsync(cancel);

        var posts = found.Values.Select(row => row.Commitment.PostId).OfType<Guid>().Distinct().ToList();
        var terms = (await db.Memberships.Where(term => posts.Contains(term.PostId) && db.People.Any(person => person.Id == term.PersonId))
            .Select(term => new { Term = term, Person = db.People.Where(person => person.Id == term.PersonId).Select(person => person.Name).First() })
            .ToListAsync(cancel)).ToLookup(held => held.Term.PostId);

        return new(
            [.. keys.Where(found.ContainsKey).Select(key => found[key])
                .Select(row => new CommitmentLine
                {
                    Id = row.Commitment.Id,
                    Words = row.Commitment.Words,
                    WordsLanguage = row.Commitment.WordsLanguage,
                    Reported = row.Commitment.Reported,
                    PersonId = row.Commitment.PersonId,
                    Person = row.Person,
                    Post = row.Post,
                    MadeOn = row.Commitment.MadeOn,
                    Due = row.Commitment.Due,
                    Slip = row.Commitment.Slip(),
                    Strength = row.Commitment.Strength,
                    State = row.Commitment.State,
                    IsOverdue = row.Commitment.IsOverdue(today),
                    MeetingId = row.Commitment.MeetingId,
                    Meeting = row.Meeting,
                    Demands = row.Demands,
                    HoldersSince = row.Commitment.PostId is not { } post
                        ? []
                        : [.. terms[post].Where(held => held.Term.PersonId != row.Commitment.PersonId
                                && held.Term.Start is { } start && start.Latest > row.Commitment.MadeOn.Latest)
                            .OrderBy(held => held.Term.Start).Select(held => held.Person).Distinct()],
                })],
            place,
            demands)
        {
            Who = await Makers(cancel),
            Years = [.. (await db.Commitments.Select(made => made.MadeOn.Latest.Year).Distinct().ToListAsync(cancel)).OrderDescending()],
        };
    }

    private async Task<IReadOnlyList<ListedWho>> Makers(CancellationToken cancel) =>
    [
        .. (await db.People.Where(person => person.Name != Domain.People.Person.Erased && db.Commitments.Any(made => made.PersonId == person.Id)).Select(person => new { person.Id, person.Name }).ToListAsync(cancel))
            .Select(person => new ListedWho(person.Id, person.Name)),
        .. (await db.Posts.Where(post => db.Commitments.Any(made => made.PostId == post.Id)).Select(post => new { post.Id, post.Title }).ToListAsync(cancel))
            .Select(post => new ListedWho(post.Id, post.Title.ForReader())),
    ];
}
