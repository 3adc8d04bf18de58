using System.ComponentModel.DataAnnotations;
using Advocacy.Domain.Dates;
using Advocacy.Domain.Languages;
using Advocacy.Domain.Readers;
using Advocacy.Web.Campaigns;
using Advocacy.Web.Data;
using Advocacy.Web.Features.Sources;
using Advocacy.Web.Pipeline;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Advocacy.Web.Features.People;

/// <summary>Ends one term in a post; what the post still owes waits for whoever holds it next.</summary>
[AllowedTo(Role.Analyst)]
public sealed record EndTerm : Command<Guid>
{
    public Guid Id { get; init; }

    /// <summary>The version of the term the form was opened on.</summary>
    public Guid Version { get; init; }

    /// <summary>The last day of it, as closely as it is known.</summary>
    [Required]
    public FuzzyDate? On { get; init; }

    /// <summary>What says so; without it the end is marked as unverified.</summary>
    public SourceRow Shown { get; init; } = new();

    /// <summary>The language a new source is entered in.</summary>
    public Language WrittenIn { get; init; }
}

internal sealed class EndTermHandler(AdvocacyDb db, CurrentCampaign current) : IRequestHandler<EndTerm, Guid>
{
    public async Task<Guid> Handle(EndTerm command, CancellationToken cancel)
    {
        var term = await db.Memberships.Include(term => term.Citations).Require(term => term.Id == command.Id, cancel);
        term.MustStillBe(command.Version);
        var campaign = await db.Campaigns.Require(campaign => campaign.Id == current.Id, cancel);
        term.EndsOn(command.On!, await new SourceReading(db, campaign, command.WrittenIn, Readership.Everybody).Read(command.Shown, nameof(command.Shown), cancel));
        return term.PersonId;
    }
}
