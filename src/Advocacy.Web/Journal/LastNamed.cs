using Advocacy.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace Advocacy.Web.Journal;

/// <summary>Where in the journal a record of each kind was last named, asked once after anything was saved, whoever wants to know.</summary>
internal sealed class LastNamed(RecordVersion record)
{
    // In no groups: for them SQLite goes through the whole journal by its index of kinds.
    private static readonly CompiledQuery<long, Named> Since = new((db, through) => db.Set<JournalRecord>()
        .Where(named => named.Sequence > through).OrderBy(named => named.Sequence)
        .Select(named => new Named(named.RecordType, named.Sequence)));

    private readonly KeptReads<bool, Places> _kept = new(record, 1);
    private volatile Places? _latest;

    public async Task<Places> Read(AdvocacyDb db, CancellationToken cancel) =>
        (await _kept.Get(true, async () => _latest = await Latest(db, cancel)))!;

    private async Task<Places> Latest(AdvocacyDb db, CancellationToken cancel) => _latest is { } known
        ? known.With(await Since.Ask(db, known.Through, cancel))
        : new(await db.Journal.MaxAsync(entry => (long?)entry.Sequence, cancel) ?? 0, new Dictionary<string, long>());

    /// <param name="Through">How far the journal goes.</param>
    /// <param name="ByKind">The last place of each kind named since the application was started.</param>
    public sealed record Places(long Through, IReadOnlyDictionary<string, long> ByKind)
    {
        /// <summary>Whether none of the kinds was named after that place.</summary>
        public bool NoneAfter(long place, IEnumerable<string> kinds) => kinds.All(kind => ByKind.GetValueOrDefault(kind) <= place);

        internal Places With(List<Named> since)
        {
            if (since.Count == 0)
            {
                return this;
            }

            var places = new Dictionary<string, long>(ByKind);
            foreach (var named in since)
            {
                places[named.Kind] = named.Place;
            }

            return new(since[^1].Place, places);
        }
    }

    internal sealed record Named(string Kind, long Place);
}
