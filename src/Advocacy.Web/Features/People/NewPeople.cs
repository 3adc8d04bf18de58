using Advocacy.Domain.People;
using Advocacy.Domain.Readers;
using Advocacy.Domain.Rules;
using Advocacy.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace Advocacy.Web.Features.People;

/// <summary>Finds people by the name somebody types, in any order of its words and with or without a form of address, and puts on record whoever isn't; the same name typed twice is one person.</summary>
/// <remarks>What stands in brackets tells somebody from others of that name: "Jan Peeters (senator)".</remarks>
internal sealed class NewPeople(AdvocacyDb db, Readership newcomers)
{
    private readonly Dictionary<(string Name, string ToldApart), Person> _newcomers = [];
    private ILookup<string, NamedPerson>? _known;

    /// <exception cref="RuleBrokenException">Two people have that name.</exception>
    public async Task<Person> Named(string typed, CancellationToken cancel)
    {
        var (name, toldApartBy) = PersonNames.Split(typed);
        var key = (Name: PersonNames.Key(name), ToldApart: PersonNames.Key(toldApartBy));
        if (_newcomers.TryGetValue(key, out var newcomer))
        {
            return newcomer;
        }

        _known ??= (await db.PeopleByName(cancel)).ByName;
        var meant = NamedPerson.Meant(_known[key.Name], toldApartBy);
        PeopleRules.OneIsMeant.Requires(meant.Count <= 1);
        if (meant is [var known])
        {
            return await db.People.SingleAsync(person => person.Id == known.Id, cancel);
        }

        var person = Person.Named(PersonNames.Plain(name), toldApartBy);
        person.IsReadBy(newcomers);
        _newcomers.Add(key, person);
        db.Add(person);
        return person;
    }
}
