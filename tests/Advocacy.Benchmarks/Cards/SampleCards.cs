using System.Text.Json;
using Advocacy.Benchmarks.Records;
using Advocacy.Domain.Languages;
using Advocacy.Reports.Cards;
using Advocacy.Web.Data;
using Advocacy.Web.Features.Cards;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Advocacy.Benchmarks.Cards;

/// <summary>The sample's cards, written from the facts frozen for them.</summary>
internal sealed class SampleCards
{
    private readonly Dictionary<int, (FrozenFacts Facts, string Sha256)> _years = [];

    public IReadOnlyList<int> Years => [.. _years.Keys.Order()];

    public static async Task<SampleCards> Read(string folder)
    {
        var cards = new SampleCards();
        await using var app = SampleRecord.Open(folder);
        await using var scope = await SampleRecord.InCampaign(app.Services);
        var db = scope.ServiceProvider.GetRequiredService<AdvocacyDb>();
        foreach (var card in await db.ProgressCards.AsNoTracking().ToListAsync())
        {
            cards._years[card.Year] = (
                JsonSerializer.Deserialize<FrozenFacts>(card.FrozenFacts!, JsonColumns.Options)!, card.FactsSha256!);
        }

        return cards;
    }

    public CardModel Write(int year, Language language) => CardWriting.Write(_years[year].Facts, _years[year].Sha256, language);
}
