using Advocacy.Domain.People;
using Advocacy.Tests;

namespace Advocacy.Domain.Tests.People;

public sealed class PersonTests
{
    [Test]
    public void Only_whoever_was_merged_is_told_apart_again_and_nobody_is_merged_twice_with_themselves_or_when_erased()
    {
        var (one, two, three) = (Person.Named("One"), Person.Named("Two"), Person.Named("Three"));
        Assert.That(one.IsThemselves, Breaks.Rule(PeopleRules.WasMerged));
        one.IsThe(two, []);
        Assert.That(() => one.IsThe(three, []), Breaks.Rule(PeopleRules.MergesWithAnother));
        Assert.That(() => three.IsThe(one, []), Breaks.Rule(PeopleRules.MergesWithAnother));
        Assert.That(() => three.IsThe(three, []), Breaks.Rule(PeopleRules.MergesWithAnother));
        one.IsThemselves();
        one.Erase();
        Assert.That(() => one.IsThe(two, []), Breaks.Rule(PeopleRules.IsErasedOnce));
    }

    [TestCase("Jan Peeters (senator)", "Jan Peeters", "senator")]
    [TestCase(" Jan Peeters ", "Jan Peeters", null)]
    [TestCase("Jan (Johan) Peeters", "Jan (Johan) Peeters", null)]
    [TestCase("(senator)", "(senator)", null)]
    [TestCase("Jan Peeters ()", "Jan Peeters ()", null)]
    public void What_stands_in_brackets_at_the_end_tells_apart(string typed, string name, string? apart) =>
        Assert.That(PersonNames.Split(typed), Is.EqualTo((name, apart)));
}
