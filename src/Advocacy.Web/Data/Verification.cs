using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Advocacy.Domain.Cards;
using Advocacy.Domain.Sources;
using Advocacy.Web.Data.Files;
using Advocacy.Web.Journal;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Advocacy.Web.Data;

/// <summary>Hashes again what is kept under a hash, follows the journal's chain, and compares the record with what the journal tells.</summary>
/// <param name="db">The record.</param>
/// <param name="hashOf">The hash of the file kept under a hash, made anew; null when it is gone.</param>
internal sealed class Verification(AdvocacyDb db, Func<string, CancellationToken, Task<string?>> hashOf)
{
    /// <summary>With the files as they lie in the data folder.</summary>
    public Verification(AdvocacyDb db, FileStore files)
        : this(db, files.HashOf)
    {
    }

    /// <param name="noted">A head of the journal that was noted elsewhere, to be found again; null for none.</param>
    /// <param name="cancel">Stops it.</param>
    /// <returns>How many things were looked at, a sentence for each that is no longer what it was, and the journal's head.</returns>
    public async Task<(int Checked, IReadOnlyList<string> Changed, JournalHead? Head)> Run(JournalHead? noted, CancellationToken cancel)
    {
        // All of it as it stands at one moment: whoever saves meanwhile is neither accused nor kept waiting.
        await db.Database.OpenConnectionAsync(cancel);
        await using var moment = ((SqliteConnection)db.Database.GetDbConnection()).BeginTransaction(deferred: true);
        await db.Database.UseTransactionAsync(moment, cancel);
        var changed = new List<string>();
        var looked = 0;

        await foreach (var card in db.ProgressCards.OfEveryCampaign().AsNoTracking().OrderBy(card => card.Year).ThenBy(card => card.Edition)
            .Select(card => new
            {
                Campaign = db.Campaigns.Where(campaign => campaign.Id == card.CampaignId).Select(campaign => campaign.Code).First(),
                card.Year,
                card.Edition,
                card.FrozenFacts,
                card.FactsSha256,
            }).AsAsyncEnumerable().WithCancellation(cancel))
        {
            looked++;
            if (card.FrozenFacts is not null && HashOf(Encoding.UTF8.GetBytes(card.FrozenFacts)) != card.FactsSha256)
            {
                changed.Add($"Card {card.Campaign} {card.Year}, edition {card.Edition}: its facts are not those that were frozen.");
            }
        }

        await foreach (var print in db.ProgressCards.OfEveryCampaign().AsNoTracking().OrderBy(card => card.Year).ThenBy(card => card.Edition)
            .SelectMany(card => card.Prints, (card, print) => new
            {
                Campaign = db.Campaigns.Where(campaign => campaign.Id == card.CampaignId).Select(campaign => campaign.Code).First(),
                card.Year,
                card.Edition,
                Frozen = card.FactsSha256,
                IsWithdrawn = card.State == CardState.Withdrawn,
                print.Language,
                print.Pdf,
                print.Sha256,
                print.FactsSha256,
            }).AsAsyncEnumerable().WithCancellation(cancel))
        {
            looked++;
            if (!print.IsWithdrawn && HashOf(print.Pdf) != print.Sha256)
            {
                changed.Add($"Card {print.Campaign} {print.Year}, edition {print.Edition}, {print.Language}: the PDF is not the one that was typeset.");
            }

            if (print.FactsSha256 != print.Frozen)
            {
                changed.Add($"Card {print.Campaign} {print.Year}, edition {print.Edition}, {print.Language}: the PDF was made from other facts.");
            }
        }

        await foreach (var copy in db.Set<Attachment>().AsNoTracking().OrderBy(copy => copy.Id)
            .Select(copy => new { copy.FileName, copy.Sha256 }).AsAsyncEnumerable().WithCancellation(cancel))
        {
            looked++;
            var hash = await hashOf(copy.Sha256, cancel);
            if (hash != copy.Sha256)
            {
                changed.Add($"Copy {copy.FileName} ({copy.Sha256}): {(hash is null ? "its file is gone." : "its file is not the one that was attached.")}");
            }
        }

        // What a line says since a passage was purged from it, by the last line that says so.
        var purged = (await db.Set<JournalRecord>().AsNoTracking().Where(record => record.RecordType == nameof(JournalEntry))
                .OrderBy(record => record.Sequence).Select(record => new { record.Sequence, record.RecordId, record.After }).ToListAsync(cancel))
            // Nothing vouches for what came after it, nor for itself.
            .Where(record => record.Sequence > long.Parse(record.RecordId, CultureInfo.InvariantCulture))
            .GroupBy(record => record.RecordId).ToDictionary(
                line => long.Parse(line.Key, CultureInfo.InvariantCulture),
                line => JournalReplay.Read(line.Last().After)[nameof(JournalEntry.Hash)]?.ToString());
        JournalHead? previous = null;
        var isThere = noted is null;
        await foreach (var entry in db.Journal.AsNoTracking().Include(entry => entry.Records).OrderBy(entry => entry.Sequence)
            .AsAsyncEnumerable().WithCancellation(cancel))
        {
            looked++;
            if (!entry.Follows(previous, purged.GetValueOrDefault(entry.Sequence)))
            {
                changed.Add($"Journal, line {entry.Sequence} ({entry.Act}): changed, or the line before it is missing.");
            }

            previous = new(entry.Sequence, entry.Hash);
            isThere |= previous == noted;
        }

        if (!isThere)
        {
            changed.Add($"Journal: the line noted as {noted!.Sequence}:{noted.Hash} is not there any more.");
        }

        foreach (var known in await db.JournalNames.AsNoTracking()
            .Join(db.People.WhoeverReads().WithMerged(), name => name.PersonId, person => person.Id, (name, person) => new { name.Token, name.Name, person.NameKey }).ToListAsync(cancel))
        {
            looked++;
            if (JournalName.TokenOf(known.NameKey, known.Name) != known.Token)
            {
                changed.Add($"Journal: a name is not the one it was kept for ({known.Token}).");
            }
        }

        changed.AddRange(JournalReplay.Differences(await db.Told(null, cancel), await db.Kept(cancel))
            .Select(record => $"{record.Type} {record.Id}: is not as the journal last had it."));
        return (looked, changed, previous);
    }

    private static string HashOf(byte[] bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));
}
