using System.ComponentModel.DataAnnotations;
using Advocacy.Domain.Reviewing;
using Advocacy.Web.Pipeline;
using Advocacy.Web.Words;

namespace Advocacy.Web.Features.Reviewing;

/// <summary>What somebody answers to the questions of a ballot, on a page or on paper; what is left blank stays open.</summary>
public abstract record BallotPaper : Command<Guid>
{
    public int Year { get; init; }

    public IReadOnlyList<AnswerRow> Answers { get; init; } = [];

    /// <summary>Agrees to all that has not moved and is not answered apart.</summary>
    public bool AgreesToTheRest { get; init; }

    /// <summary>The answers to a ballot's questions, as far as they are given.</summary>
    /// <param name="ballot">With its questions.</param>
    /// <param name="account">Whose answers they are: nobody answers about what they judged.</param>
    internal IReadOnlyList<BallotAnswerEntry> To(Ballot ballot, string account)
    {
        var given = Answers.Where(answer => answer.Choice is not null).DistinctBy(answer => answer.QuestionId).ToList();
        var rest = AgreesToTheRest
            ? ballot.Questions.Where(question => !question.HasMoved && question.IsFor(account) && !given.Exists(answer => answer.QuestionId == question.Id))
            : [];
        return
        [
            .. given.Select(answer => new BallotAnswerEntry(answer.QuestionId, answer.Choice!.Value, answer.Words, Wording.Language, answer.IsForTheBoard)),
            .. rest.Select(question => new BallotAnswerEntry(question.Id, BallotChoice.Agrees, null, Wording.Language)),
        ];
    }
}

/// <summary>The answer to one question.</summary>
public sealed record AnswerRow : IValidatableObject
{
    public Guid QuestionId { get; init; }

    /// <summary>Null while it isn't answered.</summary>
    public BallotChoice? Choice { get; init; }

    /// <summary>The remark, the reason or the interest.</summary>
    [StringLength(BallotAnswer.WordsMaxLength)]
    public string? Words { get; init; }

    /// <summary>The words are for the board alone.</summary>
    public bool IsForTheBoard { get; init; }

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (Choice is { } choice and not BallotChoice.Agrees && string.IsNullOrWhiteSpace(Words))
        {
            yield return new(Wording.Of($"Reviewing.Missing{choice}"), [nameof(Words)]);
        }
        else if (Choice == BallotChoice.Objects && IsForTheBoard)
        {
            yield return new(Wording.Of(BallotRules.ObjectionIsForTheAuthor), [nameof(IsForTheBoard)]);
        }
        else if (Choice is null or BallotChoice.Agrees && !string.IsNullOrWhiteSpace(Words))
        {
            // Words without the answer they belong to would be lost.
            yield return new(Wording.Of("Reviewing.WordsWithoutAnswer"), [nameof(Choice)]);
        }
    }
}
