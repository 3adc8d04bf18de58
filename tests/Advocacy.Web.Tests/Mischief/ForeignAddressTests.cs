using System.Net;
using Advocacy.Domain.Findings;
using Advocacy.Domain.Meetings;
using Advocacy.Web.Pipeline;
using Advocacy.Web.Tests.Campaigns;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Advocacy.Web.Tests.Mischief;

/// <summary>Every address that names a record, given one of another campaign, read and sent to as everybody.</summary>
public sealed class ForeignAddressTests : ForeignTest
{
    /// <summary>What is no campaign's (people, an account's link, errors), or is named by its year and may be begun.</summary>
    private static readonly string[] Else =
        ["people/{id:guid}", "people/{id:guid}/erase", "people/terms/{id:guid}/end", "setup/{secret}", "invitation/{id}", "settings/accounts/{id}", "settings/accounts/{id}/change", "settings/accounts/{id}/password", "error/{code:int}", "cards/{year:int}/make", "cards/{year:int}/release", "year/{year:int:range(2000,2100)}", "year/{year:int:range(2000,2100)}/days", "{**path:file}", @"feed/{language:regex(^(fr|nl|de|en)\z)}.atom", @"feed/{language:regex(^(fr|nl|de|en)\z)}.json"];

    /// <summary>The addresses with the other campaign's records in them.</summary>
    private async Task<IReadOnlyDictionary<string, string>> Addresses()
    {
        var entry = await Fresh(db => db.Journal.Where(entry => entry.CampaignId == Other.Id).Select(entry => (long?)entry.Sequence).FirstOrDefaultAsync()) ?? 1_000_000;
        return Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Select(endpoint => endpoint.RoutePattern.RawText!.TrimStart('/')).Where(route => route.Contains('{', StringComparison.Ordinal) && !route.StartsWith('_')).Distinct()
            .Except(Else)
            .ToDictionary(route => route, route => "/shelter/" + route
                .Replace("{kind:alpha}", route.StartsWith("history", StringComparison.Ordinal) ? nameof(Finding) : nameof(Meeting), StringComparison.Ordinal)
                .Replace("{code}", "X1", StringComparison.Ordinal)
                .Replace("{letter:guid}", $"{Letter.Id}", StringComparison.Ordinal)
                .Replace("{**other}", "nothing", StringComparison.Ordinal)
                .Replace("{key}", "nothing", StringComparison.Ordinal)
                .Replace("{question:guid}", $"{Letter.Id}", StringComparison.Ordinal)
                .Replace("{seat:guid}", $"{Letter.Id}", StringComparison.Ordinal)
                .Replace("{copy:guid}", $"{Copy.Id}", StringComparison.Ordinal)
                .Replace("{file:guid}", $"{Copy.Id}", StringComparison.Ordinal)
                .Replace("{sequence:long}", $"{entry}", StringComparison.Ordinal)
                .Replace("{year:int:range(2000,2100)}", "2012", StringComparison.Ordinal)
                .Replace("{year:int}", "2012", StringComparison.Ordinal)
                .Replace("{from:int}-{to:int}", "2010-2012", StringComparison.Ordinal)
                .Replace("{edition:int}", "1", StringComparison.Ordinal)
                .Replace("/{number:int?}", "", StringComparison.Ordinal)
                .Replace("{number:int}", route.StartsWith("actions", StringComparison.Ordinal) ? "7" : "8", StringComparison.Ordinal)
                .Replace(@"{language:regex(^(fr|nl|de|en)\z)?}", "fr", StringComparison.Ordinal)
                .Replace(@"{language:regex(^(fr|nl|de|en)\z)}", "fr", StringComparison.Ordinal)
                .Replace("{id:guid}", route.Split('/')[0] switch
                {
                    "commitments" => $"{Commitment.Id}",
                    "evidence" => $"{Source.Id}",
                    "history" => $"{Finding.Id}",
                    _ => $"{Meeting.Id}",
                }, StringComparison.Ordinal));
    }

    [Test]
    public async Task What_another_campaign_has_is_shown_to_nobody_here([Values] Role role)
    {
        await SignInAs(role);
        foreach (var (route, address) in await Addresses())
        {
            Assert.That(address, Does.Not.Contain('{'));
            await Browser.Open(address);
            Assert.That(Browser.Status, Is.AnyOf(HttpStatusCode.NotFound, HttpStatusCode.Forbidden), $"{route}: {address}");

            // With a form of ours in hand, whatever it asks for.
            await Browser.Open("/campaigns");
            await Browser.Submit(address, ("__RequestVerificationToken", Browser.ValueOf("__RequestVerificationToken")!));
            Assert.That(Browser.Status, Is.AnyOf(HttpStatusCode.NotFound, HttpStatusCode.Forbidden, HttpStatusCode.MethodNotAllowed), $"{route}: sent to {address}");
        }
    }

    [Test]
    public async Task A_stranger_is_told_nothing_of_what_there_is()
    {
        foreach (var (route, address) in await Addresses())
        {
            await Browser.Open(address);
            Assert.That(Browser.SentTo ?? $"{Browser.Status}", Does.Contain("/sign-in").Or.EqualTo(nameof(HttpStatusCode.NotFound)), $"{route}: {address}");
        }
    }
}
