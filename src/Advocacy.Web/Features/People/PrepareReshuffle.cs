using Advocacy.Domain.Commitments;
using Advocacy.Domain.Languages;
using Advocacy.Domain.People;
using Advocacy.Web.Campaigns;
using Advocacy.Web.Data;
using Advocacy.Web.Pipeline;
using Advocacy.Web.Words;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Advocacy.Web.Features.People;

/// <summary>Every post with who holds it and what it still owes, to say what becomes of it.</summary>
/// <param name="Everywhere">Those too that are another territory's.</param>
[AllowedTo(Role.Analyst)]
public sealed record PrepareReshuffle(bool Everywhere = false) : IQuery<ReshuffleDesk>;

/// <param name="Posts">By title.</param>
/// <param name="People">The names on record, in order, to choose from.</param>
/// <param name="Elsewhere">How many posts are left out.</param>
public sealed record ReshuffleDesk(IReadOnlyList<PostToday> Posts, IReadOnlyList<string> People, int Elsewhere);

/// <param name="Holders">Whoever holds it; nobody when it is vacant.</param>
/// <param name="Seen">The version of the term that runs.</param>
/// <param name="Open">How many commitments made in it are open.</param>
public sealed record PostToday(Guid Id, LocalText Title, LocalText? Organization, IReadOnlyList<string> Holders, Guid? Seen, int Open);

internal sealed class PrepareReshuffleHandler(AdvocacyDb db, CurrentCampaign current) : IRequestHandler<PrepareReshuffle, ReshuffleDesk>
{
    public async Task<ReshuffleDesk> Handle(PrepareReshuffle query, CancellationToken cancel)
    {
        var here = await PeopleHere.Read(db, current, cancel);
        var people = await db.People.InOrder().Select(person => new NamedPerson(person.Id, person.Name, person.ToldApartBy)).ToListAsync(cancel);
        var names = people.ToDictionary(person => person.Id, person => person.AmongOthers);
        var running = (await db.Memberships.Where(term => term.End == null).ToListAsync(cancel)).ToLookup(term => term.PostId);
        var all = await db.Posts.Select(post => new
        {
            post.Id,
            post.Title,
            Organization = db.Organizations.Where(body => body.Id == post.OrganizationId).Select(body => body.Name).FirstOrDefault(),
            Open = db.Commitments.Count(made => made.PostId == post.Id && made.State == CommitmentState.Open),
        }).ToListAsync(cancel);
        var posts = all.FindAll(post => query.Everywhere || here.HasPost(post.Id));
        return new(
            [.. posts.OrderBy(post => post.Title.In(Wording.Language).Text, StringComparer.CurrentCulture)
                .Select(post => new PostToday(
                    post.Id, post.Title, post.Organization, [.. running[post.Id].Select(term => names.GetValueOrDefault(term.PersonId)).OfType<string>()], RunningTerm.SeenOf(running[post.Id]), post.Open))],
            [.. people.Where(person => person.Name != Person.Erased && (query.Everywhere || here.HasPerson(person.Id))).Select(person => person.AmongOthers)],
            all.Count - posts.Count);
    }
}
