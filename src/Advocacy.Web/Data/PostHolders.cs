using Advocacy.Domain.Dates;
using Advocacy.Domain.People;
using Microsoft.EntityFrameworkCore;

namespace Advocacy.Web.Data;

/// <summary>Who held which post when.</summary>
internal static class PostHolders
{
    /// <summary>The terms in any of these posts, or of any of these people, that may have covered some day of a date.</summary>
    public static async Task<IReadOnlyList<HeldPost>> HeldOn(
        this AdvocacyDb db, FuzzyDate date, IReadOnlyCollection<Guid> posts, IReadOnlyCollection<Guid> people,
        CancellationToken cancel)
    {
        var terms = await db.Memberships.AsNoTracking()
            .Where(term => posts.Contains(term.PostId) || people.Contains(term.PersonId))
            .Where(term => db.People.Any(person => person.Id == term.PersonId))
            .Select(term => new
            {
                Term = term,
                Person = db.People.Where(person => person.Id == term.PersonId).Select(person => person.Name).First(),
                Post = db.Posts.First(post => post.Id == term.PostId),
            })
            .ToListAsync(cancel);
        return
        [
            .. terms.Where(held => held.Term.Covers(date))
                .OrderBy(held => held.Person, StringComparer.CurrentCulture)
                .Select(held => new HeldPost(held.Term.PersonId, held.Person, held.Post)),
        ];
    }
}

/// <summary>A person in a post on the day asked for.</summary>
internal sealed record HeldPost(Guid PersonId, string Person, Post Post);
