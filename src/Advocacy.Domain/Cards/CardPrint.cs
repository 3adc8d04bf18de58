using Advocacy.Domain.Editing;
using Advocacy.Domain.Languages;

namespace Advocacy.Domain.Cards;

/// <summary>A card typeset in one language, with all that identifies how it was made.</summary>
public sealed class CardPrint
{
    private CardPrint() { }

    public Guid Id { get; private init; } = NewId.Next();
    public Guid CardId { get; private init; }
    public Language Language { get; private init; }
    public byte[] Pdf { get; private set; } = [];
    public string Sha256 { get; private init; } = "";
    public int Pages { get; private init; }
    /// <summary>Of the frozen facts it was made from.</summary>
    public string FactsSha256 { get; private init; } = "";
    /// <summary>What was typeset, as JSON.</summary>
    public string Model { get; private set; } = "";
    public string Engine { get; private init; } = "";
    public string TemplateSha256 { get; private init; } = "";
    public string FontsSha256 { get; private init; } = "";
    public DateTime TypesetAt { get; private init; }

    /// <summary>Lets go of the pages; what they were is still known by their hash.</summary>
    internal void Withdraw() => (Pdf, Model) = ([], "");

    internal static CardPrint Of(ProgressCard card, CardPrintEntry entry) => new()
    {
        CardId = card.Id,
        Language = entry.Language,
        Pdf = entry.Pdf,
        Sha256 = entry.Sha256,
        Pages = entry.Pages,
        FactsSha256 = entry.FactsSha256,
        Model = entry.Model,
        Engine = entry.Engine,
        TemplateSha256 = entry.TemplateSha256,
        FontsSha256 = entry.FontsSha256,
        TypesetAt = entry.TypesetAt,
    };
}
