using Advocacy.Reports.Cards;
using Advocacy.Reports.Documents;

namespace Advocacy.Reports.Typesetting;

/// <summary>Makes a PDF of a card or of another document; the same model, template and fonts give the same bytes.</summary>
public interface ITypesetter
{
    /// <exception cref="TypesettingException">The card could not be set; the reason names what to do.</exception>
    /// <exception cref="OperationCanceledException">The caller no longer wants it.</exception>
    Task<TypesetDocument> Typeset(CardModel card, CancellationToken cancel);

    /// <exception cref="TypesettingException">The document could not be set; the reason names what to do.</exception>
    /// <exception cref="OperationCanceledException">The caller no longer wants it.</exception>
    Task<TypesetDocument> Typeset(DocumentModel document, CancellationToken cancel);
}
