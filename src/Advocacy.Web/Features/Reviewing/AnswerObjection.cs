using System.ComponentModel.DataAnnotations;
using Advocacy.Domain.Reviewing;
using Advocacy.Web.Data;
using Advocacy.Web.Features.Shared;
using Advocacy.Web.Pipeline;
using Advocacy.Web.Words;
using MediatR;

namespace Advocacy.Web.Features.Reviewing;

/// <summary>Answers what a member of the board objected to a judgement: by judging again, or by staying by it.</summary>
[AllowedTo(Role.Analyst, Role.Editor)]
public sealed record AnswerObjection : Command<Guid>
{
    public int Year { get; init; }

    public Guid QuestionId { get; init; }

    [Required]
    public ObjectionAnswer? Answer { get; init; }

    [Required, StringLength(BallotQuestion.AnswerMaxLength)]
    public string? Words { get; init; }
}

internal sealed class AnswerObjectionHandler(AdvocacyDb db, CurrentActor actor, TimeProvider clock) : IRequestHandler<AnswerObjection, Guid>
{
    public async Task<Guid> Handle(AnswerObjection command, CancellationToken cancel)
    {
        var ballot = (await db.BallotsOf(command.Year, cancel)).Find(ballot => ballot.Questions.Any(question => question.Id == command.QuestionId))
            ?? throw new NotFoundException("A question");
        ballot.AnswerObjection(command.QuestionId, command.Answer!.Value, command.Words!, Wording.Language, actor.Value.Id ?? "", clock.Now());
        return ballot.Id;
    }
}
