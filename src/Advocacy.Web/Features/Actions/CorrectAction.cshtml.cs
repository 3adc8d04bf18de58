using Advocacy.Web.Features.Shared;
using Advocacy.Web.Words;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Advocacy.Web.Features.Actions;

public sealed class CorrectActionPage(IMediator mediator) : CorrectionPage<CorrectAction>(mediator)
{
    /// <summary>How many rows for authorities there are beyond those on record.</summary>
    private const int AuthoritiesOffered = 1;

    [FromRoute]
    public int Number { get; set; }

    public ActionView Action { get; private set; } = null!;

    /// <summary>The bodies there are, and the demands.</summary>
    public ActionOptions Offered { get; private set; } = null!;

    /// <summary>Those that act for a State, with those on record for it.</summary>
    public IReadOnlyList<SelectListItem> Authorities =>
        [.. Offered.Authorities.Concat(Action.Authorities).DistinctBy(body => body.Id).Select(body => new SelectListItem(body.Name.ForReader(), body.Id.ToString()))];

    protected override CorrectAction OnRecord => new()
    {
        Number = Number,
        Version = Action.Version,
        WrittenIn = Wording.Language,
        Title = WrittenText.Of(Action.Title),
        Kind = Action.Kind,
        Summary = WrittenText.Of(Action.Summary),
        Reference = Action.Reference,
        DateNote = WrittenText.Of(Action.DateNote),
        Certainty = Action.Certainty,
        Authorities = Rows.Padded([.. Action.Authorities.Select(body => (Guid?)body.Id)], Action.Authorities.Count + AuthoritiesOffered, null),
        Effects = CorrectedEffect.ForEach(Offered.Demands, [.. Action.Effects.Select(effect => new CorrectedEffect
        {
            Demand = effect.Demand,
            Effect = effect.Effect,
            Qualifier = effect.Qualifier,
            Reason = WrittenText.Of(effect.Reason),
        })]),
    };

    protected override CorrectAction SeenAs(CorrectAction theirs) => Form with { Version = theirs.Version };

    protected override async Task Load(CancellationToken cancel)
    {
        Action = await Mediator.Send(new ViewAction(Number), cancel);
        Offered = await Mediator.Send(new ListActionOptions(), cancel);
        Form = Form with { Number = Number };
    }

    /// <summary>Its stages have their sources, it has none itself.</summary>
    protected override Task Offer(CancellationToken cancel)
    {
        Form = Form with
        {
            Authorities = Rows.Padded(Form.Authorities, Action.Authorities.Count + AuthoritiesOffered, null),
            Effects = CorrectedEffect.ForEach(Offered.Demands, Form.Effects),
        };
        return Task.CompletedTask;
    }

    /// <summary>What is on record for a demand, in words.</summary>
    public string? NowOf(CorrectedEffect row) => Action.Effects.FirstOrDefault(effect => effect.Demand == row.Demand) is { } effect
        ? CorrectedEffect.InWords(effect.Effect, effect.Qualifier, effect.Reason)
        : null;

    public async Task<IActionResult> OnPost(CancellationToken cancel)
    {
        await Mediator.Send(Form, cancel);
        TempData["Done"] = Wording.Of("Shared.Corrected");
        return RedirectToPage("ViewAction", new { Number });
    }
}
