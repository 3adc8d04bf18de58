using Advocacy.Domain.Judging;
using Advocacy.Domain.Languages;
using Advocacy.Reports.Typesetting;
using Advocacy.Web.Campaigns;
using Advocacy.Web.Data;
using Advocacy.Web.Features.Cards;
using Advocacy.Web.Features.Judging;
using Advocacy.Web.Pipeline;
using Advocacy.Web.Tests.Features.Campaigns;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Advocacy.Web.Tests.Campaigns;

/// <summary>A campaign of four demands beside the first: started, judged, and its card set by the real typesetter.</summary>
public sealed class SecondCampaignTests : AppTest
{
    [Test]
    public async Task Its_card_is_made_and_tells_of_its_own_four_demands()
    {
        string[] codes = ["D1", "D2", "D3", "H4"];
        As(Role.Administrator, Role.Analyst, Role.Editor);
        await Send(StartCampaignTests.Start() with { Demands = [.. codes.Select(code => StartCampaignTests.Demand(code))] });
        foreach (var code in codes)
        {
            await SendInHousing(new AssessDemand
            {
                Code = code,
                Year = 2025,
                Level = Level.LimitedProgress,
                Movement = Movement.Forward,
                Confidence = Confidence.Limited,
                Reason = StartCampaignTests.Written("Little was done."),
            });
        }

        await SendInHousing(new MakeProgressCard
        {
            Year = 2025,
            Title = StartCampaignTests.Written("Progress Card 2025"),
            Verdict = StartCampaignTests.Written("Little was done."),
        });
        As(Actor.Application);
        var waiting = await Send(new NextTypesetting());

        Assert.That(waiting!.Campaign.Code, Is.EqualTo("housing"));
        Assert.That(waiting.Facts!.Demands.Select(demand => demand.Code), Is.EqualTo(codes));
        var print = await TypesettingWork.Print(
            Services.GetRequiredService<ITypesetter>(), waiting.Facts, waiting.FactsSha256, Language.German, DateTime.UtcNow, CancellationToken.None);
        Assert.That(print.Pages, Is.InRange(6, 11));
        Assert.That(print.Model, Does.Contain("Homes H4").And.Not.Contain("Shelters"));
        Assert.That(await SendInHousing(new KeepCardPrint(waiting.JobId, print)), Is.True);
    }

    private async Task<T> SendInHousing<T>(IRequest<T> request)
    {
        await using var scope = Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<AdvocacyDb>();
        scope.ServiceProvider.GetRequiredService<CurrentCampaign>().Choose(await db.Campaigns.SingleAsync(known => known.Code == "housing"));
        scope.ServiceProvider.GetRequiredService<CurrentActor>().Value = request is KeepCardPrint
            ? Actor.Application
            : new("somebody", "Somebody", new HashSet<Role> { Role.Analyst, Role.Editor });
        return await scope.ServiceProvider.GetRequiredService<IMediator>().Send(request);
    }
}
