using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;

namespace Advocacy.Web.Tests.Conventions;

public sealed partial class RecordTests : AppTest
{
    [Test]
    public async Task The_model_has_no_change_without_a_migration() =>
        Assert.That(await Fresh(db => Task.FromResult(db.Database.HasPendingModelChanges())), Is.False);

    [TestCase("ExecuteUpdate", TestName = "Nothing_changes_rows_past_the_rules")]
    [TestCase("ExecuteDelete", TestName = "Nothing_deletes_rows_past_the_rules")]
    [TestCase("[Timestamp]", TestName = "No_version_waits_for_a_database_to_write_it")]
    [TestCase("IsRowVersion", TestName = "No_column_waits_for_a_database_to_count_it")]
    public void Nothing_goes_past_the_unit_of_work(string word) => Offenders.None(
        from file in OurCode.Files("src", ".cs")
        // Sessions and drafts are no record: what is over is cleared away at once.
        where file.Path is not ("src/Advocacy.Web/Accounts/Sessions.cs" or "src/Advocacy.Web/Accounts/Drafts.cs" or "src/Advocacy.Web/Data/Retention.cs")
        where file.Text.Contains(word, StringComparison.Ordinal)
        select file.Path);

    [Test]
    public void No_key_leaves_the_order_within_a_millisecond_to_chance() => Offenders.None(
        from file in OurCode.Files("src", ".cs")
        where KeyOfChance().IsMatch(file.Text)
        select file.Path);

    [GeneratedRegex(@"Guid Id \{[^}]*\} = Guid\.")]
    private static partial Regex KeyOfChance();
}
