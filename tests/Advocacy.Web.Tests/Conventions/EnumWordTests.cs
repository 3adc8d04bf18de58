namespace Advocacy.Web.Tests.Conventions;

public sealed class EnumWordTests
{
    [Test]
    public void Every_value_a_person_can_see_has_a_word_in_each_language() => Offenders.None(
        from file in WordingFile.All.Where(file => file.Area == "Enums")
        from word in WordingUses.Enums
        where !file.Holds(word.Key)
        select $"{file.Name} lacks {word.Key}");

    [Test]
    public void A_card_speaks_German_too() =>
        Assert.That(WordingFile.All.Where(file => file.Area == "Enums").Select(file => file.Tag), Is.EquivalentTo(["en", "fr", "nl", "de"]));

    [Test]
    public void Two_values_of_one_kind_never_share_a_word() => Offenders.None(
        from file in WordingFile.All.Where(file => file.Area == "Enums")
        from kind in file.Words.GroupBy(word => word.Key.Split('.')[0])
        from same in kind.GroupBy(word => word.Value).Where(same => same.Count() > 1)
        select $"{file.Name}: {string.Join(", ", same.Select(word => word.Key))}");

    [Test]
    public void Kinds_with_one_name_never_share_their_words() => Offenders.None(
        WordingUses.Enums.Select(word => word.Enum).Distinct().GroupBy(type => type.Name).Where(same => same.Count() > 1).Select(same => same.Key));
}
