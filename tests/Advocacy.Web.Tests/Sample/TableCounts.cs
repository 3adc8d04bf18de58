using Advocacy.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace Advocacy.Web.Tests.Sample;

/// <summary>Counts the rows of every table of the model.</summary>
internal static class TableCounts
{
    public static IReadOnlyDictionary<string, long> Of(AdvocacyDb db)
    {
        var tables = db.Model.GetEntityTypes().Select(entity => entity.GetTableName()).OfType<string>().Distinct();
        return tables.ToDictionary(table => table, table => Count(db, table));
    }

    private static long Count(AdvocacyDb db, string table)
    {
        db.Database.OpenConnection();
        using var command = db.Database.GetDbConnection().CreateCommand();
        command.CommandText = $"SELECT count(*) FROM \"{table}\"";
        return (long)command.ExecuteScalar()!;
    }
}
