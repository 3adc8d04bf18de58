using System.ComponentModel.DataAnnotations;
using Advocacy.Domain.Dates;
using Advocacy.Domain.Sources;
using Advocacy.Web.Campaigns;
using Advocacy.Web.Data;
using Advocacy.Web.Features.Readers;
using Advocacy.Web.Pipeline;
using MediatR;

namespace Advocacy.Web.Features.Sources;

/// <summary>Enters a source, to be cited anywhere.</summary>
[AllowedTo(Role.Analyst)]
public sealed record EnterEvidence : Command<Guid>
{
    public const int PublisherMaxLength = 300;

    [Required, StringLength(Evidence.TitleMaxLength)]
    public string? Title { get; init; }

    [StringLength(PublisherMaxLength)]
    public string? Publisher { get; init; }

    public FuzzyDate? PublishedOn { get; init; }

    [StringLength(Evidence.AddressMaxLength)]
    public string? Address { get; init; }

    /// <summary>A BCP 47 tag.</summary>
    [StringLength(Evidence.LanguageMaxLength), RegularExpression("[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*")]
    public string? Language { get; init; }

    [Required]
    public EvidenceKind? Kind { get; init; } = EvidenceKind.Secondary;

    [StringLength(Evidence.ExcerptMaxLength)]
    public string? Excerpt { get; init; }

    /// <summary>Whether it is another source than the one on record it is like in part.</summary>
    public bool IsAnother { get; init; }

    public ReadersRow Readers { get; init; } = new();
}

internal sealed class EnterEvidenceHandler(AdvocacyDb db, CurrentCampaign current) : IRequestHandler<EnterEvidence, Guid>
{
    public async Task<Guid> Handle(EnterEvidence command, CancellationToken cancel)
    {
        var campaign = await db.Campaigns.Require(campaign => campaign.Id == current.Id, cancel);
        var alike = command.IsAnother ? [] : await db.AlikeSources(command.Title!.Trim(), command.Address?.Trim() ?? "", cancel);
        if (alike.Count > 0)
        {
            throw new MalformedRequestException([new(nameof(command.Title), AlikeSource.Asks(alike))]);
        }

        var source = Evidence.Of(campaign, new(command.Title!)
        {
            Publisher = command.Publisher,
            PublishedOn = command.PublishedOn,
            Address = command.Address,
            Language = command.Language,
            Kind = command.Kind!.Value,
            Excerpt = command.Excerpt,
        });
        source.IsReadBy(command.Readers.ToReadership(current.Readers.Sources));
        db.Add(source);
        return source.Id;
    }
}
