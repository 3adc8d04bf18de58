using System.Text.Json;
using Advocacy.Domain.Cards;
using Advocacy.Domain.Languages;
using Advocacy.Reports.Typesetting;
using Advocacy.Web.Campaigns;
using Advocacy.Web.Pipeline;
using MediatR;

namespace Advocacy.Web.Features.Cards;

/// <summary>Typesets the cards that wait, one after the other, beside the pages.</summary>
/// <remarks>
/// The queue is in the database: what was waiting or half done when the application stopped goes on at the next
/// start. A failure is written down as a sentence and ends that job only.
/// </remarks>
internal sealed class TypesettingWork(
    IServiceScopeFactory scopes, ITypesetter typesetter, TimeProvider clock, ILogger<TypesettingWork> log) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(400);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                if (await Send(new NextTypesetting(), null, stoppingToken) is { } next)
                {
                    await Typeset(next, stoppingToken);
                }

                // Between two jobs too, so that a job that can't be closed never takes a whole core.
                await Task.Delay(Pause, stoppingToken);
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                return;
            }
            catch (Exception failure)
            {
                // A defect in one card must not stop the pages, nor the next card.
                log.LogError(failure, "The typesetting queue stumbled");
                await Task.Delay(Pause * 10, stoppingToken);
            }
        }
    }

    internal async Task Typeset(CardToTypeset next, CancellationToken cancel)
    {
        try
        {
            if (next.Missing.Count == 0)
            {
                await Send(new FinishTypesetting(next.JobId), next.Campaign, cancel);
                return;
            }

            if (next.Facts is not { } facts)
            {
                throw new TypesettingException(TypesettingProblem.Rejected, "The frozen facts can't be read: make the card again.");
            }

            foreach (var language in next.Missing)
            {
                await Send(new BeginTypesetting(next.JobId, language), next.Campaign, cancel);
                var print = await Print(typesetter, facts, next.FactsSha256, language, clock.GetUtcNow().UtcDateTime, cancel);
                if (!await Send(new KeepCardPrint(next.JobId, print), next.Campaign, cancel))
                {
                    return;
                }
            }
        }
        catch (TypesettingException problem)
        {
            log.LogError(problem, "A card could not be typeset: {Problem}", problem.Problem);
            await Send(new FailTypesetting(next.JobId, problem.Problem.ToString(), problem.Detail), next.Campaign, cancel);
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            // Whatever it is, it ends this job only, and the card can be made again.
            log.LogError(failure, "A card could not be typeset");
            await Send(new FailTypesetting(next.JobId, nameof(TypesettingProblem.Rejected), failure.Message), next.Campaign, cancel);
        }
    }

    /// <summary>Writes and typesets a card in one language.</summary>
    internal static async Task<CardPrintEntry> Print(
        ITypesetter typesetter, FrozenFacts facts, string factsSha256, Language language, DateTime now, CancellationToken cancel)
    {
        var model = CardWriting.Write(facts, factsSha256, language);
        var set = await typesetter.Typeset(model, cancel);
        return new()
        {
            Language = language,
            Pdf = set.Pdf,
            Sha256 = set.Sha256,
            Pages = set.Pages,
            FactsSha256 = factsSha256,
            Model = JsonSerializer.Serialize(model, CardJson.Options),
            Engine = set.Engine,
            TemplateSha256 = set.TemplateHash,
            FontsSha256 = set.FontsHash,
            TypesetAt = now,
        };
    }

    private async Task<T> Send<T>(IRequest<T> request, CampaignName? campaign, CancellationToken cancel)
    {
        await using var scope = scopes.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CurrentActor>().Value = Actor.Application;
        if (campaign is not null)
        {
            scope.ServiceProvider.GetRequiredService<CurrentCampaign>().Choose(campaign);
        }

        return await scope.ServiceProvider.GetRequiredService<IMediator>().Send(request, cancel);
    }
}
