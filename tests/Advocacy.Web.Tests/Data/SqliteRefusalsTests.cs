using Advocacy.Domain.Rules;
using Advocacy.Web.Data;
using Advocacy.Web.Pipeline;
using Microsoft.Data.Sqlite;

namespace Advocacy.Web.Tests.Data;

public sealed class SqliteRefusalsTests
{
    [TestCase(5, Description = "busy")]
    [TestCase(6, Description = "locked")]
    [TestCase(10, Description = "the disk fails")]
    public void A_record_that_can_t_be_written_now_is_said_so(int code) =>
        Assert.That(RuleBehind(code, code, "…"), Is.EqualTo(WritingRules.CanBeSavedNow));

    [Test]
    public void The_same_thing_twice_is_said_so() => Assert.That(
        RuleBehind(19, 2067, "UNIQUE constraint failed: Organizations.Code"), Is.EqualTo(WritingRules.IsNotThereYet));

    [Test]
    public void A_defect_of_ours_stays_a_defect() =>
        Assert.That(RuleBehind(19, 1299, "NOT NULL constraint failed: People.Name"), Is.Null);

    [Test]
    public void What_is_referred_to_and_is_not_there_is_said_so() => Assert.That(
        RuleBehind(19, 787, "FOREIGN KEY constraint failed"), Is.EqualTo(WritingRules.RefersToWhatIsThere));

    [Test]
    public void A_text_too_long_for_its_column_is_said_so() => Assert.That(
        RuleBehind(19, 275, "CHECK constraint failed: CK_People_Name_Length"), Is.EqualTo(WritingRules.FitsItsField));

    private static Rule? RuleBehind(int code, int extendedCode, string message) =>
        SqliteRefusals.RuleBehind(new InvalidOperationException("", new SqliteException(message, code, extendedCode)));
}
