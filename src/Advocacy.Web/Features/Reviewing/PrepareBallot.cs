using Advocacy.Domain.Cards;
using Advocacy.Domain.Judging;
using Advocacy.Domain.Languages;
using Advocacy.Web.Data;
using Advocacy.Web.Features.Cards;
using Advocacy.Web.Pipeline;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Advocacy.Web.Features.Reviewing;

/// <summary>What the board would be asked about a year's draft, and who is on it.</summary>
[AllowedTo(Role.Editor)]
public sealed record PrepareBallot(int Year) : IQuery<BallotDesk>;

/// <param name="FactsSha256">Of the draft's frozen facts.</param>
public sealed record BallotDesk(string FactsSha256, LocalText Verdict, IReadOnlyList<AskedPart> Parts, IReadOnlyList<BoardMember> Board);

/// <param name="Code">The demand's; null for what the card says as a whole.</param>
/// <param name="Word">The level in the words of the rubric.</param>
/// <param name="Judge">Who judged it, where that is a member of the board.</param>
public sealed record AskedPart(string? Code, LocalText Title, Level? Level, LocalText Word, Level? LevelBefore, int? YearBefore, string? Judge);

public sealed record BoardMember(string Id, string Name);

internal sealed class PrepareBallotHandler(AdvocacyDb db) : IRequestHandler<PrepareBallot, BallotDesk>
{
    public async Task<BallotDesk> Handle(PrepareBallot query, CancellationToken cancel)
    {
        var card = await db.ProgressCards.AsNoTracking().Where(card => card.Year == query.Year && card.State == CardState.Draft && card.FrozenFacts != null).Require(cancel);
        var facts = FrozenFacts.Read(card.FrozenFacts!) ?? throw new NotFoundException("A card's facts");
        var board = await db.OpenAccountsOf(Role.Board, cancel);
        var judges = await db.Assessments.WhoeverReads().Where(judged => judged.Year == query.Year)
            .Join(db.Demands, judged => judged.DemandId, demand => demand.Id, (judged, demand) => new { demand.Code, judged.AuthorId })
            .ToDictionaryAsync(judged => judged.Code, judged => judged.AuthorId, cancel);
        return new(
            card.FactsSha256!, facts.Verdict,
            [.. (await db.NotYetApproved(card, cancel)).Select(part =>
            {
                var last = part.Demand?.Years.Where(year => year.Year < query.Year).MaxBy(year => year.Year);
                return new AskedPart(
                    part.Code, part.Demand?.Title ?? LocalText.Empty, part.Demand?.Level,
                    facts.Rubric.Levels.FirstOrDefault(level => level.Level == part.Demand?.Level)?.Word ?? LocalText.Empty, last?.Level, last?.Year,
                    part.Code is null ? null : board.Find(account => account.Id == judges.GetValueOrDefault(part.Code))?.DisplayName);
            })],
            [.. board.Select(account => new BoardMember(account.Id, account.DisplayName))]);
    }
}
