using Advocacy.Domain.People;

namespace Advocacy.Domain.Tests.People;

public sealed class PersonNamesTests
{
    [TestCase("De Block, Maggie")]
    [TestCase("DE BLOCK Maggie")]
    [TestCase("Mevrouw Maggie De Block")]
    [TestCase("Mme De Block Maggie")]
    [TestCase("mevr. maggie de block")]
    [TestCase("Frau Maggie  De-Block")]
    [TestCase("Prof. Dr. Maggie De Block")]
    public void However_it_is_written_it_is_one_name(string typed) => Assert.That(PersonNames.Key(typed), Is.EqualTo(PersonNames.Key("Maggie De Block")));

    [TestCase("Maggie De Blok")]
    [TestCase("Maggie Block")]
    [TestCase("De Block")]
    public void Another_name_is_another(string typed) => Assert.That(PersonNames.Key(typed), Is.Not.EqualTo(PersonNames.Key("Maggie De Block")));

    [TestCase("De Block, Maggie", "Maggie De Block")]
    [TestCase("de heer Jan Jambon", "Jan Jambon")]
    [TestCase("Dhr. Jan Jambon", "Jan Jambon")]
    [TestCase("Mme Joëlle Milquet", "Joëlle Milquet")]
    [TestCase("A. Minister", "A. Minister")]
    [TestCase("M. Minister", "M. Minister")]
    [TestCase("Madame", "Madame")]
    [TestCase("Verbeke, head of cabinet of the minister", "Verbeke, head of cabinet of the minister")]
    public void On_record_it_stands_as_a_name(string typed, string name) => Assert.That(PersonNames.Plain(typed), Is.EqualTo(name));
}
