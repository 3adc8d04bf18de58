using Advocacy.Domain.Campaigns;
using Advocacy.Domain.Languages;
using Advocacy.Domain.Readers;
using Advocacy.Domain.Sources;
using Advocacy.Web.Data;
using Advocacy.Web.Pipeline;
using Microsoft.EntityFrameworkCore;

namespace Advocacy.Web.Features.Sources;

/// <summary>Reads sources as typed, against those on record: what is equal in all that was typed is the same; what is equal in part, it asks.</summary>
/// <param name="language">The language new sources are entered in.</param>
/// <param name="readers">Who may read what cites them: a new source is never more public than that.</param>
internal sealed class SourceReading(AdvocacyDb db, Campaign campaign, Language language, Readership readers)
{
    private readonly Dictionary<(string Title, string Address), Evidence> _entered = [];

    /// <param name="row">As typed.</param>
    /// <param name="at">Its place in the form, to say there what is asked.</param>
    /// <param name="cancel">Stops it.</param>
    /// <exception cref="MalformedRequestException">It may be one on record, and may be another.</exception>
    public async Task<IReadOnlyList<CitationEntry>> Read(SourceRow row, string at, CancellationToken cancel)
    {
        var evidence = new List<Evidence>();
        if (row.Source is { } known)
        {
            evidence.Add(await db.Evidence.Require(source => source.Id == known, cancel));
        }

        if (row.HasNewSource)
        {
            evidence.Add(await Entered(row, at, cancel));
        }

        return [.. evidence.Distinct().Select(source => new CitationEntry(source))];
    }

    /// <param name="rows">As typed.</param>
    /// <param name="list">What their list is called in the form.</param>
    /// <param name="cancel">Stops it.</param>
    public async Task<IReadOnlyList<CitationEntry>> Read(IEnumerable<SourceRow> rows, string list, CancellationToken cancel)
    {
        var cited = new List<CitationEntry>();
        foreach (var (place, row) in rows.Index())
        {
            cited.AddRange(await Read(row, $"{list}[{place}]", cancel));
        }

        return cited;
    }

    /// <summary>The source on record that is equal in all that was typed; a new one otherwise.</summary>
    private async Task<Evidence> Entered(SourceRow row, string at, CancellationToken cancel)
    {
        var (title, address) = (row.NewTitle!.Trim(), row.NewAddress?.Trim() ?? "");
        if (_entered.TryGetValue((title, address), out var twice))
        {
            return twice;
        }

        var alike = row.IsAnother ? [] : await db.AlikeSources(title, address, cancel);
        var same = alike.FindAll(known => known.IsAsTyped(title, row.NewPublisher, address));
        if (same.Count != 1 && alike.Count > 0)
        {
            throw new MalformedRequestException([new($"{at}.{nameof(row.NewTitle)}", AlikeSource.Asks(alike))]);
        }

        var source = same.FirstOrDefault();
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
