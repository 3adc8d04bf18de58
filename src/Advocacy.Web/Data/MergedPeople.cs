using Advocacy.Domain.People;
using Microsoft.EntityFrameworkCore;

namespace Advocacy.Web.Data;

/// <summary>People who turned out to be somebody else on record stand on no list; what is known of them leads to that person.</summary>
internal static class MergedPeople
{
    public const string Filter = "merged";

    /// <summary>Those too who were merged with another.</summary>
    public static IQueryable<Person> WithMerged(this IQueryable<Person> people) => people.IgnoreQueryFilters([Filter]);

    /// <summary>Everybody by name.</summary>
    /// <remarks>Nobody is found by the sign that stands where a name was erased.</remarks>
    public static async Task<PeopleOnRecord> PeopleByName(this AdvocacyDb db, CancellationToken cancel, bool whoeverReads = false)
    {
        var all = await (whoeverReads ? db.People.WhoeverReads() : db.People).WithMerged().OrderBy(person => person.Id)
            .Select(person => new { person.Id, person.Name, person.ToldApartBy, person.MergedIntoId }).ToListAsync(cancel);
        var into = all.ToDictionary(person => person.Id, person => person.MergedIntoId);
        var names = all.ToDictionary(person => person.Id);
        return new(all.Where(person => person.MergedIntoId is null).ToDictionary(person => person.Id, person => person.Name), all.Where(person => person.Name != Person.Erased)
            .Select(person => (person.Name, Is: Last(person.Id)))
            .Where(person => person.Is is not null && names[person.Is.Value].Name != Person.Erased)
            .Select(person => (Key: PersonNames.Key(person.Name), Person: names[person.Is!.Value]))
            .DistinctBy(person => (person.Key, person.Person.Id))
            .ToLookup(person => person.Key, person => new NamedPerson(person.Person.Id, person.Person.Name, person.Person.ToldApartBy)));

        // Null where its reader may not know whom somebody was merged with.
        Guid? Last(Guid id)
        {
            Guid? at = id;
            while (at is { } here && into.TryGetValue(here, out var next) && next is not null)
            {
                at = next;
            }

            return at is { } last && into.ContainsKey(last) ? last : null;
        }
    }
}

/// <param name="Names">Of everybody, by id.</param>
/// <param name="ByName">Whoever has a name, by its key; those merged with somebody lead to them.</param>
internal sealed record PeopleOnRecord(Dictionary<Guid, string> Names, ILookup<string, NamedPerson> ByName);

/// <summary>Somebody on record by name.</summary>
internal sealed record NamedPerson(Guid Id, string Name, string? ToldApartBy)
{
    public string AmongOthers => Person.NamedAmongOthers(Name, ToldApartBy);

    /// <summary>Who is meant among people of one name: those told apart by just what was typed, or else all of them.</summary>
    public static IReadOnlyList<NamedPerson> Meant(IEnumerable<NamedPerson> namesakes, string? toldApartBy)
    {
        var all = namesakes.ToList();
        var typed = PersonNames.Key(toldApartBy);
        return all.FindAll(person => PersonNames.Key(person.ToldApartBy) == typed) is { Count: > 0 } exactly ? exactly : typed.Length > 0 ? [] : all;
    }
}
