using System.ComponentModel.DataAnnotations;
using Advocacy.Domain.Cards;
using Advocacy.Domain.Languages;
using Advocacy.Web.Data;
using Advocacy.Web.Pipeline;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Advocacy.Web.Features.Cards;

/// <summary>Writes a card's texts, freezes the facts of its year and has it typeset in each language.</summary>
/// <remarks>While the card is a draft it can be made again; the facts are then frozen anew.</remarks>
[AllowedTo(Role.Editor)]
public sealed record MakeProgressCard : Command<Guid>
{
    [Required, Range(2000, 2100)]
    public int? Year { get; init; }

    public WrittenText Title { get; init; } = new();

    public WrittenText Verdict { get; init; } = new();

    public IReadOnlyList<WrittenFact> Facts { get; init; } = [];
}

/// <summary>A text as an editor writes it, language by language.</summary>
public sealed record WrittenText
{
    [StringLength(ProgressCard.VerdictMaxLength)]
    public string? French { get; init; }

    [StringLength(ProgressCard.VerdictMaxLength)]
    public string? Dutch { get; init; }

    [StringLength(ProgressCard.VerdictMaxLength)]
    public string? German { get; init; }

    [StringLength(ProgressCard.VerdictMaxLength)]
    public string? English { get; init; }

    public static WrittenText Of(LocalText text) => new()
    {
        French = text[Language.French],
        Dutch = text[Language.Dutch],
        German = text[Language.German],
        English = text[Language.English],
    };

    public LocalText ToText() => LocalText.Empty
        .With(Language.French, French)
        .With(Language.Dutch, Dutch)
        .With(Language.German, German)
        .With(Language.English, English);
}

/// <summary>One fact of the situation as an editor writes it.</summary>
public sealed record WrittenFact
{
    public WrittenText Headline { get; init; } = new();

    public WrittenText Text { get; init; } = new();

    /// <summary>Rows left blank count for nothing; so does a fact of which nothing is written.</summary>
    public IReadOnlyList<Guid?> Evidence { get; init; } = [];
}

internal sealed class MakeProgressCardHandler(AdvocacyDb db, TimeProvider clock)
    : IRequestHandler<MakeProgressCard, Guid>
{
    public async Task<Guid> Handle(MakeProgressCard command, CancellationToken cancel)
    {
        var campaign = await db.Campaigns.AsSplitQuery().Include(c => c.Demands).ThenInclude(d => d.Authorities)
            .Require(_ => true, cancel);
        await db.Evidence.AsNoTracking().RequireEach(command.Facts.SelectMany(fact => fact.Evidence), cancel);
        var texts = new CardTexts(
            command.Title.ToText(), command.Verdict.ToText(), campaign.Publisher,
            [.. command.Facts.Select(fact => new CardFact(fact.Headline.ToText(), fact.Text.ToText(), [.. fact.Evidence.OfType<Guid>()]))
                .Where(fact => !fact.IsBlank)]);

        var card = await db.DraftCard(campaign, command.Year!.Value, texts, cancel);
        await db.FreezeAndSend(card, campaign, clock, cancel);
        return card.Id;
    }
}
