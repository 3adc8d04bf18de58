using Advocacy.Domain.Cards;
using Advocacy.Web.Campaigns;
using Advocacy.Web.Data;
using Advocacy.Web.Features.Cards;
using Advocacy.Web.Pipeline;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Advocacy.Web.Sample;

/// <summary>Publishes the sample's cards of 2010 to 2012 as its editor would, once the typesetter is done with them: a first visitor finds something to read.</summary>
/// <remarks>Only after the start that loaded the sample, and only the very texts it brought: what somebody writes meanwhile is theirs to publish.</remarks>
internal sealed class SamplePublication(IServiceScopeFactory scopes, ILogger<SamplePublication> log) : BackgroundService
{
    private static readonly int[] Years = [2010, 2011, 2012];
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(10);

    private CampaignName? _campaign;
    private volatile IReadOnlyList<(Guid Card, Guid Texts)> _waiting = [];

    /// <summary>Whether cards will be there in a moment.</summary>
    public bool IsAtWork => _waiting.Count > 0;

    /// <summary>Says that the sample was loaded just now.</summary>
    public async Task Begin(CancellationToken cancel)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<AdvocacyDb>();
        _campaign = await db.Campaigns.Select(CampaignName.Of).SingleAsync(cancel);
        scope.ServiceProvider.GetRequiredService<CurrentCampaign>().Choose(_campaign);
        _waiting = [.. (await db.ProgressCards.Where(card => Years.Contains(card.Year)).Select(card => new { card.Id, card.TextsVersion }).ToListAsync(cancel))
            .Select(card => (card.Id, card.TextsVersion))];
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        for (var waited = TimeSpan.Zero; IsAtWork && waited < Patience; waited += Pause)
        {
            await Task.Delay(Pause, stoppingToken);
            try
            {
                await PublishWhatIsDone(stoppingToken);
            }
            catch (Exception failure) when (failure is not OperationCanceledException)
            {
                log.LogError(failure, "A card of the sample could not be published");
                break;
            }
        }

        _waiting = [];
    }

    private async Task PublishWhatIsDone(CancellationToken cancel)
    {
        foreach (var (id, texts) in _waiting)
        {
            await using var scope = scopes.CreateAsyncScope();
            scope.ServiceProvider.GetRequiredService<CurrentCampaign>().Choose(_campaign!);
            var db = scope.ServiceProvider.GetRequiredService<AdvocacyDb>();
            var card = await db.ProgressCards.Where(card => card.Id == id).Select(card => new { card.State, card.TextsVersion, card.Version, card.Languages, Prints = card.Prints.Count }).SingleAsync(cancel);
            if (card.State == CardState.Draft && card.TextsVersion == texts && card.Prints < card.Languages.Count)
            {
                continue;
            }

            if (card.State == CardState.Draft && card.TextsVersion == texts)
            {
                var address = SampleAccounts.All.Single(account => account.Roles.Contains(Role.Editor)).Email;
                scope.ServiceProvider.GetRequiredService<CurrentActor>().Value = (await db.Users.SingleAsync(account => account.Email == address, cancel)).AsActor();
                await scope.ServiceProvider.GetRequiredService<IMediator>().Send(new PublishProgressCard { SubmissionKey = Guid.NewGuid(), CardId = id, Version = card.Version, IsMeant = true }, cancel);
            }

            _waiting = [.. _waiting.Where(other => other.Card != id)];
        }
    }
}
