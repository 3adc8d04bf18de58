using System.ComponentModel.DataAnnotations;
using Advocacy.Domain.Commitments;
using Advocacy.Web.Data;
using Advocacy.Web.Features.Shared;
using Advocacy.Web.Pipeline;
using MediatR;

namespace Advocacy.Web.Features.Commitments;

/// <summary>Writes what was promised in the languages it was not said in; it is marked as a translation wherever it stands.</summary>
[AllowedTo(Role.Analyst)]
public sealed record TranslateWords : Command<Guid>, IValidatableObject
{
    public Guid Id { get; init; }

    /// <summary>The version of the commitment the form was opened on.</summary>
    public Guid Version { get; init; }

    /// <summary>What is written in the language it was said in counts for nothing.</summary>
    public WrittenText Words { get; init; } = new();

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext) => Words.LongerThan(Commitment.WordsMaxLength, nameof(Words));
}

internal sealed class TranslateWordsHandler(AdvocacyDb db) : IRequestHandler<TranslateWords, Guid>
{
    public async Task<Guid> Handle(TranslateWords command, CancellationToken cancel)
    {
        var commitment = await db.Commitments.Require(commitment => commitment.Id == command.Id, cancel);
        commitment.MustStillBe(command.Version);
        commitment.IsTranslated(command.Words.ToText());
        return commitment.Id;
    }
}
