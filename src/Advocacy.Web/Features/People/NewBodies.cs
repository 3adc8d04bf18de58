using Advocacy.Domain.Languages;
using Advocacy.Domain.People;
using Advocacy.Web.Data;
using Advocacy.Web.Features.Shared;
using Microsoft.EntityFrameworkCore;

namespace Advocacy.Web.Features.People;

/// <summary>Puts bodies on record that somebody only names; the same name typed twice is one body.</summary>
internal sealed class NewBodies(AdvocacyDb db)
{
    private readonly Dictionary<string, Organization> _entered = [];

    public async Task<Organization> Enter(string typed, OrganizationKind kind, Language language, CancellationToken cancel)
    {
        var name = typed.Trim();
        var folded = FoldedText.Of(name);
        if (_entered.TryGetValue(folded, out var twice))
        {
            return twice;
        }

        // Typed as new though it is on record, in whichever language: it is that one.
        var all = await db.Organizations.ToListAsync(cancel);
        if (all.Find(known => known.Name.Languages.Any(named => FoldedText.Of(known.Name[named]) == folded)) is { } same)
        {
            return _entered[folded] = same;
        }

        var taken = all.Select(known => known.Code);
        var body = Organization.Named(
            RecordCodes.For(name, Organization.CodeMaxLength, [.. taken, .. _entered.Values.Select(known => known.Code)]),
            kind, LocalText.Of(language, name));
        db.Add(body);
        return _entered[folded] = body;
    }
}
