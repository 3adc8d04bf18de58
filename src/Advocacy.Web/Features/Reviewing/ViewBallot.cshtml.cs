using Advocacy.Domain.Cards;
using Advocacy.Domain.Reviewing;
using Advocacy.Web.Features.Cards;
using Advocacy.Web.Pipeline;
using Advocacy.Web.Words;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Advocacy.Web.Features.Reviewing;

public sealed class ViewBallotPage(IMediator mediator, CurrentActor actor) : PageModel
{
    [FromRoute]
    public int Year { get; set; }

    public BallotView Ballot { get; private set; } = null!;

    /// <summary>What stands, as the page's headline.</summary>
    public string Sentence => Ballot switch
    {
        { Card: CardState.Published, Unapproved.Count: 0, Rounds.Count: > 0 } => Wording.Of("Reviewing.IsPublished", Year),
        { Open: { } open } => open.MayClose ? Wording.Of("Reviewing.IsToBeCounted") : Wording.Of("Reviewing.IsOpen", open.Questions.Count),
        { Rounds.Count: > 0, Unapproved.Count: 0 } => Wording.Of("Reviewing.IsApproved", Year),
        { Latest: { CalledOffBecause: null } latest } when latest.Questions.Any(question => question is { Outcome: BallotOutcome.Returned, Answer: null }) =>
            Wording.Of("Reviewing.IsReturned", string.Join(", ", latest.Questions.Where(question => question is { Outcome: BallotOutcome.Returned, Answer: null }).Select(question => question.Code ?? Wording.Of("Cards.Card")))),
        _ => Wording.Of("Reviewing.IsWaiting", Year),
    };

    public bool AnswersHere => Ballot.Open?.Seats.Any(seat => seat.IsReader) == true && Permissions.Allow(typeof(AnswerBallot), actor.Value);

    public bool MayOpen => Ballot is { Card: CardState.Draft, Open: null, Unapproved.Count: > 0 } && Permissions.Allow(typeof(OpenBallot), actor.Value)
        && Ballot.Latest?.Questions.Any(question => question is { Outcome: BallotOutcome.Returned, Answer: null }) != true;

    public bool MayEnter => Permissions.Allow(typeof(AnswerOnPaper), actor.Value);

    public bool MayClose => Ballot.Open?.MayClose == true && Permissions.Allow(typeof(CloseBallot), actor.Value);

    public bool MayPublish => Ballot is { Card: CardState.Draft, Unapproved.Count: 0 } && Permissions.Allow(typeof(PublishProgressCard), actor.Value);

    public bool MayAnswerObjections => Permissions.Allow(typeof(AnswerObjection), actor.Value);

    public async Task OnGet(CancellationToken cancel) => Ballot = await mediator.Send(new ViewBallot(Year), cancel);

    /// <summary>The tone of an outcome's word.</summary>
    public static string? Tone(BallotOutcome outcome) => outcome switch
    {
        BallotOutcome.Approved => "ok",
        BallotOutcome.Returned or BallotOutcome.Undecided => "warn",
        BallotOutcome.Rejected => "error",
        BallotOutcome.Open or BallotOutcome.CalledOff => null,
    };
}
