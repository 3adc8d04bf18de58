using Advocacy.Domain.Dates;
using Advocacy.Domain.Languages;
using Advocacy.Web.Data;
using Advocacy.Web.Features.Shared;
using Advocacy.Web.Pipeline;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Advocacy.Web.Features.People;

/// <summary>One term in a post.</summary>
[AllowedToMembers]
public sealed record ViewTerm(Guid Id) : IQuery<TermView>;

/// <param name="Title">The title held, where it differs from the post's.</param>
public sealed record TermView(
    Guid PersonId, string Person, Guid PostId, LocalText Post, LocalText Title, FuzzyDate? Start, bool StartIsSourced, FuzzyDate? End, bool EndIsSourced,
    IReadOnlyList<CitedSource> Sources, Guid Version);

internal sealed class ViewTermHandler(AdvocacyDb db) : IRequestHandler<ViewTerm, TermView>
{
    public async Task<TermView> Handle(ViewTerm query, CancellationToken cancel)
    {
        var term = await db.Memberships.Require(term => term.Id == query.Id, cancel);
        var person = await db.People.Where(person => person.Id == term.PersonId).Select(person => person.Name).FirstOrDefaultAsync(cancel) ?? throw new NotFoundException("A term");
        var post = await db.Posts.Where(post => post.Id == term.PostId).Select(post => post.Title).SingleAsync(cancel);
        var cited = await db.CitationsOf([term.Id], cancel);
        return new(
            term.PersonId, person, term.PostId, post, term.Note, term.Start, term.StartIsSourced, term.End, term.EndIsSourced, cited[term.Id].AsSources(), term.Version);
    }
}
