using Advocacy.Web.Features.Shared;
using Advocacy.Web.Pipeline;
using Advocacy.Web.Words;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Advocacy.Web.Features.Replies;

/// <summary>Where an authority answers. Whoever holds the link may, without an account; it shows one judgement and nothing else.</summary>
[AllowAnonymous]
public sealed class ReplyToRequestPage(IMediator mediator) : FormPage<ReplyToRequest>
{
    [FromRoute]
    public string Key { get; set; } = "";

    /// <summary>Null for a link that nobody gave.</summary>
    public AskedOfAuthority? Asked { get; private set; }

    /// <inheritdoc/>
    public override bool KeepsDrafts => false;

    protected override async Task Load(CancellationToken cancel)
    {
        Response.Headers.CacheControl = "no-store";
        Response.Headers["X-Robots-Tag"] = "noindex";
        try
        {
            Asked = await mediator.Send(new ReadRequest(Key), cancel);
        }
        catch (NotFoundException) when (!HttpMethods.IsPost(Request.Method))
        {
            // Which of a wrong, a closed and an old link it is, nobody is told.
        }

        if (Asked is not { IsOpen: true })
        {
            Response.StatusCode = StatusCodes.Status404NotFound;
        }

        Form = Form with { Key = Key };
    }

    protected override Task Offer(CancellationToken cancel)
    {
        Form = Form with { Points = InOrder(Form.Points) };
        return Task.CompletedTask;
    }

    public async Task OnGet(CancellationToken cancel)
    {
        if (Asked is { IsOpen: true } asked)
        {
            await mediator.Send(new NoteOpening(Key) { SubmissionKey = Guid.CreateVersion7() }, cancel);
            Form = Form with
            {
                Words = asked.Words,
                Declines = asked.Declined,
                Points = InOrder([.. asked.Points.Select(point => new PointRow { Position = point.Position, Answer = point.Answer, Words = point.Words })]),
            };
        }
    }

    public async Task<IActionResult> OnPost(CancellationToken cancel)
    {
        await mediator.Send(Form, cancel);
        TempData["Done"] = Wording.Of(Form.Declines ? "Replies.DoneDeclined" : "Replies.Done");
        return LocalRedirect($"~/reply/{Key}");
    }

    /// <summary>A row for each sentence.</summary>
    private IReadOnlyList<PointRow> InOrder(IReadOnlyList<PointRow> rows) =>
        [.. (Asked?.Points ?? []).Select(point => rows.FirstOrDefault(row => row.Position == point.Position) ?? new() { Position = point.Position })];
}
