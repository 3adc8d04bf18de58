using System.Security.Cryptography;
using System.Text.Json;
using Advocacy.Web.Pipeline;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace Advocacy.Web.Data;

/// <summary>Turns what a command is about to save into its line of the audit trail.</summary>
internal static class AuditWriting
{
    public static async Task WriteAudit(
        this AdvocacyDb db, string act, string? because, Actor actor, DateTime at, CancellationToken cancel)
    {
        db.ChangeTracker.DetectChanges();
        var touched = db.ChangeTracker.Entries()
            .Where(entry => entry.State is EntityState.Added or EntityState.Modified or EntityState.Deleted)
            .Where(entry => entry.Entity is not Submission && !entry.Metadata.IsOwned())
            .Select(entry => new
            {
                type = entry.Metadata.ShortName(),
                id = string.Join(',', entry.Metadata.FindPrimaryKey()!.Properties.Select(key => entry.Property(key).CurrentValue)),
                change = entry.State.ToString(),
                values = HashOf(entry),
            });
        var previous = await db.AuditTrail.AsNoTracking().OrderByDescending(entry => entry.Sequence).FirstOrDefaultAsync(cancel);
        db.Add(AuditEntry.After(previous, at, actor, act, because, JsonSerializer.Serialize(touched)));
    }

    private static string HashOf(EntityEntry entry) => Convert.ToHexStringLower(SHA256.HashData(
        JsonSerializer.SerializeToUtf8Bytes(entry.Properties
            .OrderBy(property => property.Metadata.Name, StringComparer.Ordinal)
            .Select(property => property.CurrentValue?.ToString()))));
}
