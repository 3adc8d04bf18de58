using Advocacy.Domain.People;
using Advocacy.Domain.Sources;
using Advocacy.Tests;
using Advocacy.Web.Features.Settings;
using Advocacy.Web.Pipeline;

namespace Advocacy.Web.Tests.Features.Settings;

public sealed class FindPassageTests : AppTest
{
    [SetUp]
    public async Task SomebodyAndASource()
    {
        await Given(Person.Named("Ana Somebody"), Some.Evidence(Campaign, "What Ana\nSOMEBODY said"));
        As(Role.Administrator);
    }

    [Test]
    public async Task It_is_found_in_either_case_and_a_person_of_that_name_is_told_apart()
    {
        var found = await Send(new FindPassage("ana somebody"));

        Assert.That(found.Records, Is.EqualTo([(nameof(Evidence), 1)]));
        Assert.That((found.People.Count, found.Lines, found.IsNowhere), Is.EqualTo((1, 1, false)));
    }

    [Test]
    public async Task Words_that_only_contain_it_are_not_it()
    {
        Assert.That((await Send(new FindPassage("Ana Some"))).IsNowhere, Is.True);
        Assert.That((await Send(new FindPassage("na somebody"))).IsNowhere, Is.True);
    }

    [Test]
    public void Nobody_else_looks()
    {
        As(Role.Editor);
        Assert.That(() => Send(new FindPassage("Ana")), Throws.TypeOf<NotAllowedException>());
    }
}
