using System.Text.Json.Nodes;
using Advocacy.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace Advocacy.Web.Journal;

/// <summary>The record as the journal tells it, and as it stands in its tables: the two are the same, or somebody wrote past the journal.</summary>
internal static class JournalReplay
{
    /// <summary>Every record with its values, from the journal alone.</summary>
    /// <param name="db">The database.</param>
    /// <param name="until">The last moment that counts; null for all of it.</param>
    public static async Task<Dictionary<RecordKey, JsonObject>> Told(this AdvocacyDb db, DateTime? until, CancellationToken cancel)
    {
        var told = new Dictionary<RecordKey, JsonObject>();
        await foreach (var record in db.Journal.AsNoTracking().Where(entry => until == null || entry.At <= until)
            .SelectMany(entry => entry.Records).Where(record => record.RecordType != nameof(JournalEntry)).OrderBy(record => record.Sequence).ThenBy(record => record.Position)
            .AsAsyncEnumerable().WithCancellation(cancel))
        {
            var key = new RecordKey(record.RecordType, record.RecordId);
            if (record.Change == RecordChange.Removed)
            {
                told.Remove(key);
                continue;
            }

            var values = told.TryGetValue(key, out var known) ? known : told[key] = [];
            foreach (var name in Read(record.Before).Select(value => value.Key))
            {
                values.Remove(name);
            }

            foreach (var (name, value) in Read(record.After))
            {
                values[name] = value?.DeepClone();
            }
        }

        return told;
    }

    /// <summary>Every record with its values, from the tables, each in canonical form.</summary>
    public static async Task<Dictionary<RecordKey, JsonObject>> Kept(this AdvocacyDb db, CancellationToken cancel)
    {
        var kept = new Dictionary<RecordKey, JsonObject>();
        foreach (var type in db.Model.GetEntityTypes().Where(Journalled.Keeps))
        {
            db.ChangeTracker.Clear();
            await (type.HasSharedClrType
                ? db.Set<Dictionary<string, object>>(type.Name)
                : (IQueryable<object>)typeof(DbContext).GetMethod(nameof(DbContext.Set), 1, [])!.MakeGenericMethod(type.ClrType).Invoke(db, null)!)
                .IgnoreQueryFilters().LoadAsync(cancel);
            foreach (var entry in db.ChangeTracker.Entries().Where(entry => entry.Metadata == type))
            {
                kept.Add(RecordRoots.KeyOf(entry), Journalled.Now(entry));
            }
        }

        db.ChangeTracker.Clear();
        return kept;
    }

    /// <summary>The keys under which the two differ, in order.</summary>
    public static IEnumerable<RecordKey> Differences(
        Dictionary<RecordKey, JsonObject> told, Dictionary<RecordKey, JsonObject> kept) => told.Keys.Union(kept.Keys)
        .Where(key => !told.TryGetValue(key, out var one) || !kept.TryGetValue(key, out var other) || !JsonNode.DeepEquals(one, other))
        .OrderBy(key => key.Type, StringComparer.Ordinal).ThenBy(key => key.Id, StringComparer.Ordinal);

    internal static JsonObject Read(string? values) => values is null ? [] : JsonNode.Parse(values)!.AsObject();
}
