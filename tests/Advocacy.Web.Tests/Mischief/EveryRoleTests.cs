using System.Net;
using Advocacy.Web.Pipeline;
using Advocacy.Web.Sample;
using Advocacy.Web.Tests.Sample;

namespace Advocacy.Web.Tests.Mischief;

/// <summary>Each page as each role and as nobody: shown, or closed with a page that says so; in each language of the interface.</summary>
public sealed class EveryRoleTests : SampleTest
{
    private static readonly string[] Pages =
    [
        "/belgium", "/campaigns", "/campaigns/start", "/settings", "/belgium/settings", "/belgium/settings/invite", "/belgium/settings/campaign", "/belgium/journal", "/belgium/journal/1", "/sign-in", "/belgium/demands", "/belgium/demands/D1", "/belgium/demands/D1/2012", "/belgium/demands/D1/assess/2026", "/belgium/method", "/belgium/meetings", "/belgium/meetings/log",
        "/belgium/commitments", "/belgium/actions", "/belgium/actions/1", "/belgium/actions/1/stage", "/belgium/actions/record", "/belgium/findings", "/belgium/findings/9", "/belgium/evidence",
        "/belgium/evidence/enter", "/belgium/people", "/belgium/people/reshuffle", "/belgium/findings/record", "/belgium/people/terms/start", "/belgium/public/D1", "/belgium/petition/record", "/belgium/petition/handover", "/belgium/petition", "/belgium/cards", "/belgium/cards/2012", "/belgium/cards/2012/make", "/belgium/cards/2012/publish",
    ];

    private static readonly HttpStatusCode[] Answers = [HttpStatusCode.OK, HttpStatusCode.Found, HttpStatusCode.Forbidden];

    private static readonly Role?[] Roles = [null, .. SampleAccounts.All.Select(account => (Role?)account.Roles[0])];

    [OneTimeSetUp]
    public Task LoadTheSample() => Load(SampleCampaign.Folder);

    [Test]
    public async Task A_page_is_shown_or_closed_and_never_breaks(
        [ValueSource(nameof(Roles))] Role? role, [Values("fr", "nl", "en")] string language)
    {
        using var somebody = NewBrowser();
        if (role is { } known)
        {
            var account = SampleAccounts.All.First(sample => sample.Roles.Contains(known));
            await somebody.SignIn(account.Email, account.Password);
        }

        await somebody.Open("/campaigns");
        await somebody.Submit("/language", ("to", language));
        var shown = 0;
        foreach (var page in Pages)
        {
            await somebody.Open(page);
            Assert.That(somebody.Status, Is.AnyOf(Answers), page);
            if (somebody.Status == HttpStatusCode.OK)
            {
                shown++;
                Assert.That(somebody.Heading, Is.Not.Empty, page);
                Assert.That(somebody.Page.DocumentElement.GetAttribute("lang"), Is.EqualTo(language), page);
            }
        }

        Assert.That(shown, role is null ? Is.GreaterThanOrEqualTo(3) : Is.GreaterThanOrEqualTo(15));
    }
}
