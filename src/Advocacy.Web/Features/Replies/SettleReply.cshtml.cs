using Advocacy.Web.Words;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace Advocacy.Web.Features.Replies;

public sealed class SettleReplyPage(IMediator mediator) : AskedPage<SettleReply>(mediator)
{
    private readonly IMediator _mediator = mediator;

    /// <summary>The points somebody has to decide on.</summary>
    public IReadOnlyList<SettledPoint> Contested => [.. Asked.Points.Where(point => point.IsContested)];

    protected override Task Offer(CancellationToken cancel)
    {
        Form = Form with
        {
            Version = Form.Version == Guid.Empty || IsToldOfAChange ? Asked.Version : Form.Version,
            Points = [.. Contested.Select(point => Form.Points.FirstOrDefault(row => row.Position == point.Position) ?? new() { Position = point.Position })],
        };
        return Task.CompletedTask;
    }

    public void OnGet()
    {
    }

    public async Task<IActionResult> OnPost(CancellationToken cancel)
    {
        await _mediator.Send(Form with { Id = Id }, cancel);
        TempData["Done"] = Wording.Of("Replies.Settled");
        return LocalRedirect($"~/cards/{Year}/replies");
    }
}
