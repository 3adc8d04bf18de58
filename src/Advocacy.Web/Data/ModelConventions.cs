using Advocacy.Domain.Editing;
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

            if (typeof(Editable).IsAssignableFrom(entity.ClrType))
            {
                entity.FindProperty(nameof(Editable.Version))!.IsConcurrencyToken = true;
            }
        }
    }
}
