using Advocacy.Web.Features.Shared;
using Advocacy.Web.Words;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace Advocacy.Web.Features.Reviewing;

/// <summary>The questions of a ballot with what somebody answers: on a page by themselves, or on paper by somebody who enters it.</summary>
public abstract class BallotPaperPage<TForm>(IMediator mediator) : FormPage<TForm>
    where TForm : BallotPaper, new()
{
    [FromRoute]
    public int Year { get; set; }

    public BallotPacket Packet { get; private set; } = null!;

    /// <summary>Whose paper is entered; null for the reader's own.</summary>
    protected virtual Guid? EnteredFor => null;

    /// <summary>How many questions there are for this reader.</summary>
    public int Asked => Packet.Questions.Count(question => !question.IsOwn);

    public int Given => Form.Answers.Count(answer => answer.Choice is not null);

    protected override async Task Load(CancellationToken cancel)
    {
        Packet = await mediator.Send(new PrepareAnswers(Year, EnteredFor), cancel);
        Form = Form with { Year = Year };
    }

    protected override Task Offer(CancellationToken cancel)
    {
        Form = Form with { Answers = InTheirOrder(Form.Answers) };
        return Task.CompletedTask;
    }

    /// <summary>A row for each question, in the order they stand on the page, with what was typed or given.</summary>
    protected IReadOnlyList<AnswerRow> InTheirOrder(IReadOnlyList<AnswerRow> answers) =>
        [.. Packet.Questions.Select(question => answers.FirstOrDefault(answer => answer.QuestionId == question.Id) ?? new() { QuestionId = question.Id })];

    /// <summary>What moved, and what did not, in a sentence.</summary>
    public string Sentence => Parts().ToList() is { Count: > 0 } parts ? string.Join(", ", parts) + "." : Wording.Of("Reviewing.OnlyTheCard");

    private IEnumerable<string> Parts()
    {
        var judged = Packet.Questions.Where(question => question.Level is not null).ToList();
        return from part in new[]
               {
                   ("New", judged.Count(question => question.LevelBefore is null)),
                   ("Forward", judged.Count(question => question.Level > question.LevelBefore)),
                   ("Back", judged.Count(question => question.Level < question.LevelBefore)),
                   ("Same", judged.Count(question => question.Level == question.LevelBefore)),
               }
               where part.Item2 > 0
               select Wording.Of($"Reviewing.{part.Item1}{(part.Item2 == 1 ? "One" : "Many")}", part.Item2);
    }
}
