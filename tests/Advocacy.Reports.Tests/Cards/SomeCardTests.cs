
namespace Advocacy.Reports.Tests.Cards;

public sealed class SomeCardTests
{
    [Test]
    public void The_card_to_test_with_holds_every_string_a_card_can_hold()
    {
        var visited = new HashSet<string>();
        CardStrings.Map(SomeCard.Of(), (path, text) =>
        {
            visited.Add(path);
            return text;
        });

        Assert.That(visited, Is.EquivalentTo(CardStrings.Paths()));
    }

    [Test]
    public void A_change_reaches_every_string()
    {
        var changed = CardStrings.Map(SomeCard.Of(), (_, _) => "changed");

        Assert.That(CardStrings.Printed(changed).Select(field => field.Text), Has.All.EqualTo("changed"));
    }
}
