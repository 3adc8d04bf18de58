using Advocacy.Domain.Languages;
using Advocacy.Domain.People;
using Advocacy.Domain.Readers;
using Advocacy.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace Advocacy.Web.Features.People;

/// <summary>Finds people by the name somebody types, and puts on record whoever isn't; the same name typed twice is one person.</summary>
internal sealed class NewPeople(AdvocacyDb db, Readership newcomers)
{
    private readonly Dictionary<string, Person> _newcomers = [];

    public async Task<Person> Named(string typed, CancellationToken cancel)
    {
        var folded = FoldedText.Of(typed);
        var person = _newcomers.GetValueOrDefault(folded)
            ?? await db.People.FirstOrDefaultAsync(known => EF.Property<string>(known, FoldedColumns.Order) == folded, cancel);
        if (person is null)
        {
            person = Person.Named(typed);
            person.IsReadBy(newcomers);
            _newcomers.Add(folded, person);
            db.Add(person);
        }

        return person;
    }
}
