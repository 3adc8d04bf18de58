using System.ComponentModel.DataAnnotations;
using Advocacy.Domain.Cards;
using Advocacy.Domain.Reviewing;
using Advocacy.Web.Data;
using Advocacy.Web.Features.Shared;
using Advocacy.Web.Pipeline;
using Advocacy.Web.Words;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Advocacy.Web.Features.Replies;

/// <summary>Answers as the authority that holds a private link; what it answered before is replaced, until the last day.</summary>
[AllowedToAnyone]
public sealed record ReplyToRequest : Command<Guid>, IValidatableObject
{
    /// <summary>The link's.</summary>
    [StringLength(600)]
    public string Key { get; init; } = "";

    public IReadOnlyList<PointRow> Points { get; init; } = [];

    /// <summary>The answer to the whole.</summary>
    [StringLength(CardReply.WordsMaxLength)]
    public string? Words { get; init; }

    /// <summary>No answer will come.</summary>
    public bool Declines { get; init; }

    /// <summary>What the rules ask of an answer, said here too: whoever reads it may speak German, which rules don't.</summary>
    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (!Declines && string.IsNullOrWhiteSpace(Words) && Points.All(point => point.Answer is null))
        {
            yield return new(Wording.Of("Replies.SaysNothing"), [nameof(Words)]);
        }

        // As it is printed: each point under its number, on a line of its own.
        var length = (Words?.Trim().Length ?? 0) + Points.Where(point => point.Answer is PointAnswer.Corrects or PointAnswer.Adds).Sum(point => $"({point.Position}) {point.Words?.Trim()}\n".Length);
        if (!Declines && length > CardReply.WordsMaxLength)
        {
            yield return new(Wording.Of("Replies.TooLong", length, CardReply.WordsMaxLength), [nameof(Words)]);
        }
    }
}

/// <summary>What is answered to one sentence.</summary>
public sealed record PointRow : IValidatableObject
{
    public int Position { get; init; }

    public PointAnswer? Answer { get; init; }

    [StringLength(ReplyPoint.WordsMaxLength)]
    public string? Words { get; init; }

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (Answer is PointAnswer.Corrects or PointAnswer.Adds && string.IsNullOrWhiteSpace(Words))
        {
            yield return new(Wording.Of("Replies.PointWithoutWords"), [nameof(Words)]);
        }
        else if (Answer is null or PointAnswer.Exact && !string.IsNullOrWhiteSpace(Words))
        {
            yield return new(Wording.Of("Replies.WordsWithoutPoint"), [nameof(Answer)]);
        }
    }
}

internal sealed class ReplyToRequestHandler(AdvocacyDb db, ReplyLinks links, TimeProvider clock) : IRequestHandler<ReplyToRequest, Guid>
{
    public async Task<Guid> Handle(ReplyToRequest command, CancellationToken cancel)
    {
        var id = links.RequestOf(command.Key) ?? throw new NotFoundException("A link");
        var request = await db.ReplyRequests.Include(request => request.Points).Require(request => request.Id == id, cancel);
        request.Reply(new(command.Declines, command.Words, [.. command.Points.Select(point => new PointAnswerEntry(point.Position, point.Answer, point.Words))]), clock.Today());
        return request.Id;
    }
}
