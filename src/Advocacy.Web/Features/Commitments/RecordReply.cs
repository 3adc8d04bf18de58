using System.ComponentModel.DataAnnotations;
using Advocacy.Domain.Commitments;
using Advocacy.Domain.Languages;
using Advocacy.Web.Data;
using Advocacy.Web.Pipeline;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Advocacy.Web.Features.Commitments;

/// <summary>Records what came back on a read-back letter, or that nothing did.</summary>
[AllowedTo(Role.Analyst)]
public sealed record RecordReply : CommitmentAct
{
    public Guid LetterId { get; init; }

    [Required]
    public ReplyKind? Kind { get; init; }

    [StringLength(ReadBackLetter.TextMaxLength)]
    public string? Words { get; init; }

    public Language WordsLanguage { get; init; }
}

internal sealed class RecordReplyHandler(AdvocacyDb db) : IRequestHandler<RecordReply, Guid>
{
    public async Task<Guid> Handle(RecordReply command, CancellationToken cancel)
    {
        var commitment = await db.Commitments.Include(commitment => commitment.Letters).ThenInclude(letter => letter.Replies)
            .Require(commitment => commitment.Id == command.Id, cancel);
        commitment.MustStillBe(command.Version);
        var letter = commitment.Letters.SingleOrDefault(letter => letter.Id == command.LetterId)
            ?? throw new NotFoundException(nameof(ReadBackLetter));
        var citations = await db.CitedBy(command, cancel);
        commitment.IsAnswered(letter, new(command.Kind!.Value, command.On!, command.Words, command.WordsLanguage)
        {
            Citations = citations,
        });
        return letter.Id;
    }
}
