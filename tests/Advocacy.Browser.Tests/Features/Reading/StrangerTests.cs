using Advocacy.Browser.Tests.Looks;
using static Microsoft.Playwright.Assertions;

namespace Advocacy.Browser.Tests.Features.Reading;

public sealed class StrangerTests : BrowserTest
{
    private static IEnumerable<Place> Closed => Places.All.Where(place =>
        place.As is not null && place.Then is null && place.Page is not ("Home/ViewHome" or "Errors/ShowError"));

    [TestCaseSource(nameof(Closed))]
    public async Task Somebody_without_an_account_is_sent_to_sign_in(Place place)
    {
        var stranger = await Somebody();

        await stranger.Open(await Site.Sample.Record(place.Address));

        Assert.That(stranger.Path, Does.Contain("/sign-in?returnUrl="));
        await Expect(stranger.Heading).ToHaveTextAsync("Sign in");
    }
}
