using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using Advocacy.Domain.Judging;
using Advocacy.Web.Campaigns;
using Advocacy.Web.Features.Campaigns;
using Advocacy.Web.Hosting;
using Advocacy.Web.Pipeline;
using MediatR;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.OpenApi;

namespace Advocacy.Web.Features.OpenData;

/// <summary>The interface by which other programs read what is published: version 1, under <c>/api/v1</c> and, for what is a campaign's, under its code.</summary>
/// <remarks>Read only, for anybody, from frozen facts alone. Answers are kept as public pages are, and recognised by their tags.</remarks>
internal static class ReadInterface
{
    public const string Version = "v1";
    public const string Prefix = "/api/v1";

    /// <summary>How many editions one answer lists at most.</summary>
    public const int Most = 100;

    private const int Usual = 20;

    public static IServiceCollection AddReadInterface(this IServiceCollection services)
    {
        services.ConfigureHttpJsonOptions(json => json.SerializerOptions.Converters.Add(new JsonStringEnumConverter(JsonNamingPolicy.CamelCase)));
        services.AddCors();
        return services.AddOpenApi(Version, open =>
        {
            open.OpenApiVersion = OpenApiSpecVersion.OpenApi3_1;
            open.AddDocumentTransformer((document, _, _) =>
            {
                document.Info = new()
                {
                    Title = "Advocacy: what is published",
                    Version = "1",
                    Description = "Published progress cards as they were frozen and printed. Dates are ISO 8601-2 (EDTF), texts are objects by language tag, sources are numbers of the edition's own list.",
                    License = new() { Name = DataPackage.Licence, Url = new(DataPackage.LicenceAddress) },
                };
                // Where it is served is for its reader to know.
                document.Servers = [new() { Url = "/", Description = "All campaigns" }, new() { Url = "/{campaign}", Description = "One campaign, by its code", Variables = new Dictionary<string, OpenApiServerVariable> { ["campaign"] = new() { Default = "belgium" } } }];
                return Task.CompletedTask;
            });
        });
    }

    public static void MapReadInterface(this WebApplication app)
    {
        app.MapOpenApi($"{Prefix}/openapi.json").AllowAnonymous().RequireCors(Open).RequireRateLimiting(ReadLimit.Name).CacheOutput(PublicPages.Policy);
        var api = app.MapGroup(Prefix).AllowAnonymous().RequireCors(Open).RequireRateLimiting(ReadLimit.Name).CacheOutput(PublicPages.Policy)
            .AddEndpointFilter(SaysWhatIsNotThere);
        api.MapGet("/campaigns", Campaigns).WithSummary("The campaigns, and where their cards are listed");
        api.MapGet("/cards", Cards).WithSummary("A campaign's published editions, the latest first").WithDescription($"limit of them, {Usual} unless said otherwise and {Most} at most; next is the address of those that follow.").ProducesProblem(StatusCodes.Status400BadRequest);
        api.MapGet("/cards/latest", Latest).WithSummary("The last edition of the last year, whole").ProducesProblem(StatusCodes.Status404NotFound);
        api.MapGet("/cards/{year:int}", Card).WithSummary("The last edition of a year, whole").ProducesProblem(StatusCodes.Status404NotFound);
        api.MapGet("/cards/{year:int}/{edition:int}", Edition).WithSummary("An edition, whole").ProducesProblem(StatusCodes.Status404NotFound);
        api.MapGet("/{**other}", Nothing).ExcludeFromDescription();
        api.MapGet("/demands", Demands).WithSummary("Each demand with its level in each published year");
    }

    private static void Open(Microsoft.AspNetCore.Cors.Infrastructure.CorsPolicyBuilder policy) => policy.AllowAnyOrigin().WithMethods("GET").WithExposedHeaders("ETag");

    private static async Task<Ok<IReadOnlyList<CampaignEntry>>> Campaigns(IMediator mediator, CancellationToken cancel) => TypedResults.Ok<IReadOnlyList<CampaignEntry>>(
        [.. (await mediator.Send(new ListCampaigns(), cancel)).Select(campaign => new CampaignEntry(
            campaign.Code, campaign.Title.ByTag(), campaign.Publisher.ByTag(), campaign.Began.ToEdtf(), campaign.LatestCard, $"/{campaign.Code}{Prefix}/cards"))]);

    private static async Task<Results<Ok<CardPage>, ProblemHttpResult>> Cards(IMediator mediator, CurrentCampaign campaign, CancellationToken cancel, string? after = null, string? limit = null)
    {
        if (!int.TryParse(limit ?? $"{Usual}", NumberStyles.None, CultureInfo.InvariantCulture, out var most) || most is 0 or > Most)
        {
            return TypedResults.Problem(statusCode: StatusCodes.Status400BadRequest, title: "The limit can't be read.", detail: $"It is a whole number from 1 to {Most}.");
        }

        var cards = await mediator.Send(new ReadOpenData(), cancel);
        var from = after is null ? 0 : cards.Index().Where(card => Key(card.Item) == after).Select(card => card.Index + 1).FirstOrDefault(cards.Count);
        var page = cards.Skip(from).Take(most).ToList();
        return TypedResults.Ok(new CardPage(
            [.. page.Select(card => new CardEntry(card.Year, card.Edition, card.IsLast, card.Title, card.Verdict, card.PublishedAt, card.FactsSha256, $"/{campaign.Code}{Prefix}/cards/{card.Year}/{card.Edition}"))],
            from + page.Count < cards.Count && page.Count > 0 ? $"/{campaign.Code}{Prefix}/cards?after={Key(page[^1])}&limit={most}" : null));
    }

    private static async Task<Ok<CardData>> Latest(IMediator mediator, CancellationToken cancel) => Found(await mediator.Send(new ReadOpenData(), cancel));

    private static async Task<Ok<CardData>> Card(int year, IMediator mediator, CancellationToken cancel) => Found(await mediator.Send(new ReadOpenData(year), cancel));

    private static async Task<Ok<CardData>> Edition(int year, int edition, IMediator mediator, CancellationToken cancel) =>
        Found((await mediator.Send(new ReadOpenData(year), cancel)).Where(card => card.Edition == edition));

    private static async Task<Ok<IReadOnlyList<DemandEntry>>> Demands(IMediator mediator, CancellationToken cancel)
    {
        var last = (await mediator.Send(new ReadOpenData(), cancel)).Where(card => card.IsLast).ToList();
        return TypedResults.Ok<IReadOnlyList<DemandEntry>>(
        [
            .. last.SelectMany(card => card.Demands, (card, demand) => (Card: card, Demand: demand)).GroupBy(row => row.Demand.Code)
                .OrderBy(demand => demand.Key, StringComparer.Ordinal).Select(demand => new DemandEntry(
                    demand.Key, demand.First().Demand.Title,
                    [.. demand.OrderBy(row => row.Card.Year).Select(row => new JudgedEntry(
                        row.Card.Year, row.Card.Edition, row.Demand.Level, row.Demand.LevelWord, row.Demand.Movement, row.Card.Rubric.Version))])),
        ]);
    }

    private static ProblemHttpResult Nothing() => throw new NotFoundException("An address");

    private static string Key(CardData card) => $"{card.Year}-{card.Edition}";

    private static Ok<CardData> Found(IEnumerable<CardData> cards) => TypedResults.Ok(cards.FirstOrDefault() ?? throw new NotFoundException("A published card"));

    private static async ValueTask<object?> SaysWhatIsNotThere(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        try
        {
            return await next(context);
        }
        catch (NotFoundException)
        {
            return TypedResults.Problem(statusCode: StatusCodes.Status404NotFound, title: "Nothing published is there.",
                detail: $"Campaigns are listed at {Prefix}/campaigns; a campaign's cards are at /CODE{Prefix}/cards.");
        }
    }
}

/// <param name="Began">When the petition was launched, EDTF.</param>
/// <param name="LatestCard">The last year of which a card is published; null where none is.</param>
/// <param name="Cards">Where its cards are listed.</param>
public sealed record CampaignEntry(string Code, IReadOnlyDictionary<string, string> Title, IReadOnlyDictionary<string, string> Publisher, string Began, int? LatestCard, string Cards);

/// <param name="Next">The address of those that follow; null at the end.</param>
public sealed record CardPage(IReadOnlyList<CardEntry> Cards, string? Next);

/// <param name="Address">Where the edition is, whole.</param>
public sealed record CardEntry(
    int Year, int Edition, bool IsLast, IReadOnlyDictionary<string, string> Title, IReadOnlyDictionary<string, string> Verdict, DateTime PublishedAt, string? FactsSha256, string Address);

public sealed record DemandEntry(string Code, IReadOnlyDictionary<string, string> Title, IReadOnlyList<JudgedEntry> Years);

/// <param name="Rubric">The version of the rubric it was judged by.</param>
public sealed record JudgedEntry(int Year, int Edition, Level Level, IReadOnlyDictionary<string, string> LevelWord, Movement Movement, int Rubric);
