using Advocacy.Domain.Commitments;
using Advocacy.Domain.Dates;
using Advocacy.Domain.Languages;
using Advocacy.Domain.People;
using Advocacy.Web.Campaigns;
using Advocacy.Web.Data;
using Advocacy.Web.Features.Shared;
using Advocacy.Web.Features.Shared.Lists;
using Advocacy.Web.Pipeline;
using Advocacy.Web.Words;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Advocacy.Web.Features.People;

/// <summary>The posts, with who held each from when to when, and the people without one.</summary>
/// <param name="On">Only the terms that may have covered some day of this date; null for all.</param>
/// <param name="Everywhere">Those too that are another territory's and that the campaign's record doesn't speak of.</param>
[AllowedToMembers, Kept]
public sealed record ListPosts(FuzzyDate? On = null, bool Everywhere = false) : IQuery<PostList>
{
    /// <summary>Words that stand in a post's title, its body's name, or the name of whoever held it.</summary>
    public string? Text { get; init; }

    /// <summary>The code of a demand: only the posts that promised something about it, or whose body it is asked of.</summary>
    public string? Demand { get; init; }

    /// <summary>The id of one post.</summary>
    public Guid? Only { get; init; }
}

/// <param name="Others">People on record in no post, by name.</param>
/// <param name="Elsewhere">How many posts are left out.</param>
public sealed record PostList(IReadOnlyList<PostLine> Posts, IReadOnlyList<PersonName> Others, int Elsewhere)
{
    /// <summary>The demands there are, to choose from.</summary>
    public IReadOnlyList<DemandName> Demands { get; init; } = [];

    /// <summary>Every post of the campaign, to choose from.</summary>
    public IReadOnlyList<ListedWho> All { get; init; } = [];
}

/// <param name="Terms">Oldest first.</param>
/// <param name="Made">What was promised in it, as far as its reader may read it.</param>
public sealed record PostLine(Guid Id, LocalText Title, LocalText? Organization, IReadOnlyList<TermLine> Terms, IReadOnlyList<MadeInPost> Made);

/// <param name="IsLate">Whether it is open after the last day it was due.</param>
public sealed record MadeInPost(FuzzyDate On, bool IsOpen, bool IsLate);

/// <param name="Id">The term's.</param>
/// <param name="Title">The title held, where it differs from the post's.</param>
/// <param name="IsCurrent">Whether the term covers today.</param>
public sealed record TermLine(
    Guid Id, Guid PersonId, string Person, LocalText Title, FuzzyDate? Start, bool StartIsSourced, FuzzyDate? End,
    bool EndIsSourced, IReadOnlyList<CitedSource> Sources, bool IsCurrent);

public sealed record PersonName(Guid Id, string Name);

internal sealed class ListPostsHandler(AdvocacyDb db, CurrentCampaign current, TimeProvider clock) : IRequestHandler<ListPosts, PostList>
{
    public async Task<PostList> Handle(ListPosts query, CancellationToken cancel)
    {
        var today = FuzzyDate.Day(clock.Today());
        var here = await PeopleHere.Read(db, current, cancel);
        var people = (await db.People.Select(person => new NamedPerson(person.Id, person.Name, person.ToldApartBy)).ToListAsync(cancel))
            .ToDictionary(person => person.Id, person => person.AmongOthers);
        var terms = (await db.Memberships.Include(term => term.Citations).ThenInclude(cited => cited.Source)
            .ToListAsync(cancel)).Where(term => people.ContainsKey(term.PersonId) && (query.On is null || term.Covers(query.On))).ToLookup(term => term.PostId);
        var all = await db.Posts
            .Select(post => new
            {
                post.Id,
                post.Title,
                post.OrganizationId,
                Organization = db.Organizations.Where(organization => organization.Id == post.OrganizationId)
                    .Select(organization => organization.Name).FirstOrDefault(),
            })
            .ToListAsync(cancel);
        var made = (await db.Commitments.Where(made => made.PostId != null)
            .Select(made => new { Post = made.PostId!.Value, made.MadeOn, made.State, made.Due, Demands = made.Demands.Select(demand => demand.Code).ToList() }).AsSingleQuery().ToListAsync(cancel)).ToLookup(made => made.Post);
        var bodies = query.Demand is null ? [] : await db.Demands.Where(demand => demand.Code == query.Demand).SelectMany(demand => demand.Authorities).Select(body => body.Id).ToListAsync(cancel);
        var words = FoldedText.Of(query.Text ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var known = all.FindAll(post => query.Everywhere || here.HasPost(post.Id));
        var posts = known
            .FindAll(post => query.Only is null || post.Id == query.Only)
            .FindAll(post => query.Demand is null || (post.OrganizationId is { } body && bodies.Contains(body)) || made[post.Id].Any(promise => promise.Demands.Contains(query.Demand)))
            .FindAll(post => words.Length == 0 || Has(post.Title, post.Organization) || terms[post.Id].Any(term => HasAll(people[term.PersonId])));
        var inPosts = terms.SelectMany(held => held).Select(term => term.PersonId).ToHashSet();

        return new(
            [.. posts
                .OrderByDescending(post => terms.Contains(post.Id))
                .ThenBy(post => post.Title.In(Wording.Language).Text, StringComparer.CurrentCulture)
                .Select(post => new PostLine(post.Id, post.Title, post.Organization,
                    [.. terms[post.Id].OrderBy(term => term.Start).ThenBy(term => term.End).Select(Line)],
                    [.. made[post.Id].OrderBy(promise => promise.MadeOn).Select(promise => new MadeInPost(promise.MadeOn, promise.State == CommitmentState.Open, promise.State == CommitmentState.Open && promise.Due is { } due && due.Latest < clock.Today()))]))],
            [.. people.Where(person => !inPosts.Contains(person.Key) && (query.Everywhere || here.HasPerson(person.Key))
                    && query is { Only: null, Demand: null } && (words.Length == 0 || HasAll(person.Value)))
                .OrderBy(person => person.Value, StringComparer.CurrentCulture)
                .Select(person => new PersonName(person.Key, person.Value))],
            all.Count - known.Count)
        {
            Demands = await db.Demands.OrderBy(demand => demand.Position).Select(demand => new DemandName(demand.Code, demand.Title)).ToListAsync(cancel),
            All = [.. known.Where(post => terms.Contains(post.Id)).Select(post => new ListedWho(post.Id, post.Title.ForReader()))],
        };

        bool HasAll(string text)
        {
            var folded = FoldedText.Of(text);
            return words.All(word => folded.Contains(word, StringComparison.Ordinal));
        }

        bool Has(params LocalText?[] texts) => texts.OfType<LocalText>().SelectMany(text => text.Languages.Select(language => text[language]!)).Any(HasAll);

        TermLine Line(Membership term) => new(
            term.Id, term.PersonId, people[term.PersonId], term.Note, term.Start, term.StartIsSourced, term.End,
            term.EndIsSourced, term.Citations.AsSources(), term.Covers(today));
    }
}
