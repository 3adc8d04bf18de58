using Advocacy.Web.Features.Actions;
using Advocacy.Web.Features.Shared;
using Advocacy.Web.Words;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Advocacy.Web.Features.Findings;

public sealed class CorrectFindingPage(IMediator mediator) : CorrectionPage<CorrectFinding>(mediator)
{
    [FromRoute]
    public int Number { get; set; }

    public FindingView Finding { get; private set; } = null!;

    /// <summary>The bodies there are, and the demands, with what is on record for each.</summary>
    public ActionOptions Offered { get; private set; } = null!;

    public IReadOnlyList<SelectListItem> Bodies => [.. Offered.Bodies.Select(body => new SelectListItem(body.Name.ForReader(), body.Id.ToString()))];

    /// <summary>The sources it rests on so far.</summary>
    public IReadOnlyList<SelectListItem> Cited => [.. Finding.Sources.Select(source => new SelectListItem(source.Title, source.Id.ToString()))];

    protected override CorrectFinding OnRecord => new()
    {
        Number = Number,
        Version = Finding.Version,
        WrittenIn = Wording.Language,
        Statement = WrittenText.Of(Finding.Statement),
        Kind = Finding.Kind,
        Body = Finding.BodyId,
        On = Finding.On,
        DateNote = WrittenText.Of(Finding.DateNote),
        Report = WrittenText.Of(Finding.Report),
        Reference = Finding.Reference,
        Certainty = Finding.Certainty,
        Recurs = Finding.Recurs,
        Effects = CorrectedEffect.ForEach(Offered.Demands, [.. Finding.Effects.Select(bearing => new CorrectedEffect
        {
            Demand = bearing.Demand,
            Effect = bearing.Effect,
            Qualifier = bearing.Qualifier,
            Reason = WrittenText.Of(bearing.Reason),
        })]),
        Sources = [.. Finding.Sources.Select(source => source.Id)],
    };

    protected override CorrectFinding SeenAs(CorrectFinding theirs) => Form with { Version = theirs.Version };

    protected override async Task Load(CancellationToken cancel)
    {
        Finding = await Mediator.Send(new ViewFinding(Number), cancel);
        Offered = await Mediator.Send(new ListActionOptions(), cancel);
        Form = Form with { Number = Number };
    }

    protected override async Task Offer(CancellationToken cancel)
    {
        await base.Offer(cancel);
        Form = Form with { Effects = CorrectedEffect.ForEach(Offered.Demands, Form.Effects) };
    }

    /// <summary>What is on record for a demand, in words.</summary>
    public string? NowOf(CorrectedEffect row) => Finding.Effects.FirstOrDefault(bearing => bearing.Demand == row.Demand) is { } bearing
        ? CorrectedEffect.InWords(bearing.Effect, bearing.Qualifier, bearing.Reason)
        : null;

    public async Task<IActionResult> OnPost(CancellationToken cancel)
    {
        await Mediator.Send(Form, cancel);
        TempData["Done"] = Wording.Of("Shared.Corrected");
        return RedirectToPage("ViewFinding", new { Number });
    }
}
