using Advocacy.Domain.Cards;
using Advocacy.Domain.Languages;
using Advocacy.Web.Accounts;
using Advocacy.Web.Campaigns;
using Advocacy.Web.Data;
using Advocacy.Web.Features.Reviewing;
using Advocacy.Web.Pipeline;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Advocacy.Web.Features.Cards;

/// <summary>The latest edition of a year's card: its texts, its prints, and the typesetter's progress.</summary>
[AllowedToMembers]
public sealed record ViewCard(int Year) : IQuery<CardView>;

public sealed record CardView
{
    public required Guid Id { get; init; }
    public required Guid Version { get; init; }
    public required int Year { get; init; }
    public required int Edition { get; init; }
    public required CardState State { get; init; }
    /// <summary>The languages it is printed in.</summary>
    public required LanguageSet Languages { get; init; }
    public required LocalText Title { get; init; }
    public required LocalText Verdict { get; init; }
    public required IReadOnlyList<KeyFactView> Facts { get; init; }
    public required string? FactsSha256 { get; init; }
    public required DateTime? FrozenAt { get; init; }
    public required DateTime? PublishedAt { get; init; }
    public required string? PublishedBy { get; init; }
    public required IReadOnlyList<PrintLine> Prints { get; init; }
    public required JobView? Job { get; init; }

    /// <summary>What it says otherwise than the public record does now.</summary>
    public required IReadOnlyList<DraftDifference> Differs { get; init; }

    /// <summary>Whether the board approved all of it, as it stands; of a draft.</summary>
    public required bool IsApproved { get; init; }

    /// <summary>What a draft lacks that its publisher is asked about.</summary>
    public required CardQuestions Questions { get; init; }

    /// <summary>Whether the draft holds what is no longer public, so that none of its pages are shown.</summary>
    public bool IsWithheld => State == CardState.Draft && Differs.AreWithheld();

    public bool IsReady => Prints.Count == Languages.Count;

    public bool IsBeingTypeset => Job is { State: TypesettingState.Waiting or TypesettingState.Running };
}

public sealed record PrintLine(Language Language, int Pages, int Bytes, string Sha256, string Engine);

/// <param name="Problem">The key of the sentence that says what went wrong.</param>
/// <param name="Detail">What the engine said; of a text that is too long, its name.</param>
public sealed record JobView(TypesettingState State, int Done, Language? Current, string? Problem, string? Detail);

internal sealed class ViewCardHandler(AdvocacyDb db, CurrentCampaign current) : IRequestHandler<ViewCard, CardView>
{
    public async Task<CardView> Handle(ViewCard query, CancellationToken cancel)
    {
        var card = await db.ProgressCards.Include(card => card.Facts).ThenInclude(fact => fact.Citations).Where(card => card.Year == query.Year)
            .OrderByDescending(card => card.Edition).FirstOrDefaultAsync(cancel) ?? throw new NotFoundException("A card");
        // The job before the prints: done, its prints are all there; a print that comes in between shows as still being typeset.
        var job = await db.TypesettingJobs.Where(job => job.CardId == card.Id)
            .OrderByDescending(job => job.AskedAt)
            .Select(job => new JobView(job.State, job.Done, job.Current, job.Problem, job.Detail)).FirstOrDefaultAsync(cancel);

        // The bytes stay in the database: a page shows only their number.
        var prints = await db.Set<CardPrint>().Where(print => print.CardId == card.Id)
            .Select(print => new PrintLine(print.Language, print.Pages, print.Pdf.Length, print.Sha256, print.Engine))
            .ToListAsync(cancel);

        return new()
        {
            Id = card.Id,
            Version = card.Version,
            Year = card.Year,
            Edition = card.Edition,
            State = card.State,
            Languages = card.Languages,
            Title = card.Title,
            Verdict = card.Verdict,
            Facts = KeyFactView.Of(card),
            FactsSha256 = card.FactsSha256,
            FrozenAt = card.FrozenAt,
            PublishedAt = card.PublishedAt,
            PublishedBy = await db.NameOfAccount(card.PublishedBy, cancel),
            Prints = [.. prints.OrderBy(print => print.Language)],
            Job = job,
            IsApproved = card.State == CardState.Draft && (await db.NotYetApproved(card, cancel)).Count == 0,
            Questions = await db.QuestionsOf(card.Id, cancel),
            Differs = await db.CardDiffers(card.Id, current, cancel),
        };
    }
}
