using System.Collections.Concurrent;

namespace Advocacy.Web.Data;

/// <summary>What is asked of the record again and again, kept until anything is saved.</summary>
/// <remarks>What is kept is shared between requests: it is read, never changed.</remarks>
/// <param name="record">Tells when anything is saved.</param>
/// <param name="most">How many are kept; where there would be more, none of them is.</param>
internal sealed class KeptReads<TKey, TValue>(RecordVersion record, int most)
    where TKey : notnull
    where TValue : class
{
    private (long Version, ConcurrentDictionary<TKey, TValue> Values) _kept = (-1, []);
    private readonly Lock _one = new();

    /// <summary>What is on record under a key, or null; nothing is kept of what isn't there.</summary>
    public async Task<TValue?> Get(TKey key, Func<Task<TValue?>> read)
    {
        // Asked before reading: what is saved meanwhile makes what was read old at once.
        var values = ValuesOf(record.Now());
        if (!values.TryGetValue(key, out var value) && (value = await read()) is not null)
        {
            if (values.Count >= most)
            {
                values.Clear();
            }

            values[key] = value;
        }

        return value;
    }

    private ConcurrentDictionary<TKey, TValue> ValuesOf(long version)
    {
        lock (_one)
        {
            if (_kept.Version != version)
            {
                _kept = (version, []);
            }

            return _kept.Values;
        }
    }
}
