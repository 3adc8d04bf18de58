using Advocacy.Domain.Dates;
using Advocacy.Domain.Languages;
using Advocacy.Domain.People;
using Advocacy.Tests;
using Advocacy.Web.Features.People;
using Advocacy.Web.Pipeline;

namespace Advocacy.Web.Tests.Features.People;

public sealed class ViewTermTests : AppTest
{
    [Test]
    public async Task A_term_says_who_holds_what_since_when()
    {
        var (post, person) = (Some.Post(), Some.Person());
        var term = Membership.Of(person, post, new(FuzzyDate.Year(2020), false, null, false), LocalText.Empty, []);
        await Given(post, person, term);
        As(Role.Board);

        var view = await Send(new ViewTerm(term.Id));
        Assert.That((view.PersonId, view.Person, view.Post, view.Start, view.End), Is.EqualTo((person.Id, "A. Minister", post.Title, FuzzyDate.Year(2020), (FuzzyDate?)null)));
        Assert.That(() => Send(new ViewTerm(Guid.NewGuid())), Throws.InstanceOf<NotFoundException>());
    }
}
