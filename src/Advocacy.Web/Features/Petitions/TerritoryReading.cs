using Advocacy.Domain.Languages;
using Advocacy.Domain.Petitions;
using Advocacy.Web.Data;
using Advocacy.Web.Features.Shared;
using Microsoft.EntityFrameworkCore;

namespace Advocacy.Web.Features.Petitions;

/// <summary>Reads a territory as typed, and puts one that is new on record.</summary>
/// <param name="language">The language its name is typed in.</param>
internal sealed class TerritoryReading(AdvocacyDb db, Language language)
{
    public async Task<Territory> Read(TerritoryRow row, CancellationToken cancel)
    {
        if (row.Territory is { } known)
        {
            return await db.Territories.Require(territory => territory.Id == known, cancel);
        }

        var around = row.LiesIn is { } id ? await db.Territories.Require(territory => territory.Id == id, cancel) : null;
        var name = row.NewTerritory!.Trim();
        var territory = Territory.Named(
            RecordCodes.For(name, Territory.CodeMaxLength, await db.Territories.Select(taken => taken.Code).ToListAsync(cancel)),
            LocalText.Of(language, name), around);
        db.Add(territory);
        return territory;
    }
}
