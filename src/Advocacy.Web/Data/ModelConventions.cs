using Advocacy.Domain.Editing;
using Advocacy.Domain.Readers;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Advocacy.Web.Data;

/// <summary>What holds for every table.</summary>
internal static class ModelConventions
{
    public static void KeepOurOwnKeysAndVersions(this ModelBuilder builder)
    {
        foreach (var entity in builder.Model.GetEntityTypes())
        {
            // Entities make their own ids; otherwise a new child of a tracked parent is taken for an existing row.
            foreach (var key in entity.FindPrimaryKey()?.Properties.Where(key => key.ClrType == typeof(Guid)) ?? [])
            {
                key.ValueGenerated = ValueGenerated.Never;
            }

            // A part goes with its whole; whatever else points at a record keeps it from being deleted.
            foreach (var key in entity.GetForeignKeys().Where(key => key.DeleteBehavior != DeleteBehavior.Restrict && !IsPart(key)))
            {
                key.DeleteBehavior = DeleteBehavior.Restrict;
            }

            if (typeof(Confidential).IsAssignableFrom(entity.ClrType))
            {
                entity.FindProperty(nameof(Confidential.RecordedBy))!.SetMaxLength(Confidential.RecordedByMaxLength);
            }

            // SQLite takes a text of any length into any column, so the length is checked by the table itself.
            foreach (var property in entity.GetProperties().Where(property => property.ClrType == typeof(string) && property.GetMaxLength() is not null))
            {
                entity.AddCheckConstraint(
                    $"CK_{entity.GetTableName()}_{property.Name}_Length", $"length(\"{property.Name}\") <= {property.GetMaxLength()}");
            }

            if (typeof(Editable).IsAssignableFrom(entity.ClrType))
            {
                entity.FindProperty(nameof(Editable.Version))!.IsConcurrencyToken = true;
            }
        }
    }

    /// <summary>Whether the dependent is reached through a collection of its principal, or is that one's side of a join.</summary>
    private static bool IsPart(IReadOnlyForeignKey key) =>
        key.PrincipalToDependent is not null
        || (key.DeclaringEntityType.HasSharedClrType && key.Properties[0].Name == key.PrincipalEntityType.ClrType.Name + "Id")
        || key.PrincipalEntityType.ClrType == typeof(Accounts.Account);
}
