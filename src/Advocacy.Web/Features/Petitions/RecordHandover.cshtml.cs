using Advocacy.Web.Features.Meetings;
using Advocacy.Web.Features.Shared;
using Advocacy.Web.Words;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace Advocacy.Web.Features.Petitions;

public sealed class RecordHandoverPage(IMediator mediator) : PetitionRecordPage<RecordHandover>(mediator)
{
    private const int DaysOffered = 2;

    /// <summary>What may be typed to mean somebody on record.</summary>
    public IReadOnlyList<string> Suggestions { get; private set; } = [];

    /// <summary>Whom the typed recipient means; nothing before both it and a day are typed.</summary>
    public string Understood { get; private set; } = "";

    protected override async Task Offer(CancellationToken cancel)
    {
        await base.Offer(cancel);
        Suggestions = await Mediator.Send(new ListOfficials(), cancel);
        if (Form.To is { Length: <= OfficialRow.WhoMaxLength } to && Form.Days is [{ On: { } on }, ..])
        {
            Understood = (await Mediator.Send(new UnderstandOfficials([to], on, AddsNobody: true), cancel))[0];
        }

        Form = Form with { Days = Rows.Padded(Form.Days, DaysOffered, new()) };
    }

    public void OnGet() => Form = Form with { WrittenIn = Wording.Language };

    public async Task<IActionResult> OnPost(CancellationToken cancel)
    {
        await Mediator.Send(Form, cancel);
        TempData["Done"] = Wording.Of("Petitions.HandoverRecorded");
        return LocalRedirect("~/petition");
    }
}
