using Advocacy.Domain.Cards;
using Advocacy.Domain.Languages;
using Advocacy.Web.Campaigns;
using Advocacy.Web.Features.Shared;
using Advocacy.Web.Features.Sources;
using Advocacy.Web.Words;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Advocacy.Web.Features.Cards;

public sealed class MakeProgressCardPage(IMediator mediator, CurrentCampaign current) : FormPage<MakeProgressCard>
{
    private const int SparesPerFact = 2;

    [FromRoute]
    public int Year { get; set; }

    public IReadOnlyList<SelectListItem> Sources { get; private set; } = [];

    public ProgressCardDesk Desk { get; private set; } = null!;

    /// <summary>How many records the card leaves out because they are not public.</summary>
    public int Unreleased { get; private set; }

    public string TitleOf(string code) => Desk.Demands.FirstOrDefault(demand => demand.Code == code)?.Title.ForReader() ?? "";

    protected override async Task Load(CancellationToken cancel) => Desk = await mediator.Send(new PrepareProgressCard(Year), cancel);

    protected override async Task Offer(CancellationToken cancel)
    {
        Sources = (await mediator.Send(new ListCitableSources(), cancel)).AsOptions();
        Unreleased = (await mediator.Send(new PrepareRelease(Year), cancel)).Count;
    }

    protected override MakeProgressCard? OnRecord => Desk.TextsVersion is null ? null : Begin(Desk.Written);

    protected override MakeProgressCard SeenAs(MakeProgressCard theirs) => Form with { TextsVersion = theirs.TextsVersion };

    public void OnGet() => Form = Begin(Desk.Written);

    public async Task<IActionResult> OnPost(CancellationToken cancel)
    {
        await mediator.Send(Form with { Year = Year }, cancel);
        return this.Await(Year, Wording.Of("Cards.Made"));
    }

    private MakeProgressCard Begin(WrittenCard? written)
    {
        var facts = written?.Facts.Select(fact => new WrittenFact
        {
            Headline = WrittenText.Of(fact.Headline),
            Text = WrittenText.Of(fact.Text),
            Evidence = [.. fact.Evidence, .. Spares],
        }) ?? [];
        var messages = written?.Messages ?? new CardMessages();
        return new()
        {
            Year = Year,
            TextsVersion = Desk.TextsVersion,
            Title = WrittenText.Of(written?.Title ?? LocalText.From(current.Languages.All.Select(language =>
                KeyValuePair.Create(language, Wording.In(language, "Card.DefaultTitle", Year))))),
            Verdict = WrittenText.Of(written?.Verdict ?? LocalText.Empty),
            Correction = WrittenText.Of(written?.Correction ?? LocalText.Empty),
            Situation = WrittenText.Of(messages.Situation),
            Petition = WrittenText.Of(messages.Petition),
            Method = WrittenText.Of(messages.Method),
            SourceList = WrittenText.Of(messages.Sources),
            Demands = [.. Desk.Demands.Select(demand => new WrittenMessage
            {
                Code = demand.Code,
                Text = WrittenText.Of(messages.Demands.GetValueOrDefault(demand.Code) ?? LocalText.Empty),
            })],
            Facts = [.. facts.Concat(Enumerable.Repeat(new WrittenFact { Evidence = [.. Spares] }, ProgressCard.FactCount)).Take(ProgressCard.FactCount)],
        };
    }

    private static IEnumerable<Guid?> Spares => Enumerable.Repeat<Guid?>(null, SparesPerFact);
}
