using System.ComponentModel.DataAnnotations;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Advocacy.Domain.Cards;
using Advocacy.Domain.Languages;
using Advocacy.Web.Data;
using Advocacy.Web.Features.Shared;
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

    public IReadOnlyList<Guid> Evidence { get; init; } = [];
}

internal sealed class MakeProgressCardHandler(AdvocacyDb db, TimeProvider clock)
    : IRequestHandler<MakeProgressCard, Guid>
{
    public async Task<Guid> Handle(MakeProgressCard command, CancellationToken cancel)
    {
        var campaign = await db.Campaigns.AsSplitQuery().Include(c => c.Demands).ThenInclude(d => d.Authorities)
            .Require(_ => true, cancel);
        var texts = new CardTexts(
            command.Title.ToText(), command.Verdict.ToText(), campaign.Publisher,
            [.. command.Facts.Select(fact => new CardFact(fact.Headline.ToText(), fact.Text.ToText(), fact.Evidence))
                .Where(fact => !fact.Headline.IsEmpty)]);

        var card = await db.DraftCard(campaign, command.Year!.Value, texts, cancel);
        var facts = JsonSerializer.Serialize(
            await new FactGathering(db).Gather(campaign, card, clock.Today(), cancel), JsonColumns.Options);
        card.Freeze(facts, Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(facts))), clock.Now());
        db.Add(TypesettingJob.For(card.Id, clock.Now()));
        return card.Id;
    }
}
