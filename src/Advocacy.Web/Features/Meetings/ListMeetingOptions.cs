using Advocacy.Domain.Dates;
using Advocacy.Domain.Languages;
using Advocacy.Web.Data;
using Advocacy.Web.Pipeline;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Advocacy.Web.Features.Meetings;

/// <summary>What a meeting may be about and who may have attended it.</summary>
[AllowedToMembers]
public sealed record ListMeetingOptions : IQuery<MeetingOptions>;

/// <param name="Demands">In the petition's order.</param>
/// <param name="Terms">By name, latest first for each.</param>
public sealed record MeetingOptions(
    IReadOnlyList<DemandOption> Demands, IReadOnlyList<TermOption> Terms, IReadOnlyList<PostOption> Posts);

public sealed record DemandOption(Guid Id, string Code, LocalText Title);

/// <summary>Somebody in a post, from when to when.</summary>
public sealed record TermOption(Guid Id, string Person, LocalText Post, FuzzyDate? Start, FuzzyDate? End);

/// <param name="Holder">Who holds it now, or held it last; null when nobody is known.</param>
public sealed record PostOption(Guid Id, LocalText Title, string? Holder);

internal sealed class ListMeetingOptionsHandler(AdvocacyDb db) : IRequestHandler<ListMeetingOptions, MeetingOptions>
{
    public async Task<MeetingOptions> Handle(ListMeetingOptions query, CancellationToken cancel)
    {
        var demands = await db.Demands.OrderBy(demand => demand.Position)
            .Select(demand => new DemandOption(demand.Id, demand.Code, demand.Title)).ToListAsync(cancel);
        var posts = await db.Posts.Select(post => new { post.Id, post.Title }).ToListAsync(cancel);
        var terms = await db.Memberships.AsNoTracking()
            .Select(term => new
            {
                Term = term,
                Person = db.People.Where(person => person.Id == term.PersonId).Select(person => person.Name).First(),
            })
            .ToListAsync(cancel);
        var titles = posts.ToDictionary(post => post.Id, post => post.Title);
        var language = Words.Wording.Language;

        return new(
            demands,
            [.. terms.OrderBy(held => held.Person, StringComparer.CurrentCulture)
                .ThenByDescending(held => held.Term.Start)
                .Select(held => new TermOption(
                    held.Term.Id, held.Person, titles[held.Term.PostId], held.Term.Start, held.Term.End))],
            [.. posts.OrderBy(post => post.Title.In(language).Text, StringComparer.CurrentCulture)
                .Select(post => new PostOption(post.Id, post.Title, terms.Where(held => held.Term.PostId == post.Id)
                    .MaxBy(held => held.Term.Start)?.Person))]);
    }
}
