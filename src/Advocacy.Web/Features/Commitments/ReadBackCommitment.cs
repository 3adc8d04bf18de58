using System.ComponentModel.DataAnnotations;
using Advocacy.Domain.Commitments;
using Advocacy.Domain.Dates;
using Advocacy.Domain.Languages;
using Advocacy.Web.Data;
using Advocacy.Web.Features.Shared;
using Advocacy.Web.Pipeline;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Advocacy.Web.Features.Commitments;

/// <summary>Records the letter that repeats a commitment to whoever made it.</summary>
[AllowedTo(Role.Analyst)]
public sealed record ReadBackCommitment : CommitmentAct
{
    [Required, StringLength(ReadBackLetter.TextMaxLength)]
    public string? Text { get; init; }

    public Language TextLanguage { get; init; }

    [LooksAhead]
    public FuzzyDate? AnswerBy { get; init; }
}

internal sealed class ReadBackCommitmentHandler(AdvocacyDb db, TimeProvider clock) : IRequestHandler<ReadBackCommitment, Guid>
{
    public async Task<Guid> Handle(ReadBackCommitment command, CancellationToken cancel)
    {
        var commitment = await db.Commitments.Include(commitment => commitment.Letters)
            .Require(commitment => commitment.Id == command.Id, cancel);
        commitment.MustStillBe(command.Version);
        var citations = await db.CitedBy(command, cancel);
        return commitment.IsReadBack(
            new(command.On!, command.Text!, command.TextLanguage, command.AnswerBy) { Citations = citations },
            clock.Today()).Id;
    }
}
