using Advocacy.Reports.Cards;

namespace Advocacy.Reports.Typesetting;

/// <summary>Makes a card's PDF; the same model, template and fonts give the same bytes.</summary>
public interface ITypesetter
{
    /// <exception cref="TypesettingException">The card could not be set; the reason names what to do.</exception>
    /// <exception cref="OperationCanceledException">The caller no longer wants it.</exception>
    Task<TypesetCard> Typeset(CardModel card, CancellationToken cancel);
}
