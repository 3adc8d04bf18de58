using System.ComponentModel.DataAnnotations;
using Advocacy.Domain.Cards;
using Advocacy.Domain.Dates;
using Advocacy.Domain.Reviewing;
using Advocacy.Web.Campaigns;
using Advocacy.Web.Data;
using Advocacy.Web.Features.Cards;
using Advocacy.Web.Features.Shared;
using Advocacy.Web.Pipeline;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Advocacy.Web.Features.Replies;

/// <summary>Decides on each point an authority contests, and puts its words, or its silence, into the draft beside the judgement; the card is typeset anew.</summary>
[AllowedTo(Role.Editor)]
public sealed record SettleReply : Command<int>
{
    public Guid Id { get; init; }

    /// <summary>The version of the answer the form was opened on.</summary>
    public Guid Version { get; init; }

    public IReadOnlyList<DecisionRow> Points { get; init; } = [];
}

/// <summary>What is decided on one point.</summary>
public sealed record DecisionRow
{
    public int Position { get; init; }

    public PointDecision? Decision { get; init; }

    [StringLength(ReplyPoint.WordsMaxLength)]
    public string? Because { get; init; }
}

internal sealed class SettleReplyHandler(AdvocacyDb db, CurrentCampaign current, TimeProvider clock) : IRequestHandler<SettleReply, int>
{
    public async Task<int> Handle(SettleReply command, CancellationToken cancel)
    {
        var request = await db.ReplyRequests.Include(request => request.Points).Require(request => request.Id == command.Id, cancel);
        request.MustStillBe(command.Version);
        var card = await db.CardsWithAllTheyPrint().Include(card => card.Prints).Where(card => card.Year == request.Year).OrderByDescending(card => card.Edition).Require(cancel);
        var campaign = await db.CampaignOfCards(current.Id, cancel);
        request.Settle([.. command.Points.Select(point => new PointDecisionEntry(point.Position, point.Decision, point.Because))], clock.Today());

        var others = card.Replies.OrderBy(reply => reply.Position).Where(reply => reply.DemandId != request.DemandId || reply.Asked != request.Asked)
            .Select(reply => new CardReplyEntry(campaign.Demands.Single(demand => demand.Id == reply.DemandId), reply.Asked, reply.AskedOn, reply.RepliedOn, reply.Words, reply.WordsLanguage, reply.Answer));
        var printed = request.Printed();
        card.HasGoneRound(
            [.. others, new(
                campaign.Demands.Single(demand => demand.Id == request.DemandId), request.Asked, FuzzyDate.Day(request.AskedOn),
                printed is null ? null : FuzzyDate.Day(request.RepliedOn!.Value), printed, request.Language, request.Answered())],
            [.. card.SignOffs.OrderBy(signed => signed.Position).Select(signed => new SignOffEntry(signed.Role, signed.Name, signed.On))]);
        await db.FreezeAndSend(card, campaign, clock, cancel);
        return card.Year;
    }
}
