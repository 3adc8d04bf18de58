using System.ComponentModel.DataAnnotations;
using Advocacy.Domain.Cards;
using Advocacy.Domain.Dates;
using Advocacy.Domain.Languages;
using Advocacy.Domain.Reviewing;
using Advocacy.Web.Campaigns;
using Advocacy.Web.Data;
using Advocacy.Web.Features.Cards;
using Advocacy.Web.Features.Shared;
using Advocacy.Web.Pipeline;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Advocacy.Web.Features.Replies;

/// <summary>Opens a private link by which an authority answers to a judgement before it is printed.</summary>
[AllowedTo(Role.Editor)]
public sealed record OpenReplyLink : Command<Guid>
{
    public int Year { get; init; }

    /// <summary>The demand's code.</summary>
    [Required, StringLength(Domain.Campaigns.Demand.CodeMaxLength)]
    public string? About { get; init; }

    [Required, StringLength(CardReply.AskedMaxLength)]
    public string? Asked { get; init; }

    public Language Language { get; init; }

    /// <summary>Its last day is the last on which the link opens.</summary>
    [Required, LooksAhead]
    public FuzzyDate? ReplyBy { get; init; }
}

internal sealed class OpenReplyLinkHandler(AdvocacyDb db, CurrentCampaign current, TimeProvider clock) : IRequestHandler<OpenReplyLink, Guid>
{
    public async Task<Guid> Handle(OpenReplyLink command, CancellationToken cancel)
    {
        var kept = await db.ProgressCards.AsNoTracking().Where(card => card.Year == command.Year && card.State == CardState.Draft && card.FrozenFacts != null).Require(cancel);
        CardRules.SaysWhatIsPublicOnRecord.Requires(!(await db.DraftDiffers(command.Year, current, cancel)).AreWithheld());
        var facts = FrozenFacts.Read(kept.FrozenFacts!);
        var demand = facts?.Demands.FirstOrDefault(demand => demand.Code == command.About) ?? throw new NotFoundException("A demand");
        var id = await db.Demands.Where(known => known.Code == demand.Code).Select(known => known.Id).SingleAsync(cancel);
        var request = ReplyRequest.Ask(current.Id, command.Year, id, new(
            command.Asked!, command.Language, command.ReplyBy!.Latest, demand.Level,
            facts.Rubric.Levels.FirstOrDefault(level => level.Level == demand.Level)?.Word ?? LocalText.Empty,
            Sentences.Of(demand.Reason.In(command.Language).Text)), clock.Today());
        db.Add(request);
        return request.Id;
    }
}
