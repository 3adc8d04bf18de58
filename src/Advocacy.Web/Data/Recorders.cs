using Advocacy.Domain.Readers;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Advocacy.Web.Data;

/// <summary>Notes on each new record who recorded it, so that they may always read it.</summary>
/// <remarks>What the application loaded nobody recorded: whoever first keeps it from others counts as that, or none could open it again.</remarks>
internal sealed class Recorders : SaveChangesInterceptor
{
    public override InterceptionResult<int> SavingChanges(DbContextEventData eventData, InterceptionResult<int> result)
    {
        Note((AdvocacyDb)eventData.Context!);
        return result;
    }

    public override ValueTask<InterceptionResult<int>> SavingChangesAsync(
        DbContextEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        Note((AdvocacyDb)eventData.Context!);
        return ValueTask.FromResult(result);
    }

    private static void Note(AdvocacyDb db)
    {
        foreach (var record in db.ChangeTracker.Entries<Confidential>().Where(entry => entry.State == EntityState.Added
            || (entry.State == EntityState.Modified && entry.Entity.Audience != Audience.Public)))
        {
            record.Property(confidential => confidential.RecordedBy).CurrentValue ??= db.SavedBy.Id;
        }
    }
}
