using Advocacy.Web.Features.Findings;

namespace Advocacy.Web.Tests.Features.Findings;

[SetUICulture("en")]
[SetCulture("en")]
public sealed class RecurrenceTests
{
    [TestCase("yearly", "each year")]
    [TestCase("yearly-06", "each year in June")]
    [TestCase("yearly-13", "yearly-13")]
    [TestCase("periodic", "periodically")]
    [TestCase("every four years", "every four years")]
    public void What_the_register_says_is_said_in_words(string recurs, string said) => Assert.That(Recurrence.InWords(recurs), Is.EqualTo(said));
}
