using Advocacy.Domain.Editing;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Advocacy.Web.Journal;

/// <summary>Finds what a record is a part of: a citation of a stage belongs to its action's history.</summary>
internal static class RecordRoots
{
    public static RecordKey RootOf(EntityEntry entry, IReadOnlyDictionary<RecordKey, EntityEntry> tracked)
    {
        var key = KeyOf(entry);
        while (!typeof(Editable).IsAssignableFrom(entry.Metadata.ClrType) && WholeOf(entry) is { } whole)
        {
            key = whole;
            if (!tracked.TryGetValue(whole, out var next))
            {
                break;
            }

            entry = next;
        }

        return key;
    }

    public static RecordKey KeyOf(EntityEntry entry) => new(Journalled.NameOf(entry.Metadata), Journalled.IdOf(entry));

    /// <summary>What it goes with when that is deleted, or null when it stands by itself.</summary>
    private static RecordKey? WholeOf(EntityEntry entry) => entry.Metadata.GetForeignKeys()
        .Where(key => key.DeleteBehavior is DeleteBehavior.Cascade or DeleteBehavior.ClientCascade)
        .Select(key => (Key: key, Value: ValueOf(entry, key.Properties[0])))
        .Where(found => found.Value is not null)
        .Select(found => new RecordKey(Journalled.NameOf(found.Key.PrincipalEntityType), found.Value!.ToString()!))
        .FirstOrDefault();

    /// <summary>Of what is deleted, the key may be gone already.</summary>
    private static object? ValueOf(EntityEntry entry, IProperty key) =>
        entry.Property(key.Name).CurrentValue ?? entry.Property(key.Name).OriginalValue;
}
