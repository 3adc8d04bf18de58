using Advocacy.Tests;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;

namespace Advocacy.Browser.Tests.Looks;

public sealed class PageLookTests : BrowserTest
{
    /// <summary>What answers with no page of its own: a form's target, a file, a word beside a field, the set-up that only an empty record has; what takes two published cards, a ballot or a private link under way, looked at where there is one.</summary>
    private static readonly string[] WithoutALook =
    [
        "Accounts/SignOut", "Accounts/KeepDraft", "Accounts/SetUp",
        "Cards/ReadCardPrint", "Cards/ReadPublishedPrint", "OpenData/ReadDataPackage", "OpenData/ReadWholeData", "Sources/ReadAttachment", "Shared/SwitchLanguage",
        "Shared/Understand", "Meetings/UnderstandOfficial", "Meetings/ReadMeetingFile",
        "Analyses/PrintAnalysis", "Analyses/ViewAnalysis", "Reviewing/AnswerOnPaper", "Reviewing/AnswerObjection", "Replies/CloseReplyLink", "Replies/SettleReply",
    ];

    [TestCaseSource(typeof(Places), nameof(Places.All))]
    public async Task The_page_is_open_to_every_reader_on_every_screen(Place place)
    {
        var visitor = await Arrive(new() { As = place.As });

        Assert.That(await visitor.Open(await Site.Sample.Record(place.Address)), Is.EqualTo(place.Answers));
        if (place.Then is not null)
        {
            await place.Then(visitor);
        }

        var faults = await Look.At(visitor.Page);
        foreach (var (scheme, width) in new[] { (ColorScheme.Light, Seat.Desk), (ColorScheme.Dark, Seat.Phone) }.Where(_ => Sampling.IsWhole || faults.Count > 0))
        {
            await visitor.Page.EmulateMediaAsync(new() { ColorScheme = scheme });
            await visitor.Page.SetViewportSizeAsync(width, 900);
            TestContext.AddTestAttachment(await visitor.Picture($"{place.Name} {width} {scheme}"));
        }

        Assert.That(faults, Is.Empty);
    }

    [Test]
    public void Every_page_is_looked_at()
    {
        var pages = Site.Sample.Services.GetRequiredService<EndpointDataSource>().Endpoints
            .Select(endpoint => endpoint.Metadata.GetMetadata<PageActionDescriptor>()?.ViewEnginePath.Trim('/'))
            .OfType<string>().Distinct();

        Assert.That(pages.Except(WithoutALook).Except(Places.All.Select(place => place.Page)), Is.Empty);
    }
}
