using Advocacy.Domain.People;
using Advocacy.Domain.Readers;
using Advocacy.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace Advocacy.Web.Features.People;

/// <summary>Finds people by the name somebody types, in any order of its words and with or without a form of address, and puts on record whoever isn't; the same name typed twice is one person.</summary>
internal sealed class NewPeople(AdvocacyDb db, Readership newcomers)
{
    private readonly Dictionary<string, Person> _newcomers = [];
    private ILookup<string, Guid>? _known;

    public async Task<Person> Named(string typed, CancellationToken cancel)
    {
        var key = PersonNames.Key(typed);
        if (_newcomers.TryGetValue(key, out var newcomer))
        {
            return newcomer;
        }

        // Nobody is found by the sign that stands where a name was erased.
        _known ??= (await db.People.Where(person => person.Name != Person.Erased).OrderBy(person => person.Id)
            .Select(person => new { person.Id, person.Name }).ToListAsync(cancel)).ToLookup(person => PersonNames.Key(person.Name), person => person.Id);
        if (_known[key].Select(id => (Guid?)id).FirstOrDefault() is { } known)
        {
            return await db.People.SingleAsync(person => person.Id == known, cancel);
        }

        var person = Person.Named(PersonNames.Plain(typed));
        person.IsReadBy(newcomers);
        _newcomers.Add(key, person);
        db.Add(person);
        return person;
    }
}
