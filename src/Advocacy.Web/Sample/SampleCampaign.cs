using Advocacy.Web.Accounts;
using Advocacy.Web.Campaigns;
using Advocacy.Web.Data;
using Advocacy.Web.Features.Cards;
using Advocacy.Web.Features.Shared;
using Advocacy.Web.Journal;
using Advocacy.Web.Pipeline;
using Advocacy.Web.Sample.Loading;
using Microsoft.EntityFrameworkCore;

namespace Advocacy.Web.Sample;

/// <summary>Loads the sample campaign, its cards and its accounts into an empty record: all of it or nothing.</summary>
internal sealed class SampleCampaign(AdvocacyDb db, CurrentCampaign current, CurrentActor actor, CurrentAct act, AccountBook accounts, TimeProvider clock)
{
    public static string Folder { get; } = Path.Combine(AppContext.BaseDirectory, "Sample", "campaign");

    public Task<bool> LoadIfEmpty(CancellationToken cancel) => LoadIfEmpty(Folder, cancel);

    /// <returns>True when it was loaded, false when a campaign was on record already.</returns>
    /// <exception cref="Reading.SampleFileException">A data file is wrong; nothing was loaded.</exception>
    public async Task<bool> LoadIfEmpty(string folder, CancellationToken cancel)
    {
        if (await db.Campaigns.AnyAsync(cancel))
        {
            return false;
        }

        var files = CampaignFiles.Read(folder, clock.Today());
        current.Choose(files.Campaign);
        actor.Value = Actor.Application;
        act.Is("LoadSample");
        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        db.AddRange(files.Entities);
        await db.SaveChangesAsync(cancel);
        foreach (var (year, texts) in files.Cards.OrderBy(card => card.Key))
        {
            var card = await db.DraftCard(files.Campaign, year, texts, cancel);
            await db.FreezeAndSend(card, files.Campaign, clock, cancel);
            await db.SaveChangesAsync(cancel);
        }

        foreach (var account in SampleAccounts.All)
        {
            await accounts.Open(account.Email, account.Name, account.Password, account.Roles);
        }

        await transaction.CommitAsync(cancel);
        return true;
    }
}
