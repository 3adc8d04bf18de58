using Advocacy.Web.Features.Meetings;
using Advocacy.Web.Features.Shared;
using Advocacy.Web.Words;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace Advocacy.Web.Features.Petitions;

public sealed class CorrectHandoverPage(IMediator mediator) : CorrectionPage<CorrectHandover>(mediator), IOffersTerritories
{
    [FromRoute]
    public Guid Id { get; set; }

    public HandoverDetails Handover { get; private set; } = null!;

    public IReadOnlyList<SelectListItem> Territories { get; private set; } = [];

    public IReadOnlyList<string> Suggestions { get; private set; } = [];

    protected override CorrectHandover OnRecord => new()
    {
        Id = Id,
        Version = Handover.Version,
        WrittenIn = Wording.Language,
        Where = new() { Territory = Handover.TerritoryId },
        Recipient = WrittenText.Of(Handover.Recipient),
        Planned = Handover.Planned,
        Days = [.. Handover.Days.Select(day => new CorrectedDay
        {
            Id = day.Id,
            On = day.On,
            Note = WrittenText.Of(day.Note),
            Sources = [.. day.Sources.Select(source => source.Id)],
        })],
    };

    protected override CorrectHandover SeenAs(CorrectHandover theirs) => Form with { Version = theirs.Version };

    protected override async Task Load(CancellationToken cancel)
    {
        Handover = await Mediator.Send(new ViewHandover(Id), cancel);
        Form = Form with { Id = Id };
    }

    protected override async Task Offer(CancellationToken cancel)
    {
        await base.Offer(cancel);
        Territories = [.. (await Mediator.Send(new ListTerritories(), cancel)).Select(territory => new SelectListItem(territory.Name.ForReader(), territory.Id.ToString()))];
        Suggestions = (await Mediator.Send(new ListMeetingOptions(), cancel)).Officials;
    }

    /// <summary>What a day's part of the form needs to know.</summary>
    public ViewDataDictionary Day(int at)
    {
        var part = Part($"{nameof(Form.Days)}[{at}]", rows: 2);
        part["Cited"] = (IReadOnlyList<SelectListItem>)[.. DayOnRecord(at)?.Sources.Select(source => new SelectListItem(source.Title, source.Id.ToString())) ?? []];
        return part;
    }

    /// <summary>What is on record for a day of the form; null where somebody took it away meanwhile.</summary>
    public HandoverDayDetails? DayOnRecord(int at) => Handover.Days.FirstOrDefault(day => day.Id == Form.Days[at].Id);

    public async Task<IActionResult> OnPost(CancellationToken cancel)
    {
        await Mediator.Send(Form, cancel);
        TempData["Done"] = Wording.Of("Shared.Corrected");
        return LocalRedirect("~/petition");
    }
}
