using Advocacy.Domain.People;
using Advocacy.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace Advocacy.Web.Features.People;

/// <summary>Lets go of a name wherever it is kept as one.</summary>
internal sealed class NameErasing(AdvocacyDb db)
{
    /// <summary>Those merged with somebody were the same person: their names go too.</summary>
    public async Task Erase(Person person, CancellationToken cancel)
    {
        var one = new List<Person> { person };
        for (var at = 0; at < one.Count; at++)
        {
            var id = one[at].Id;
            one.AddRange(await db.People.WhoeverReads().WithMerged().Where(merged => merged.MergedIntoId == id).ToListAsync(cancel));
        }

        foreach (var known in one.Where(known => !known.IsErased || known == person))
        {
            known.Erase();
            db.RemoveRange(await db.JournalNames.Where(name => name.PersonId == known.Id).ToListAsync(cancel));
        }
    }
}
