using System.ComponentModel.DataAnnotations;
using Advocacy.Domain.Dates;
using Advocacy.Domain.People;
using Advocacy.Domain.Readers;
using Advocacy.Web.Campaigns;
using Advocacy.Web.Data;
using Advocacy.Web.Features.Shared;
using Advocacy.Web.Features.Sources;
using Advocacy.Web.Pipeline;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Advocacy.Web.Features.People;

/// <summary>Says anew who held a post, which, from when to when and under what title; or that they never did.</summary>
/// <remarks>Answers with the id of whoever the page may show: the person the term is of.</remarks>
[AllowedTo(Role.Analyst)]
public sealed record CorrectTerm : Correction
{
    public Guid Id { get; init; }

    /// <summary>By name; blank for whoever is on record.</summary>
    [StringLength(Person.NameMaxLength)]
    public string? Who { get; init; }

    [Required]
    public Guid? Post { get; init; }

    /// <summary>The title held, where it differs from the post's.</summary>
    public WrittenText Title { get; init; } = new();

    /// <summary>Null where nobody knows.</summary>
    public FuzzyDate? From { get; init; }

    /// <summary>Whether a source says so.</summary>
    public bool FromIsSourced { get; init; }

    /// <summary>Null while it runs.</summary>
    public FuzzyDate? To { get; init; }

    public bool ToIsSourced { get; init; }

    /// <summary>The sources cited that do show it; which isn't named doesn't.</summary>
    public IReadOnlyList<Guid> Sources { get; init; } = [];

    /// <summary>What shows it too; blank for nothing.</summary>
    public SourceRow Shown { get; init; } = new();

    /// <summary>It was entered by mistake; the rest counts for nothing then.</summary>
    public bool NeverHeld { get; init; }
}

internal sealed class CorrectTermHandler(AdvocacyDb db, CurrentCampaign current) : IRequestHandler<CorrectTerm, Guid>
{
    public async Task<Guid> Handle(CorrectTerm command, CancellationToken cancel)
    {
        var term = await db.Memberships.Include(term => term.Citations).Require(term => term.Id == command.Id, cancel);
        // Whoever it is of is on record for this reader, or the term isn't.
        var person = await db.People.Require(person => person.Id == term.PersonId, cancel);
        if (command.NeverHeld)
        {
            db.Correct(term, command, term => db.Remove(term));
            return person.Id;
        }

        var campaign = await db.Campaigns.Require(campaign => campaign.Id == current.Id, cancel);
        var post = await db.Posts.Require(post => post.Id == command.Post, cancel);
        person = string.IsNullOrWhiteSpace(command.Who) ? person : await new NewPeople(db, new(current.Readers.People)).Named(command.Who, cancel);
        var shown = (await StillCited.Among(db, term.Citations, command.Sources, cancel))
            .Concat(await new SourceReading(db, campaign, command.WrittenIn, Readership.Everybody).Read(command.Shown, nameof(command.Shown), cancel)).ToList();
        db.Correct(term, command, term =>
        {
            term.Correct(
                person, post,
                new(command.From, command is { From: not null, FromIsSourced: true } && shown.Count > 0, command.To, command is { To: not null, ToIsSourced: true } && shown.Count > 0),
                command.Title.ToText());
            term.IsShownBy(shown);
        });
        var others = await db.Memberships.AsNoTracking().Where(other => other.PersonId == person.Id && other.PostId == post.Id && other.Id != term.Id).ToListAsync(cancel);
        PeopleRules.HoldsAPostOnceAtATime.Requires(others.TrueForAll(other => !other.Overlaps(term)));
        return person.Id;
    }
}
