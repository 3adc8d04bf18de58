using System.Text.Json;
using Advocacy.Reports.Cards;
using Advocacy.Reports.Typesetting;

namespace Advocacy.Web.Features.Cards;

/// <summary>The model a print was set from, as it is kept beside the PDF.</summary>
internal static class KeptModel
{
    /// <returns>Null when it was kept by a version that this one can't read; the PDF stands all the same.</returns>
    public static CardModel? Read(string json)
    {
        try
        {
            return JsonSerializer.Deserialize<CardModel>(json, CardJson.Options);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
