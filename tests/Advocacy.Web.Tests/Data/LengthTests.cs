using Advocacy.Domain.People;
using Advocacy.Tests;
using Advocacy.Web.Tests.Pipeline;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;

namespace Advocacy.Web.Tests.Data;

/// <summary>The database itself keeps texts to their length and references to what is there.</summary>
public sealed class LengthTests : TinyTest
{
    [Test]
    public async Task A_text_as_long_as_its_column_is_kept_and_a_longer_one_is_not()
    {
        await Given(Some.Person(new string('a', Person.NameMaxLength)));

        Assert.That(
            () => Given(Some.Person(new string('a', Person.NameMaxLength + 1))),
            Throws.TypeOf<DbUpdateException>().With.InnerException.Property(nameof(SqliteException.SqliteExtendedErrorCode)).EqualTo(275));
    }

    [Test]
    public async Task Every_column_with_a_length_is_checked()
    {
        var missing = await Fresh(db => Task.FromResult((
            from type in db.GetService<Microsoft.EntityFrameworkCore.Metadata.IDesignTimeModel>().Model.GetEntityTypes()
            from property in type.GetProperties()
            where property.ClrType == typeof(string) && property.GetMaxLength() is not null
            where type.GetCheckConstraints().All(check => !check.Sql.Contains($"length(\"{property.Name}\") <= {property.GetMaxLength()}", StringComparison.Ordinal))
            select $"{type.ShortName()}.{property.Name}").ToList()));

        Assert.That(missing, Is.Empty);
    }
}
