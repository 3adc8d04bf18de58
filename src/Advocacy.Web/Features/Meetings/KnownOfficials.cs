using System.Collections.Concurrent;
using System.Globalization;
using Advocacy.Domain.Languages;
using Advocacy.Domain.People;
using Advocacy.Web.Data;
using Advocacy.Web.Journal;
using Microsoft.EntityFrameworkCore;

namespace Advocacy.Web.Features.Meetings;

/// <summary>Everybody who may attend a meeting, read once and kept until one of them, a post, a body or a term in office changes.</summary>
internal sealed class KnownOfficials(RecordVersion record)
{
    private static readonly string[] Kinds = [nameof(Person), nameof(Post), nameof(Organization), nameof(Membership)];

    /// <summary>How far the journal goes now, and how many of the records changed since are officials', posts or bodies; nothing where nothing is.</summary>
    private static readonly CompiledQuery<long, Change> Since = new((db, through) => db.Set<JournalRecord>()
        .Where(changed => changed.Sequence > through)
        .GroupBy(changed => 1)
        .Select(all => new Change(all.Max(changed => changed.Sequence), all.Count(changed => Kinds.Contains(changed.RecordType)))));

    // They are in the order of the reader's language.
    private readonly KeptReads<string, Officials> _kept = new(record, LanguageTags.All.Count);
    private readonly ConcurrentDictionary<string, (long Through, Officials Officials)> _latest = [];

    public async Task<Officials> Read(AdvocacyDb db, CancellationToken cancel) => db.HasSavedInTransaction
        ? await Officials.Read(db, cancel)
        : (await _kept.Get(CultureInfo.CurrentCulture.Name, async () => await Latest(CultureInfo.CurrentCulture.Name, db, cancel)))!;

    /// <summary>Those read last, when the journal names none of them since; one question instead of all.</summary>
    private async Task<Officials> Latest(string culture, AdvocacyDb db, CancellationToken cancel)
    {
        if (!_latest.TryGetValue(culture, out var known))
        {
            known = (await db.Journal.MaxAsync(entry => (long?)entry.Sequence, cancel) ?? 0, await Officials.Read(db, cancel));
        }
        else if ((await Since.Ask(db, known.Through, cancel)).SingleOrDefault() is { } since)
        {
            known = (since.Through, since.Concerned == 0 ? known.Officials : await Officials.Read(db, cancel));
        }

        _latest[culture] = known;
        return known.Officials;
    }

    private sealed record Change(long Through, int Concerned);
}
