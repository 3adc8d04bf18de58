using System.ComponentModel.DataAnnotations;
using Advocacy.Domain.Campaigns;
using Advocacy.Domain.Dates;
using Advocacy.Domain.Languages;
using Advocacy.Domain.People;
using Advocacy.Domain.Readers;
using Advocacy.Web.Campaigns;
using Advocacy.Web.Data;
using Advocacy.Web.Features.Shared;
using Advocacy.Web.Features.Sources;
using Advocacy.Web.Pipeline;
using Advocacy.Web.Words;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Advocacy.Web.Features.People;

/// <summary>Says that somebody held a post, from when, and until when where that is known.</summary>
/// <remarks>Answers with the person's id.</remarks>
[AllowedTo(Role.Analyst)]
public sealed record StartTerm : Command<Guid>, IValidatableObject
{
    public const int TitleMaxLength = 200;

    /// <summary>A post on record.</summary>
    public Guid? Post { get; init; }

    /// <summary>The title of one that isn't.</summary>
    [StringLength(TitleMaxLength)]
    public string? NewPost { get; init; }

    /// <summary>The body a new post is of.</summary>
    public Guid? Body { get; init; }

    /// <summary>By name; put on record where there is nobody of that name.</summary>
    [Required, StringLength(Person.NameMaxLength)]
    public string? Who { get; init; }

    /// <summary>The title held, where it differs from the post's.</summary>
    [StringLength(TitleMaxLength)]
    public string? Title { get; init; }

    /// <summary>Null where nobody knows.</summary>
    public FuzzyDate? From { get; init; }

    /// <summary>Null while it runs.</summary>
    public FuzzyDate? To { get; init; }

    /// <summary>What says so; without it the dates are marked as unverified.</summary>
    public SourceRow Shown { get; init; } = new();

    /// <summary>The language new texts are typed in.</summary>
    public Language WrittenIn { get; init; }

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (Post is null && string.IsNullOrWhiteSpace(NewPost))
        {
            yield return new(Wording.Of("People.PostMissing"), [nameof(Post)]);
        }
    }
}

internal sealed class StartTermHandler(AdvocacyDb db, CurrentCampaign current) : IRequestHandler<StartTerm, Guid>
{
    public async Task<Guid> Handle(StartTerm command, CancellationToken cancel)
    {
        var campaign = await db.Campaigns.Require(campaign => campaign.Id == current.Id, cancel);
        var post = await PostOf(command, campaign, cancel);
        var person = await new NewPeople(db, new(current.Readers.People)).Named(command.Who!, cancel);
        var shown = await new SourceReading(db, campaign, command.WrittenIn, Readership.Everybody).Read(command.Shown, nameof(command.Shown), cancel);
        var term = Membership.Of(
            person, post, new(command.From, command.From is not null && shown.Count > 0, command.To, command.To is not null && shown.Count > 0),
            LocalText.Of(command.WrittenIn, command.Title), shown);
        var others = await db.Memberships.AsNoTracking().Where(other => other.PersonId == person.Id && other.PostId == post.Id).ToListAsync(cancel);
        PeopleRules.HoldsAPostOnceAtATime.Requires(others.TrueForAll(other => !other.Overlaps(term)));
        db.Add(term);
        return person.Id;
    }

    private async Task<Post> PostOf(StartTerm command, Campaign campaign, CancellationToken cancel)
    {
        if (command.Post is { } known)
        {
            return await db.Posts.Require(post => post.Id == known, cancel);
        }

        var body = command.Body is { } id ? await db.Organizations.Require(body => body.Id == id, cancel) : null;
        var title = command.NewPost!.Trim();
        var post = Post.Of(
            body, RecordCodes.For(title, Post.CodeMaxLength, await db.Posts.Select(taken => taken.Code).ToListAsync(cancel)),
            LocalText.Of(command.WrittenIn, title), campaign.TerritoryId is { } there ? await db.Territories.SingleAsync(territory => territory.Id == there, cancel) : null);
        db.Add(post);
        return post;
    }
}
