using Advocacy.Domain.Cards;
using Advocacy.Domain.Editing;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Advocacy.Web.Data;

/// <summary>Renews the version of every changed record, and refuses a change to a published card whoever asks.</summary>
internal sealed class VersionStamps : SaveChangesInterceptor
{
    public override InterceptionResult<int> SavingChanges(DbContextEventData eventData, InterceptionResult<int> result)
    {
        Stamp(eventData.Context!);
        return result;
    }

    public override ValueTask<InterceptionResult<int>> SavingChangesAsync(
        DbContextEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        Stamp(eventData.Context!);
        return ValueTask.FromResult(result);
    }

    private static void Stamp(DbContext db)
    {
        foreach (var entry in db.ChangeTracker.Entries<Editable>().Where(entry => entry.State == EntityState.Modified))
        {
            var version = entry.Property(record => record.Version);
            if (version.CurrentValue == version.OriginalValue)
            {
                version.CurrentValue = Guid.CreateVersion7();
            }
        }

        foreach (var card in db.ChangeTracker.Entries<ProgressCard>()
            .Where(card => card.State is EntityState.Modified or EntityState.Deleted))
        {
            CardRules.PublishedNeverChanges.Requires(
                card.Property(published => published.State).OriginalValue == CardState.Draft || IsTakenBack(card));
        }
    }

    /// <summary>The one thing that still happens to a published edition: it is withdrawn, whole; from what is left of it a passage may be purged.</summary>
    private static bool IsTakenBack(EntityEntry<ProgressCard> card) => card.State == EntityState.Modified
        && card.Property(edition => edition.State).OriginalValue is CardState.Published or CardState.Withdrawn
        && card.Entity.State == CardState.Withdrawn;
}
