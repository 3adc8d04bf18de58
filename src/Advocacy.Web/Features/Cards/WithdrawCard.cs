using System.ComponentModel.DataAnnotations;
using Advocacy.Web.Data;
using Advocacy.Web.Features.Shared;
using Advocacy.Web.Pipeline;
using Advocacy.Web.Words;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Advocacy.Web.Features.Cards;

/// <summary>Takes a published edition back, for a court or a child's sake; where it stood, its number, date, hash and the reason stay.</summary>
[AllowedTo(Role.Administrator)]
public sealed record WithdrawCard : Command<int>, IValidatableObject
{
    public const int ReasonMaxLength = 1_000;

    [Required, Range(2000, 2100)]
    public int? Year { get; init; }

    [Required]
    public int? Edition { get; init; }

    /// <summary>Why, in the languages of those who read the card.</summary>
    public WrittenText Reason { get; init; } = new();

    /// <summary>Ticked by whoever has read that there is no way back.</summary>
    public bool IsMeant { get; init; }

    public override string? Because => Reason.ToText().ForReader();

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext) =>
    [
        .. Reason.LongerThan(ReasonMaxLength, nameof(Reason)),
        .. IsMeant ? Array.Empty<ValidationResult>() : [new ValidationResult(Wording.Of("Cards.WithdrawNotMeant"), [nameof(IsMeant)])],
    ];
}

internal sealed class WithdrawCardHandler(AdvocacyDb db, CurrentActor actor, TimeProvider clock) : IRequestHandler<WithdrawCard, int>
{
    public async Task<int> Handle(WithdrawCard command, CancellationToken cancel)
    {
        var card = await db.CardsWithAllTheyPrint().Include(card => card.Prints)
            .Require(card => card.Year == command.Year && card.Edition == command.Edition, cancel);
        card.Withdraw(command.Reason.ToText(), actor.Value.Id ?? "", clock.Now());
        return card.Year;
    }
}
