using Advocacy.Domain.Languages;
using Advocacy.Domain.People;
using Advocacy.Tests;
using Advocacy.Web.Features.Meetings;
using Advocacy.Web.Pipeline;

namespace Advocacy.Web.Tests.Features.Meetings;

[SetUICulture("en")]
public sealed class ListOfficialsTests : AppTest
{
    [Test]
    public async Task Each_term_is_offered_then_those_without_one_then_posts_and_bodies()
    {
        var (body, minister, nobody) = (Organization.Named("ministry", OrganizationKind.Government, Some.Text("Ministry")), Person.Named("A. Minister"), Person.Named("Z. Unknown"));
        var post = Post.Of(body, "minister", Some.Text("Minister"));
        await Given(body, post, minister, nobody);
        await Given(Membership.Of(minister, post, new(Some.Day(2020, 1, 1), true, null, false), LocalText.Empty, []));
        As(Role.Analyst);

        Assert.That(await Send(new ListOfficials()), Is.EqualTo(["A. Minister – Minister (en)", "Z. Unknown", "Minister (en)", "Ministry (en)"]));
    }
}
