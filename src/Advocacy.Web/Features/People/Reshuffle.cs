using System.ComponentModel.DataAnnotations;
using Advocacy.Domain.Commitments;
using Advocacy.Domain.Dates;
using Advocacy.Domain.Editing;
using Advocacy.Domain.Languages;
using Advocacy.Domain.People;
using Advocacy.Domain.Sources;
using Advocacy.Web.Campaigns;
using Advocacy.Web.Data;
using Advocacy.Web.Pipeline;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Advocacy.Web.Features.People;

/// <summary>Ends the terms of some posts on a day and begins those of their successors: a reshuffle in one step.</summary>
/// <remarks>What a post still owes is its new holder's; nothing is written for that, it follows from the terms.</remarks>
[AllowedTo(Role.Analyst)]
public sealed record Reshuffle : Command<Reshuffled>
{
    [Required]
    public FuzzyDate? On { get; init; }

    /// <summary>A source on record that says so.</summary>
    public Guid? Source { get; init; }

    /// <summary>Rows left blank count for nothing.</summary>
    public IReadOnlyList<ReshuffleRow> Posts { get; init; } = [];
}

/// <summary>What becomes of a post.</summary>
public sealed record ReshuffleRow
{
    public Guid Post { get; init; }

    /// <summary>The version of the term that ran when the form was opened; null when none did.</summary>
    public Guid? Seen { get; init; }

    /// <summary>By name; put on record where there is nobody of that name.</summary>
    [StringLength(Person.NameMaxLength)]
    public string? Successor { get; init; }

    public bool FallsVacant { get; init; }

    internal bool IsBlank => string.IsNullOrWhiteSpace(Successor) && !FallsVacant;
}

/// <param name="Posts">How many posts changed hands or fell vacant.</param>
/// <param name="Inherited">How many open commitments are a successor's now.</param>
public sealed record Reshuffled(int Posts, int Inherited);

internal sealed class ReshuffleHandler(AdvocacyDb db, CurrentCampaign current) : IRequestHandler<Reshuffle, Reshuffled>
{
    private readonly NewPeople _people = new(db, new(current.Readers.People));

    public async Task<Reshuffled> Handle(Reshuffle command, CancellationToken cancel)
    {
        var rows = command.Posts.Where(row => !row.IsBlank).DistinctBy(row => row.Post).ToList();
        PeopleRules.ReshuffleChangesSomething.Requires(rows.Count > 0);
        var posts = (await db.Posts.RequireEach(rows.Select(row => (Guid?)row.Post), cancel)).ToDictionary(post => post.Id);
        var ids = posts.Keys.ToList();
        var running = (await db.Memberships.Include(term => term.Citations)
            .Where(term => ids.Contains(term.PostId) && term.End == null).ToListAsync(cancel)).ToLookup(term => term.PostId);
        IReadOnlyList<CitationEntry> shown = [.. (await db.Evidence.RequireEach([command.Source], cancel)).Select(source => new CitationEntry(source))];
        var taken = new List<Guid>();
        foreach (var row in rows)
        {
            EditingRules.IsUnchangedSinceOpened.Requires(RunningTerm.SeenOf(running[row.Post]) == row.Seen);
            var successor = string.IsNullOrWhiteSpace(row.Successor) ? null : await _people.Named(row.Successor, cancel);
            PeopleRules.SuccessorIsAnother.Requires(running[row.Post].All(term => term.PersonId != successor?.Id));
            foreach (var term in running[row.Post])
            {
                term.EndsOn(command.On!, shown);
            }

            if (successor is not null)
            {
                db.Add(Membership.Of(successor, posts[row.Post], new(command.On, shown.Count > 0, null, false), LocalText.Empty, shown));
                taken.Add(row.Post);
            }
        }

        return new(rows.Count, await db.Commitments.CountAsync(
            made => made.State == CommitmentState.Open && made.PostId != null && taken.Contains(made.PostId.Value), cancel));
    }
}

/// <summary>The term of a post that runs.</summary>
internal static class RunningTerm
{
    /// <summary>What somebody has seen who saw these terms run; null when none did.</summary>
    public static Guid? SeenOf(IEnumerable<Membership> running) => running.OrderBy(term => term.Id).Select(term => (Guid?)term.Version).LastOrDefault();
}
