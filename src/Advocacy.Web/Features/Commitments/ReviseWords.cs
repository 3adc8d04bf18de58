using System.ComponentModel.DataAnnotations;
using Advocacy.Domain.Commitments;
using Advocacy.Domain.Languages;
using Advocacy.Web.Data;
using Advocacy.Web.Pipeline;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Advocacy.Web.Features.Commitments;

/// <summary>Records that a commitment was made in other words than were written down.</summary>
[AllowedTo(Role.Analyst)]
public sealed record ReviseWords : ChangeOfCommitment
{
    [Required, StringLength(Commitment.WordsMaxLength)]
    public string? Words { get; init; }

    public Language WordsLanguage { get; init; }

    /// <summary>True when they are what a source reports, not what was heard.</summary>
    public bool Reported { get; init; }
}

internal sealed class ReviseWordsHandler(AdvocacyDb db) : IRequestHandler<ReviseWords, Guid>
{
    public async Task<Guid> Handle(ReviseWords command, CancellationToken cancel)
    {
        var commitment = await db.Commitments.Include(commitment => commitment.Wordings)
            .Require(commitment => commitment.Id == command.Id, cancel);
        commitment.MustStillBe(command.Version);
        var citations = await db.CitedBy(command, cancel);
        commitment.IsWordedInstead(
            new(command.Words!, command.WordsLanguage, command.Reported), command.On!,
            LocalText.Of(command.ReasonLanguage, command.Reason), citations);
        return commitment.Id;
    }
}
