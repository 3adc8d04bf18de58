using Advocacy.Web.Data;
using Advocacy.Web.Pipeline;
using Microsoft.Data.Sqlite;

namespace Advocacy.Web.Tests.Data;

public sealed class FullDiskTests
{
    [Test]
    [Platform("Linux")]
    public void A_file_that_finds_no_room_is_told_as_that_and_not_as_a_busy_record()
    {
        var refused = Assert.Catch<IOException>(() =>
        {
            using var full = new FileStream("/dev/full", FileMode.Open, FileAccess.Write, FileShare.ReadWrite, bufferSize: 0);
            full.Write(new byte[4096]);
        });

        Assert.That(SqliteRefusals.RuleBehind(refused!), Is.EqualTo(WritingRules.DiskHasRoom));
        Assert.That(SqliteRefusals.IsForNow(refused!), Is.True);
    }

    [Test]
    public void A_database_that_may_not_grow_says_so_too()
    {
        using var small = new SqliteConnection("Data Source=:memory:");
        small.Open();
        using var command = small.CreateCommand();
        command.CommandText = "PRAGMA max_page_count = 2; CREATE TABLE Notes (Text TEXT)";
        command.ExecuteNonQuery();
        command.CommandText = "INSERT INTO Notes VALUES (hex(zeroblob(100000)))";

        Assert.That(SqliteRefusals.RuleBehind(Assert.Catch(() => command.ExecuteNonQuery())!), Is.EqualTo(WritingRules.DiskHasRoom));
    }

    [Test]
    public void Another_trouble_with_a_file_is_none_of_it() =>
        Assert.That(SqliteRefusals.RuleBehind(Assert.Catch(() => File.ReadAllBytes("/nowhere/at/all"))!), Is.Null);
}
