using System.Text.Json.Nodes;
using Advocacy.Domain.Campaigns;
using Advocacy.Domain.People;
using Advocacy.Web.Data;
using Advocacy.Web.Features.Shared;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Advocacy.Web.Journal;

/// <summary>Writes what is about to be saved into the journal, in the same transaction, whoever saves.</summary>
internal sealed class JournalWriting(TimeProvider clock) : SaveChangesInterceptor
{
    public override InterceptionResult<int> SavingChanges(DbContextEventData eventData, InterceptionResult<int> result)
    {
        var db = (AdvocacyDb)eventData.Context!;
        if (Touched(db) is { Count: > 0 } records)
        {
            Write(db, records, db.JournalHeads().FirstOrDefault());
        }

        return result;
    }

    public override async ValueTask<InterceptionResult<int>> SavingChangesAsync(
        DbContextEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        var db = (AdvocacyDb)eventData.Context!;
        if (Touched(db) is { Count: > 0 } records)
        {
            Write(db, records, await db.JournalHeads().FirstOrDefaultAsync(cancellationToken));
        }

        return result;
    }

    private void Write(AdvocacyDb db, IReadOnlyList<JournalRecord> records, JournalHead? previous)
    {
        db.Add(JournalEntry.After(previous, clock.Now(), CampaignOf(db), db.SavedBy, db.SavedAs, records));
        foreach (var name in db.ChangeTracker.Entries<Person>()
            .Where(person => person.State == EntityState.Added
                || (person.State == EntityState.Modified && (person.Property(known => known.Name).IsModified || person.Property(known => known.ToldApartBy).IsModified)))
            .SelectMany(person => JournalName.Of(person.Entity).Select(name => (IsNew: person.State == EntityState.Added, Name: name))).ToList())
        {
            // Somebody may be called again as they were once.
            if (name.IsNew || db.JournalNames.Find(name.Name.Token) is null)
            {
                db.Add(name.Name);
            }
        }
    }

    /// <summary>The campaign chosen, or the one whose records are saved: a campaign that is started is in its own journal.</summary>
    private static Guid? CampaignOf(AdvocacyDb db) => db.SavedIn
        ?? db.ChangeTracker.Entries<Campaign>().Where(entry => entry.State != EntityState.Unchanged).Select(entry => (Guid?)entry.Entity.Id).FirstOrDefault();

    private static List<JournalRecord> Touched(AdvocacyDb db)
    {
        var tracked = db.ChangeTracker.Entries().Where(entry => Journalled.Keeps(entry.Metadata)).ToDictionary(RecordRoots.KeyOf);
        return [.. tracked.Values
            .Where(entry => entry.State is EntityState.Added or EntityState.Modified or EntityState.Deleted)
            .Select(entry => Of(entry, tracked, db.SavedAs.Purges)).OfType<JournalRecord>()
            .Concat(db.SavedAs.TakeRewritten())
            .OrderBy(record => record.RecordType, StringComparer.Ordinal).ThenBy(record => record.RecordId, StringComparer.Ordinal)];
    }

    /// <summary>Null when nothing the journal keeps was changed.</summary>
    private static JournalRecord? Of(EntityEntry entry, Dictionary<RecordKey, EntityEntry> tracked, PurgedPassage? purged)
    {
        var (key, root) = (RecordRoots.KeyOf(entry), RecordRoots.RootOf(entry, tracked));
        switch (entry.State)
        {
            case EntityState.Added:
                return JournalRecord.Of(key, root, RecordChange.Added, null, Journalled.Canonical(Now()));
            case EntityState.Deleted:
                return JournalRecord.Of(key, root, RecordChange.Removed, Journalled.Canonical(Then()), null);
            default:
                var (before, after) = (Then(), Now());
                foreach (var same in before.Select(value => value.Key).Where(name => JsonNode.DeepEquals(before[name], after[name])).ToList())
                {
                    before.Remove(same);
                    after.Remove(same);
                }

                return before.Count + after.Count == 0
                    ? null
                    : JournalRecord.Of(key, root, RecordChange.Changed, Journalled.Canonical(before), Journalled.Canonical(after));
        }

        JsonObject Then() => Without(Journalled.Then(entry));
        JsonObject Now() => Without(Journalled.Now(entry));

        // What is purged from the record is not handed down by the very line that tells of it.
        JsonObject Without(JsonObject values)
        {
            purged?.TakeFrom(entry.Metadata, values);
            return values;
        }
    }
}
