using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;

namespace Advocacy.Web.Data;

/// <summary>Hashes again what is kept under a hash, and follows the audit trail's chain.</summary>
internal sealed class Verification(AdvocacyDb db)
{
    /// <returns>How many things were looked at, and a sentence for each that is no longer what it was.</returns>
    public async Task<(int Checked, IReadOnlyList<string> Changed)> Run(CancellationToken cancel)
    {
        var changed = new List<string>();
        var looked = 0;

        await foreach (var card in db.ProgressCards.OfEveryCampaign().AsNoTracking().OrderBy(card => card.Year).ThenBy(card => card.Edition)
            .Select(card => new { card.Year, card.Edition, card.FrozenFacts, card.FactsSha256 }).AsAsyncEnumerable().WithCancellation(cancel))
        {
            looked++;
            if (card.FrozenFacts is not null && HashOf(Encoding.UTF8.GetBytes(card.FrozenFacts)) != card.FactsSha256)
            {
                changed.Add($"Card {card.Year}, edition {card.Edition}: its facts are not those that were frozen.");
            }
        }

        await foreach (var print in db.ProgressCards.OfEveryCampaign().AsNoTracking().OrderBy(card => card.Year).ThenBy(card => card.Edition)
            .SelectMany(card => card.Prints, (card, print) => new
            {
                card.Year,
                card.Edition,
                Frozen = card.FactsSha256,
                print.Language,
                print.Pdf,
                print.Sha256,
                print.FactsSha256,
            }).AsAsyncEnumerable().WithCancellation(cancel))
        {
            looked++;
            if (HashOf(print.Pdf) != print.Sha256)
            {
                changed.Add($"Card {print.Year}, edition {print.Edition}, {print.Language}: the PDF is not the one that was typeset.");
            }

            if (print.FactsSha256 != print.Frozen)
            {
                changed.Add($"Card {print.Year}, edition {print.Edition}, {print.Language}: the PDF was made from other facts.");
            }
        }

        AuditEntry? previous = null;
        await foreach (var entry in db.AuditTrail.AsNoTracking().OrderBy(entry => entry.Sequence).AsAsyncEnumerable().WithCancellation(cancel))
        {
            looked++;
            if (!entry.Follows(previous))
            {
                changed.Add($"Audit trail, line {entry.Sequence} ({entry.Act}): changed, or the line before it is missing.");
            }

            previous = entry;
        }

        return (looked, changed);
    }

    private static string HashOf(byte[] bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));
}
