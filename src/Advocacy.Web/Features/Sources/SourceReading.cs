using Advocacy.Domain.Campaigns;
using Advocacy.Domain.Languages;
using Advocacy.Domain.Readers;
using Advocacy.Domain.Sources;
using Advocacy.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace Advocacy.Web.Features.Sources;

/// <summary>Reads sources as typed, against those on record: the same one is entered once.</summary>
/// <param name="language">The language new sources are entered in.</param>
/// <param name="readers">Who may read what cites them: a new source is never more public than that.</param>
internal sealed class SourceReading(AdvocacyDb db, Campaign campaign, Language language, Readership readers)
{
    private readonly Dictionary<(string Title, string Address), Evidence> _entered = [];

    public async Task<IReadOnlyList<CitationEntry>> Read(SourceRow row, CancellationToken cancel)
    {
        var evidence = new List<Evidence>();
        if (row.Source is { } known)
        {
            evidence.Add(await db.Evidence.Require(source => source.Id == known, cancel));
        }

        if (row.HasNewSource)
        {
            evidence.Add(await Entered(row, cancel));
        }

        return [.. evidence.Distinct().Select(source => new CitationEntry(source))];
    }

    public async Task<IReadOnlyList<CitationEntry>> Read(IEnumerable<SourceRow> rows, CancellationToken cancel)
    {
        var cited = new List<CitationEntry>();
        foreach (var row in rows)
        {
            cited.AddRange(await Read(row, cancel));
        }

        return cited;
    }

    /// <summary>The source on record with that address, or with that title where none is given; a new one otherwise.</summary>
    private async Task<Evidence> Entered(SourceRow row, CancellationToken cancel)
    {
        var (title, address) = (row.NewTitle!.Trim(), row.NewAddress?.Trim() ?? "");
        if (_entered.TryGetValue((title, address), out var twice))
        {
            return twice;
        }

        var source = address.Length > 0
            ? await db.Evidence.FirstOrDefaultAsync(source => source.Address == address, cancel)
            : await db.Evidence.FirstOrDefaultAsync(source => source.Title == title && source.Address == null, cancel);
        if (source is null)
        {
            source = Evidence.Of(campaign, new(title) { Publisher = row.NewPublisher, Address = address, Language = language.Tag() });
            // The same address, cited where its typist may not look: the second copy is no more public than the first.
            var hidden = address.Length == 0 ? null : await db.Evidence.WhoeverReads().AsNoTracking().FirstOrDefaultAsync(known => known.Address == address, cancel);
            source.IsReadBy(new Readership(campaign.Readers.Sources).Or(readers).Or(hidden?.ReadBy() ?? Readership.Everybody));
            db.Add(source);
        }

        return _entered[(title, address)] = source;
    }
}
