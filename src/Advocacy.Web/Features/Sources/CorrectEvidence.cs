using System.ComponentModel.DataAnnotations;
using Advocacy.Domain.Dates;
using Advocacy.Domain.Sources;
using Advocacy.Web.Data;
using Advocacy.Web.Features.Shared;
using Advocacy.Web.Pipeline;
using MediatR;

namespace Advocacy.Web.Features.Sources;

/// <summary>Says anew what a source is, who published it, when and where; whatever cites it cites the corrected one.</summary>
[AllowedTo(Role.Analyst)]
public sealed record CorrectEvidence : Correction
{
    public Guid Id { get; init; }

    [Required, StringLength(Evidence.TitleMaxLength)]
    public string? Title { get; init; }

    [StringLength(EnterEvidence.PublisherMaxLength)]
    public string? Publisher { get; init; }

    public FuzzyDate? PublishedOn { get; init; }

    [StringLength(Evidence.AddressMaxLength)]
    public string? Address { get; init; }

    /// <summary>A BCP 47 tag.</summary>
    [StringLength(Evidence.LanguageMaxLength), RegularExpression("[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*")]
    public string? Language { get; init; }

    [Required]
    public EvidenceKind? Kind { get; init; }

    [StringLength(Evidence.ExcerptMaxLength)]
    public string? Excerpt { get; init; }
}

internal sealed class CorrectEvidenceHandler(AdvocacyDb db) : IRequestHandler<CorrectEvidence, Guid>
{
    public async Task<Guid> Handle(CorrectEvidence command, CancellationToken cancel)
    {
        var source = await db.Evidence.Require(source => source.Id == command.Id, cancel);
        db.Correct(source, command, source => source.Correct(new(command.Title!)
        {
            Publisher = command.Publisher,
            PublishedOn = command.PublishedOn,
            Address = command.Address,
            SeenOn = source.SeenOn,
            Language = command.Language,
            Kind = command.Kind!.Value,
            Excerpt = command.Excerpt?.ReplaceLineEndings("\n"),
        }));
        return source.Id;
    }
}
