using System.ComponentModel.DataAnnotations;
using Advocacy.Domain.Cards;
using Advocacy.Domain.Dates;
using Advocacy.Domain.Languages;
using Advocacy.Web.Campaigns;
using Advocacy.Web.Data;
using Advocacy.Web.Pipeline;
using Advocacy.Web.Words;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Advocacy.Web.Features.Cards;

/// <summary>Records the round before printing: the right of reply and who signed the card off. The card is typeset anew with it.</summary>
[AllowedTo(Role.Editor)]
public sealed record RecordRound : Command<Guid>
{
    [Required, Range(2000, 2100)]
    public int? Year { get; init; }

    /// <summary>The version of the card the form was opened on.</summary>
    public Guid Version { get; init; }

    /// <summary>Rows left blank count for nothing.</summary>
    public IReadOnlyList<ReplyRow> Replies { get; init; } = [];

    /// <summary>Rows left blank count for nothing.</summary>
    public IReadOnlyList<SignOffRow> SignOffs { get; init; } = [];
}

/// <summary>Whom a judgement was sent to, and what came back.</summary>
public sealed record ReplyRow : IValidatableObject
{
    /// <summary>The demand's code.</summary>
    [StringLength(Domain.Campaigns.Demand.CodeMaxLength)]
    public string? Demand { get; init; }

    [StringLength(CardReply.AskedMaxLength)]
    public string? Asked { get; init; }

    public FuzzyDate? AskedOn { get; init; }

    public FuzzyDate? RepliedOn { get; init; }

    [StringLength(CardReply.WordsMaxLength)]
    public string? Words { get; init; }

    public Language WordsLanguage { get; init; }

    /// <summary>What we answer to it, in the language of their words.</summary>
    [StringLength(CardReply.WordsMaxLength)]
    public string? Answer { get; init; }

    internal bool IsBlank => string.IsNullOrWhiteSpace(Asked) && AskedOn is null && RepliedOn is null && string.IsNullOrWhiteSpace(Words) && string.IsNullOrWhiteSpace(Answer);

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (!IsBlank && string.IsNullOrEmpty(Demand))
        {
            yield return new(Wording.Of("Cards.NoDemandChosen"), [nameof(Demand)]);
        }

        if (!IsBlank && AskedOn is null)
        {
            yield return new(Wording.Of("Cards.AskedOnMissing"), [nameof(AskedOn)]);
        }
    }
}

/// <summary>Who signed, as what, when.</summary>
public sealed record SignOffRow : IValidatableObject
{
    public SignOffRole Role { get; init; }

    [StringLength(SignOff.NameMaxLength)]
    public string? Name { get; init; }

    public FuzzyDate? On { get; init; }

    internal bool IsBlank => string.IsNullOrWhiteSpace(Name) && On is null;

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (!IsBlank && On is null)
        {
            yield return new(Wording.Of("Cards.SignedOnMissing"), [nameof(On)]);
        }
    }
}

internal sealed class RecordRoundHandler(AdvocacyDb db, CurrentCampaign current, TimeProvider clock) : IRequestHandler<RecordRound, Guid>
{
    public async Task<Guid> Handle(RecordRound command, CancellationToken cancel)
    {
        var card = await db.CardsWithAllTheyPrint().Include(card => card.Prints)
            .Where(card => card.Year == command.Year).OrderByDescending(card => card.Edition).Require(cancel);
        card.MustStillBe(command.Version);
        var campaign = await db.CampaignOfCards(current.Id, cancel);
        card.HasGoneRound(
            [.. command.Replies.Where(row => !row.IsBlank).Select(row => new CardReplyEntry(
                campaign.Demands.SingleOrDefault(demand => demand.Code == row.Demand) ?? throw new NotFoundException("A demand"),
                row.Asked ?? "", row.AskedOn!, row.RepliedOn, row.Words, row.WordsLanguage, row.Answer))],
            [.. command.SignOffs.Where(row => !row.IsBlank).Select(row => new SignOffEntry(row.Role, row.Name ?? "", row.On!))]);
        await db.FreezeAndSend(card, campaign, clock, cancel);
        return card.Id;
    }
}
