using Advocacy.Domain.Reviewing;
using Advocacy.Web.Features.Shared;
using Advocacy.Web.Pipeline;
using Advocacy.Web.Words;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace Advocacy.Web.Features.Reviewing;

public sealed class AnswerObjectionPage(IMediator mediator) : FormPage<AnswerObjection>
{
    [FromRoute]
    public int Year { get; set; }

    [FromRoute]
    public Guid Question { get; set; }

    public QuestionView Asked { get; private set; } = null!;

    protected override async Task Load(CancellationToken cancel)
    {
        Asked = (await mediator.Send(new ViewBallot(Year), cancel)).Rounds.SelectMany(round => round.Questions)
            .FirstOrDefault(question => question.Id == Question && question.Outcome == BallotOutcome.Returned) ?? throw new NotFoundException("A question");
        Form = Form with { Year = Year, QuestionId = Question };
    }

    public void OnGet()
    {
    }

    public async Task<IActionResult> OnPost(CancellationToken cancel)
    {
        await mediator.Send(Form, cancel);
        TempData["Done"] = Wording.Of(Form.Answer == ObjectionAnswer.Accepts ? "Reviewing.ObjectionAccepted" : "Reviewing.ObjectionMaintained");
        return LocalRedirect($"~/review/{Year}");
    }
}
