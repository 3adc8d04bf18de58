using Advocacy.Domain.Readers;
using Advocacy.Web.Pipeline;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Advocacy.Web.Data;

/// <summary>Notes on each new record who recorded it, so that they may always read it.</summary>
/// <remarks>What the application loaded nobody recorded: whoever first keeps it from others counts as that, or none could open it again.</remarks>
internal sealed class Recorders(CurrentActor actor) : SaveChangesInterceptor
{
    public override InterceptionResult<int> SavingChanges(DbContextEventData eventData, InterceptionResult<int> result)
    {
        Note(eventData.Context!);
        return result;
    }

    public override ValueTask<InterceptionResult<int>> SavingChangesAsync(
        DbContextEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        Note(eventData.Context!);
        return ValueTask.FromResult(result);
    }

    private void Note(DbContext db)
    {
        foreach (var record in db.ChangeTracker.Entries<Confidential>().Where(entry => entry.State == EntityState.Added
            || (entry.State == EntityState.Modified && entry.Entity.Audience != Audience.Public)))
        {
            record.Property(confidential => confidential.RecordedBy).CurrentValue ??= actor.Value.Id;
        }
    }
}
