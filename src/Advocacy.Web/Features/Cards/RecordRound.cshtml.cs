using Advocacy.Web.Features.Shared;
using Advocacy.Web.Words;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Advocacy.Web.Features.Cards;

public sealed class RecordRoundPage(IMediator mediator) : FormPage<RecordRound>
{
    private const int RepliesOffered = 3;
    private const int SignOffsOffered = 4;

    [FromRoute]
    public int Year { get; set; }

    public RoundDesk Desk { get; private set; } = null!;

    public IReadOnlyList<SelectListItem> Demands { get; private set; } = [];

    /// <summary>The version answered for: the latest, once its reader has been told that somebody changed it.</summary>
    public Guid Version => IsToldOfAChange ? Desk.Recorded.Version : Form.Version;

    protected override async Task Load(CancellationToken cancel)
    {
        Desk = await mediator.Send(new PrepareRound(Year), cancel);
        Demands = [.. Desk.Demands.Select(demand => new SelectListItem($"{demand.Code} · {demand.Title.ForReader()}", demand.Code))];
        Form = Padded(Form);
    }

    public void OnGet() => Form = Padded(Desk.Recorded);

    public async Task<IActionResult> OnPost(CancellationToken cancel)
    {
        await mediator.Send(Form with { Year = Year }, cancel);
        return this.Await(Year, Wording.Of("Cards.RoundRecorded"));
    }

    private RecordRound Padded(RecordRound form) => form with
    {
        Year = Year,
        Replies = Rows.Padded(form.Replies, RepliesOffered, new() { WordsLanguage = Wording.Language }),
        SignOffs = Rows.Padded(form.SignOffs, SignOffsOffered, new()),
    };
}
