using System.Collections.Concurrent;

namespace Advocacy.Web.Data;

/// <summary>What every request asks of the record, kept until anything is saved.</summary>
/// <remarks>What is kept is shared between requests: it is read, never changed.</remarks>
internal sealed class KeptReads<TKey, TValue>(RecordVersion record)
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
