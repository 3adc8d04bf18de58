using Advocacy.Domain.People;
using Advocacy.Web.Data;
using Advocacy.Web.Pipeline;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Advocacy.Web.Features.People;

/// <summary>Everybody on record whose name its reader may read, by name, each with what tells them from others of it; nobody whose name was erased.</summary>
[AllowedToMembers, AcrossCampaigns, Kept]
public sealed record ListPeople : IQuery<IReadOnlyList<PersonName>>;

internal sealed class ListPeopleHandler(AdvocacyDb db) : IRequestHandler<ListPeople, IReadOnlyList<PersonName>>
{
    public async Task<IReadOnlyList<PersonName>> Handle(ListPeople query, CancellationToken cancel) =>
    [
        .. (await db.People.Where(person => person.Name != Person.Erased).Select(person => new NamedPerson(person.Id, person.Name, person.ToldApartBy)).ToListAsync(cancel))
            .Select(person => new PersonName(person.Id, person.AmongOthers))
            .OrderBy(person => person.Name, StringComparer.CurrentCulture),
    ];
}
