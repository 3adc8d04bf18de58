using System.Security.Cryptography;
using Advocacy.Web.Campaigns;
using Advocacy.Web.Hosting;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.OutputCaching;

namespace Advocacy.Web.Features.OpenData;

/// <summary>What is published as data: the files, what each field means, and the interface for other programs.</summary>
[AllowAnonymous, OutputCache(PolicyName = PublicPages.Policy)]
public sealed class ViewOpenDataPage(IMediator mediator, CurrentCampaign campaign) : PageModel
{
    public IReadOnlyList<DataFile> Files { get; private set; } = [];

    public string Code => campaign.Code;

    /// <summary>The addresses of the interface, within the campaign's, and what each answers.</summary>
    public static IReadOnlyList<(string Address, string Word)> Interface { get; } = [("cards", "Cards"), ("cards/latest", "Latest"), ("demands", "Demands")];

    public async Task OnGet(CancellationToken cancel)
    {
        var cards = await mediator.Send(new ReadOpenData(), cancel);
        Files = cards.Count == 0 ? [] : [File("all.zip", null, campaign.Code, cards), .. cards.Select(card => File($"{card.Year}-{card.Edition}.zip", card, $"{campaign.Code}-{card.Year}-{card.Edition}", [card]))];
    }

    private static DataFile File(string path, CardData? card, string name, IReadOnlyList<CardData> cards)
    {
        var bytes = DataPackage.Of(name, cards);
        return new(path, card, bytes.Length, Convert.ToHexStringLower(SHA256.HashData(bytes)));
    }
}

/// <param name="Card">The edition it holds; null where it holds all.</param>
/// <param name="Sha256">In hexadecimal.</param>
public sealed record DataFile(string Path, CardData? Card, int Bytes, string Sha256);
