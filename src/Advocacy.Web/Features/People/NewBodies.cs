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
        if (_entered.TryGetValue(name, out var twice))
        {
            return twice;
        }

        var taken = await db.Organizations.Select(known => known.Code).ToListAsync(cancel);
        var body = Organization.Named(
            RecordCodes.For(name, Organization.CodeMaxLength, [.. taken, .. _entered.Values.Select(known => known.Code)]),
            kind, LocalText.Of(language, name));
        db.Add(body);
        return _entered[name] = body;
    }
}
