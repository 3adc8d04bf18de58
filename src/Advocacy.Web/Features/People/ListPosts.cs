using Advocacy.Domain.Dates;
using Advocacy.Domain.Languages;
using Advocacy.Domain.People;
using Advocacy.Web.Campaigns;
using Advocacy.Web.Data;
using Advocacy.Web.Features.Shared;
using Advocacy.Web.Pipeline;
using Advocacy.Web.Words;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Advocacy.Web.Features.People;

/// <summary>The posts, with who held each from when to when, and the people without one.</summary>
/// <param name="On">Only the terms that may have covered some day of this date; null for all.</param>
/// <param name="Everywhere">Those too that are another territory's and that the campaign's record doesn't speak of.</param>
[AllowedToMembers, Kept]
public sealed record ListPosts(FuzzyDate? On = null, bool Everywhere = false) : IQuery<PostList>;

/// <param name="Others">People on record in no post, by name.</param>
/// <param name="Elsewhere">How many posts are left out.</param>
public sealed record PostList(IReadOnlyList<PostLine> Posts, IReadOnlyList<PersonName> Others, int Elsewhere);

/// <param name="Terms">Oldest first.</param>
public sealed record PostLine(LocalText Title, LocalText? Organization, IReadOnlyList<TermLine> Terms);

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
                Organization = db.Organizations.Where(organization => organization.Id == post.OrganizationId)
                    .Select(organization => organization.Name).FirstOrDefault(),
            })
            .ToListAsync(cancel);
        var posts = all.FindAll(post => query.Everywhere || here.HasPost(post.Id));
        var inPosts = terms.SelectMany(held => held).Select(term => term.PersonId).ToHashSet();

        return new(
            [.. posts
                .OrderByDescending(post => terms.Contains(post.Id))
                .ThenBy(post => post.Title.In(Wording.Language).Text, StringComparer.CurrentCulture)
                .Select(post => new PostLine(post.Title, post.Organization,
                    [.. terms[post.Id].OrderBy(term => term.Start).ThenBy(term => term.End).Select(Line)]))],
            [.. people.Where(person => !inPosts.Contains(person.Key) && (query.Everywhere || here.HasPerson(person.Key)))
                .OrderBy(person => person.Value, StringComparer.CurrentCulture)
                .Select(person => new PersonName(person.Key, person.Value))],
            all.Count - posts.Count);

        TermLine Line(Membership term) => new(
            term.Id, term.PersonId, people[term.PersonId], term.Note, term.Start, term.StartIsSourced, term.End,
            term.EndIsSourced, term.Citations.AsSources(), term.Covers(today));
    }
}
