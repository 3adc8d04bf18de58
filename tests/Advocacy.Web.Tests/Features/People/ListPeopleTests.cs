using Advocacy.Domain.People;
using Advocacy.Domain.Readers;
using Advocacy.Web.Features.People;
using Advocacy.Web.Pipeline;

namespace Advocacy.Web.Tests.Features.People;

public sealed class ListPeopleTests : AppTest
{
    [Test]
    public async Task Everybody_stands_by_name_but_who_may_not_be_read_was_erased_or_is_somebody_else()
    {
        var (hidden, erased, one, twice) = (Person.Named("Canary Hidden"), Person.Named("Canary Erased"), Person.Named("Zoé One", "Justice"), Person.Named("Canary Twice"));
        hidden.IsReadBy(new(Audience.Board));
        erased.Erase();
        twice.IsThe(one, []);
        await Given(hidden, erased, one, twice, Person.Named("Anna"));
        As(Role.Analyst);
        Assert.That((await Send(new ListPeople())).Select(person => person.Name), Is.EqualTo(["Anna", "Zoé One (Justice)"]));
    }
}
