using Advocacy.Domain.Actions;
using Advocacy.Domain.Meetings;
using Advocacy.Domain.Sources;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Advocacy.Web.Data;

/// <summary>Deletes a citation, an attendance or an effect that was taken from what it belonged to.</summary>
/// <remarks>Its keys are optional one by one, so EF Core would set them to null and keep a row that belongs to nothing.</remarks>
internal sealed class Orphans : SaveChangesInterceptor
{
    public override InterceptionResult<int> SavingChanges(DbContextEventData eventData, InterceptionResult<int> result)
    {
        Delete(eventData.Context!);
        return result;
    }

    public override ValueTask<InterceptionResult<int>> SavingChangesAsync(
        DbContextEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        Delete(eventData.Context!);
        return ValueTask.FromResult(result);
    }

    private static void Delete(DbContext db)
    {
        foreach (var orphan in db.ChangeTracker.Entries()
            .Where(part => part is { Entity: Citation or Attendance or DemandEffect, State: EntityState.Modified } && BelongsToNothing(part)))
        {
            orphan.State = EntityState.Deleted;
        }
    }

    private static bool BelongsToNothing(EntityEntry part) => part.Metadata.GetForeignKeys()
        .Where(key => key.DeleteBehavior == DeleteBehavior.Cascade)
        .All(key => part.Property(key.Properties[0].Name).CurrentValue is null);
}
