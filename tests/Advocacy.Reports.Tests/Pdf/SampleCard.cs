using System.Text.Json;
using Advocacy.Domain.Languages;
using Advocacy.Reports.Cards;
using Advocacy.Reports.Typesetting;

namespace Advocacy.Reports.Tests.Pdf;

/// <summary>The card that designers draw with, in each language.</summary>
internal static class SampleCard
{
    public static CardModel In(Language language)
    {
        var path = Path.Combine(TemplatesFolder.Find(), "progress-card", "sample.json");
        using var cards = JsonDocument.Parse(File.ReadAllBytes(path));
        return cards.RootElement.GetProperty(language.Tag()).Deserialize<CardModel>(CardJson.Options)!;
    }
}
