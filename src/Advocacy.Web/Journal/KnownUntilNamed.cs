using System.Collections.Concurrent;
using Advocacy.Web.Data;

namespace Advocacy.Web.Journal;

/// <summary>What is read once and kept until the journal names a record of a kind it is made of.</summary>
/// <param name="named">Where the kinds were last named.</param>
/// <param name="most">Of how many keys at once.</param>
/// <param name="kinds">As the journal names them: types, and tables of links.</param>
internal sealed class KnownUntilNamed<TKey, TValue>(LastNamed named, int most, params string[] kinds)
    where TKey : notnull
{
    private readonly ConcurrentDictionary<TKey, (long Through, TValue Value)> _known = [];

    /// <summary>As it is on record; what may still be undone is not kept.</summary>
    public async Task<TValue> Get(AdvocacyDb db, TKey key, Func<Task<TValue>> read, CancellationToken cancel)
    {
        if (db.HasSavedInTransaction)
        {
            return await read();
        }

        // Asked before reading: what is saved meanwhile is named after this place.
        var places = await named.Read(db, cancel);
        if (_known.TryGetValue(key, out var known) && places.NoneAfter(known.Through, kinds))
        {
            return known.Value;
        }

        var value = await read();
        if (_known.Count >= most)
        {
            _known.Clear();
        }

        _known[key] = (places.Through, value);
        return value;
    }
}
