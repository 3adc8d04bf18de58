using System.ComponentModel.DataAnnotations;
using Advocacy.Domain.Cards;
using Advocacy.Domain.Editing;
using Advocacy.Domain.Judging;
using Advocacy.Web.Campaigns;
using Advocacy.Web.Data;
using Advocacy.Web.Features.Shared;
using Advocacy.Web.Pipeline;
using Advocacy.Web.Words;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Advocacy.Web.Features.Cards;

/// <summary>Writes a card's texts, freezes the facts of its year and has it typeset in each language.</summary>
/// <remarks>While the card is a draft it can be made again; the facts are then frozen anew.</remarks>
[AllowedTo(Role.Editor)]
public sealed record MakeProgressCard : Command<Guid>, IValidatableObject
{
    [Required, Range(2000, 2100)]
    public int? Year { get; init; }

    /// <summary>The version of the draft's texts the form was opened on; null when there was no draft.</summary>
    public Guid? TextsVersion { get; init; }

    public WrittenText Title { get; init; } = new();

    public WrittenText Verdict { get; init; } = new();

    public IReadOnlyList<WrittenFact> Facts { get; init; } = [];

    /// <summary>What the edition corrects, where one is published.</summary>
    public WrittenText Correction { get; init; } = new();

    /// <summary>The messages of the pages; one left blank is made by the application.</summary>
    public WrittenText Situation { get; init; } = new();

    public IReadOnlyList<WrittenMessage> Demands { get; init; } = [];

    public WrittenText Petition { get; init; } = new();

    public WrittenText Method { get; init; } = new();

    public WrittenText SourceList { get; init; } = new();

    public override string? Because => Correction.ToText() is { IsEmpty: false } corrects ? corrects[corrects.Languages.First()] : null;

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext) =>
    [
        .. Texts().SelectMany(text => text.Text.LongerThan(ProgressCard.VerdictMaxLength, text.Name)),
        .. Messages().SelectMany(message => message.Message.LongerThan(
            CardMessages.MaxLength, message.Name, Wording.Of("Cards.MessageTooLong", CardMessages.MaxLength))),
    ];

    private IEnumerable<(string Name, WrittenText Text)> Texts() =>
    [
        (nameof(Title), Title), (nameof(Verdict), Verdict), (nameof(Correction), Correction),
        .. Facts.Select((fact, place) => ($"{nameof(Facts)}[{place}].{nameof(WrittenFact.Headline)}", fact.Headline)),
        .. Facts.Select((fact, place) => ($"{nameof(Facts)}[{place}].{nameof(WrittenFact.Text)}", fact.Text)),
    ];

    private IEnumerable<(string Name, WrittenText Message)> Messages() =>
    [
        (nameof(Situation), Situation), (nameof(Petition), Petition), (nameof(Method), Method), (nameof(SourceList), SourceList),
        .. Demands.Select((demand, place) => ($"{nameof(Demands)}[{place}].{nameof(WrittenMessage.Text)}", demand.Text)),
    ];
}

/// <summary>The message of a demand's page.</summary>
public sealed record WrittenMessage
{
    [StringLength(Domain.Campaigns.Demand.CodeMaxLength)]
    public string Code { get; init; } = "";

    public WrittenText Text { get; init; } = new();
}

/// <summary>One fact of the situation as an editor writes it.</summary>
public sealed record WrittenFact
{
    public WrittenText Headline { get; init; } = new();

    public WrittenText Text { get; init; } = new();

    /// <summary>Rows left blank count for nothing; so does a fact of which nothing is written.</summary>
    public IReadOnlyList<Guid?> Evidence { get; init; } = [];
}

internal sealed class MakeProgressCardHandler(AdvocacyDb db, CurrentCampaign current, TimeProvider clock)
    : IRequestHandler<MakeProgressCard, Guid>
{
    public async Task<Guid> Handle(MakeProgressCard command, CancellationToken cancel)
    {
        var campaign = await db.CampaignOfCards(current.Id, cancel);
        var cited = (await db.Evidence.RequireEach(command.Facts.SelectMany(fact => fact.Evidence), cancel)).ToDictionary(source => source.Id);
        CardRules.CitesWhatAnybodyMayRead.Requires(cited.Values.All(source => source.ReadBy().IsPublicOn(clock.Today())));
        YearRoundRules.IsAskedInTime.Requires(!await db.YearRounds.AnyAsync(round => round.Year == command.Year && round.Judges.Any(judge => judge.GivenOn == null), cancel));
        var texts = new CardTexts(
            command.Title.ToText(), command.Verdict.ToText(), campaign.Publisher,
            [.. command.Facts.Select(fact => new CardFactEntry(
                    fact.Headline.ToText(), fact.Text.ToText(), [.. fact.Evidence.OfType<Guid>().Distinct().Select(id => cited[id])]))
                .Where(fact => !fact.IsBlank)])
        {
            Languages = campaign.Languages,
            Correction = command.Correction.ToText(),
            Messages = new()
            {
                Situation = command.Situation.ToText(),
                Petition = command.Petition.ToText(),
                Method = command.Method.ToText(),
                Sources = command.SourceList.ToText(),
                Demands = command.Demands.Where(message => campaign.Demands.Any(demand => demand.Code == message.Code))
                    .DistinctBy(message => message.Code).ToDictionary(message => message.Code, message => message.Text.ToText()),
            },
        };

        var draft = await db.ProgressCards.Where(card => card.Year == command.Year && card.State == CardState.Draft)
            .Select(card => (Guid?)card.TextsVersion).SingleOrDefaultAsync(cancel);
        EditingRules.IsUnchangedSinceOpened.Requires(draft is null || draft == command.TextsVersion);
        var card = await db.DraftCard(campaign, command.Year!.Value, texts, cancel);
        await db.FreezeAndSend(card, campaign, clock, cancel);
        return card.Id;
    }
}
