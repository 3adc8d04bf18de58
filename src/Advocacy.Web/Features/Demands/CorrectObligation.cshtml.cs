using Advocacy.Web.Data;
using Advocacy.Web.Features.Shared;
using Advocacy.Web.Pipeline;
using Advocacy.Web.Words;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace Advocacy.Web.Features.Demands;

public sealed class CorrectObligationPage(IMediator mediator) : CorrectionPage<CorrectObligation>(mediator)
{
    [FromRoute]
    public string Code { get; set; } = "";

    [FromRoute]
    public Guid Id { get; set; }

    public DemandAsked Demand { get; private set; } = null!;

    private ObligationLine Duty { get; set; } = null!;

    protected override CorrectObligation OnRecord => new()
    {
        Code = Demand.Code,
        Id = Id,
        Version = Demand.Version,
        WrittenIn = Wording.Language,
        Reference = Duty.Reference,
        Title = WrittenText.Of(Duty.Title),
        Since = Duty.Since,
        Address = Duty.Address,
        Force = Duty.Force,
    };

    protected override CorrectObligation SeenAs(CorrectObligation theirs) => Form with { Version = theirs.Version };

    protected override async Task Load(CancellationToken cancel)
    {
        Demand = await Mediator.Send(new ViewDemandAsked(Code), cancel);
        Duty = Demand.Obligations.FirstOrDefault(duty => duty.Id == Id) ?? throw new NotFoundException("An obligation");
        Form = Form with { Code = Code, Id = Id };
    }

    /// <summary>It cites no sources.</summary>
    protected override Task Offer(CancellationToken cancel) => Task.CompletedTask;

    public async Task<IActionResult> OnPost(CancellationToken cancel)
    {
        await Mediator.Send(Form, cancel);
        TempData["Done"] = Wording.Of("Shared.Corrected");
        return LocalRedirect($"~/demands/{Code}");
    }
}
