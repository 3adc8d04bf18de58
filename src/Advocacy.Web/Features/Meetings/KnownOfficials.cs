using System.Globalization;
using Advocacy.Domain.Languages;
using Advocacy.Domain.People;
using Advocacy.Web.Data;
using Advocacy.Web.Journal;

namespace Advocacy.Web.Features.Meetings;

/// <summary>Everybody who may attend a meeting, read once and kept until one of them, a post, a body or a term in office changes.</summary>
internal sealed class KnownOfficials(LastNamed named)
{
    // They are in the order of the reader's language.
    private readonly KnownUntilNamed<string, Officials> _known = new(
        named, LanguageTags.All.Count, nameof(Person), nameof(Post), nameof(Organization), nameof(Membership));

    public Task<Officials> Read(AdvocacyDb db, CancellationToken cancel) =>
        _known.Get(db, CultureInfo.CurrentCulture.Name, () => Officials.Read(db, cancel), cancel);
}
