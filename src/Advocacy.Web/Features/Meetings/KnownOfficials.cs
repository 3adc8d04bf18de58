using System.Globalization;
using Advocacy.Domain.Languages;
using Advocacy.Web.Data;

namespace Advocacy.Web.Features.Meetings;

/// <summary>Everybody who may attend a meeting, read once and kept until anything is saved: a form asks several times.</summary>
internal sealed class KnownOfficials(RecordVersion record)
{
    // They are in the order of the reader's language.
    private readonly KeptReads<string, Officials> _kept = new(record, LanguageTags.All.Count);

    public async Task<Officials> Read(AdvocacyDb db, CancellationToken cancel) =>
        (await _kept.Get(CultureInfo.CurrentCulture.Name, async () => await Officials.Read(db, cancel)))!;
}
