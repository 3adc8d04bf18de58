using Advocacy.Domain.Cards;
using Advocacy.Domain.Dates;
using Advocacy.Domain.Reviewing;
using Advocacy.Web.Campaigns;
using Advocacy.Web.Data;
using Advocacy.Web.Features.Cards;
using Advocacy.Web.Features.Reviewing;
using Advocacy.Web.Features.Shared;
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
            var card = await db.ProgressCards.Where(card => card.Id == id).Select(card => new { card.Year, card.State, card.TextsVersion, card.Version, card.Languages, Prints = card.Prints.Count }).SingleAsync(cancel);
            if (card.State == CardState.Draft && card.TextsVersion == texts && card.Prints < card.Languages.Count)
            {
                continue;
            }

            if (card.State == CardState.Draft && card.TextsVersion == texts)
            {
                await Approve(scope.ServiceProvider, card.Year, cancel);
                await As(Role.Editor, scope.ServiceProvider, cancel);
                await scope.ServiceProvider.GetRequiredService<IMediator>().Send(new PublishProgressCard { SubmissionKey = Guid.NewGuid(), CardId = id, Version = card.Version, IsMeant = true }, cancel);
            }

            _waiting = [.. _waiting.Where(other => other.Card != id)];
        }
    }

    /// <summary>The board of the sample is asked, agrees, and is counted: by the same doors as anybody's.</summary>
    private static async Task Approve(IServiceProvider services, int year, CancellationToken cancel)
    {
        var mediator = services.GetRequiredService<IMediator>();
        await As(Role.Editor, services, cancel);
        if ((await mediator.Send(new ViewBallot(year), cancel)).Unapproved.Count == 0)
        {
            return;
        }

        var desk = await mediator.Send(new PrepareBallot(year), cancel);
        await mediator.Send(new OpenBallot
        {
            SubmissionKey = Guid.NewGuid(),
            Year = year,
            FactsSha256 = desk.FactsSha256,
            ClosesOn = FuzzyDate.Day(services.GetRequiredService<TimeProvider>().Today()),
            Quorum = 1,
            Seats = [.. desk.Board.Select(member => member.Id)],
        }, cancel);
        await As(Role.Board, services, cancel);
        var asked = (await mediator.Send(new ViewBallot(year), cancel)).Open!;
        await mediator.Send(new AnswerBallot
        {
            SubmissionKey = Guid.NewGuid(),
            Year = year,
            Answers = [.. asked.Questions.Select(question => new AnswerRow { QuestionId = question.Id, Choice = BallotChoice.Agrees })],
        }, cancel);
        await As(Role.Editor, services, cancel);
        await mediator.Send(new CloseBallot { SubmissionKey = Guid.NewGuid(), Year = year }, cancel);
    }

    private static async Task As(Role role, IServiceProvider services, CancellationToken cancel)
    {
        var address = SampleAccounts.All.Single(account => account.Roles.Contains(role)).Email;
        services.GetRequiredService<CurrentActor>().Value =
            (await services.GetRequiredService<AdvocacyDb>().Users.SingleAsync(account => account.Email == address, cancel)).AsActor();
    }
}
