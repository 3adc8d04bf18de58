using Advocacy.Domain.Dates;
using Advocacy.Web.Features.Shared;
using Advocacy.Web.Words;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Advocacy.Web.Features.Reviewing;

public sealed class OpenBallotPage(IMediator mediator, TimeProvider clock) : FormPage<OpenBallot>
{
    /// <summary>How long the board has, unless somebody says otherwise.</summary>
    private const int Days = 14;

    [FromRoute]
    public int Year { get; set; }

    public BallotDesk Desk { get; private set; } = null!;

    public IReadOnlyList<SelectListItem> Board { get; private set; } = [];

    /// <summary>The facts answered for: the latest, once its reader has been told that the draft changed.</summary>
    public string FactsSha256 => IsToldOfAChange ? Desk.FactsSha256 : Form.FactsSha256;

    protected override async Task Load(CancellationToken cancel)
    {
        Desk = await mediator.Send(new PrepareBallot(Year), cancel);
        Board = [.. Desk.Board.Select(member => new SelectListItem(member.Name, member.Id))];
        Form = Form with { Year = Year };
    }

    public void OnGet() => Form = Form with
    {
        FactsSha256 = Desk.FactsSha256,
        Seats = [.. Desk.Board.Select(member => member.Id)],
        // More than half, of whatever there is.
        Quorum = (Desk.Board.Count / 2) + 1,
        ClosesOn = FuzzyDate.Day(clock.Today().AddDays(Days)),
    };

    public async Task<IActionResult> OnPost(CancellationToken cancel)
    {
        await mediator.Send(Form, cancel);
        TempData["Done"] = Wording.Of("Reviewing.Opened");
        return LocalRedirect($"~/review/{Year}");
    }
}
