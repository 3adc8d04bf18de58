using Advocacy.Domain.Dates;
using System.Text.RegularExpressions;
using Advocacy.Domain.Judging;
using Advocacy.Domain.Languages;
using Advocacy.Web.Accounts;
using Advocacy.Web.Campaigns;
using Advocacy.Web.Data;
using Advocacy.Web.Features.Campaigns;
using Advocacy.Web.Features.Cards;
using Advocacy.Web.Features.Demands;
using Advocacy.Web.Features.Meetings;
using Advocacy.Web.Features.Shared;
using Advocacy.Web.Features.Years;
using Advocacy.Web.Hosting;
using Advocacy.Web.Pipeline;
using Advocacy.Web.Sample;
using Advocacy.Web.Words;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.OutputCaching;

namespace Advocacy.Web.Features.Home;

/// <summary>The first page: what is public for a stranger, where things stand for a member.</summary>
[AllowAnonymous, OutputCache(PolicyName = PublicPages.Policy)]
public sealed partial class ViewHomePage(IMediator mediator, CurrentActor actor, CurrentCampaign campaign, TimeProvider clock) : PageModel
{
    /// <summary>How many of a kind are shown before the rest is left to its list.</summary>
    public const int MostShown = 8;

    public bool IsMember => actor.Value.IsSignedIn;

    /// <summary>Whether the year's work is theirs to do.</summary>
    public bool KeepsTheRecord => Permissions.Allow(typeof(LogMeeting), actor.Value);

    public bool IsOnTheBoard => actor.Value.Is(Role.Board);

    public DateOnly Today => clock.Today();

    public bool MayMakeCards => Permissions.Allow(typeof(MakeProgressCard), actor.Value);

    /// <summary>Whether the sample's cards are being typeset, after its first start.</summary>
    public bool CardsAreComing => HttpContext.RequestServices.GetRequiredService<SamplePublication>().IsAtWork;

    /// <summary>What its reader has begun and not saved.</summary>
    public IReadOnlyList<WaitingDraft> Unfinished { get; private set; } = [];

    public HomeView Home { get; private set; } = null!;

    public IReadOnlyList<PublishedCardLine> Published { get; private set; } = [];

    /// <summary>What the petition asks, for a stranger.</summary>
    public IReadOnlyList<DemandName> PublicDemands { get; private set; } = [];

    /// <summary>Where each demand stands by the last card, for a stranger; nothing while none is published.</summary>
    public IReadOnlyList<PublicStanding> Standings { get; private set; } = [];

    /// <summary>Without a campaign in the address: the only one there is, or else the list to choose from.</summary>
    public async Task<IActionResult> OnGet(CancellationToken cancel)
    {
        if (!campaign.IsChosen)
        {
            return LocalRedirect(await mediator.Send(new ListCampaigns(), cancel) is [var only] ? $"/{only.Code}" : "/campaigns");
        }

        if (IsMember)
        {
            Home = await mediator.Send(new ViewHome(), cancel);
            Unfinished = await HttpContext.RequestServices.GetRequiredService<Drafts>().Waiting(null, cancel);
        }
        else
        {
            Published = await mediator.Send(new ListPublishedCards(), cancel);
            PublicDemands = await mediator.Send(new ListPublicDemands(), cancel);
            Standings = await mediator.Send(new ListPublicStandings(), cancel);
        }

        return Page();
    }

    /// <summary>Where a duty is done, within the campaign's addresses.</summary>
    /// <param name="code">Of the demand it is about.</param>
    public static string AddressOf(YearDuty duty, string? code) => duty.Kind switch
    {
        YearDutyKind.Second => $"demands/{code}/second/{duty.Year}",
        YearDutyKind.Answer => $"review/{duty.Year}/answer",
        YearDutyKind.Count => $"review/{duty.Year}/close",
        YearDutyKind.Objection => $"review/{duty.Year}",
    };

    /// <summary>The judgements of the next card's year, by demand.</summary>
    public static IEnumerable<(DemandStanding Demand, JudgedYear Judged)> Proposed(HomeView home) =>
        from demand in home.Demands
        from judged in demand.Years
        where judged.Year == home.Next.Year
        select (demand, judged);

    /// <summary>How long it is late, or until it is due; null where there is no day.</summary>
    public static string? HowLong(WaitingItem item) => item switch
    {
        { Days: null } => null,
        { Kind: WaitingKind.Stale } => Wording.Of("Home.Months", item.Days / 30),
        { Days: 0 } => Wording.Of("Home.AxisToday"),
        { IsLate: true, Days: 1 } => Wording.Of("Home.OneDay"),
        { IsLate: true } => Wording.Of("Home.Days", item.Days),
        { Days: 1 } => Wording.Of("Home.InOneDay"),
        _ => Wording.Of("Home.InDays", item.Days),
    };

    /// <summary>The day it was, will be or was asked for, in words.</summary>
    public static string When(WaitingItem item) => item switch
    {
        { Kind: WaitingKind.Stale } => Wording.Of("Home.LastThing", Text(item.On!)),
        { Kind: WaitingKind.Planned, IsLate: true } => Wording.Of("Home.WasPlanned", Text(item.On!)),
        { Kind: WaitingKind.Letter, On: null } => Wording.Of("Home.SentOn", Text(item.Since!)),
        { Kind: WaitingKind.Letter } => Wording.Of("Home.AnswerBy", Text(item.On)),
        { IsLate: true } => Wording.Of("Home.WasDue", Text(item.On!)),
        _ => Text(item.On!),
    };

    /// <summary>A text's first sentence, in each of its languages.</summary>
    public static LocalText FirstSentence(LocalText text) => LocalText.From(text.Languages.Select(language => KeyValuePair.Create(language, FirstSentence(text[language]!))));

    /// <summary>What ends with a full stop and goes on with a capital; all of a text in which nothing does.</summary>
    private static string FirstSentence(string text) => EndOfSentence().Match(text) is { Success: true } first ? first.Value : text;

    [GeneratedRegex(@"^[\s\S]{20,}?[.!?…](?=\s+[\p{Lu}«“""])")]
    private static partial Regex EndOfSentence();

    private static string Text(FuzzyDate date) => date.ToText(Wording.Language);

    /// <summary>The campaign's standing in one sentence.</summary>
    public static string Sentence(MovementTally tally)
    {
        if (tally.Since is null && tally.Apart == 0)
        {
            return tally.Demands == 1 ? Wording.Of("Home.OneToCompare") : Wording.Of("Home.NothingToCompare", tally.Demands);
        }

        if (tally.Since is null)
        {
            return Apart(tally)!;
        }

        var moved = tally.Moved switch
        {
            0 => Wording.Of("Home.MovedNone", tally.Demands, tally.Since),
            1 => Wording.Of("Home.MovedOne", tally.Demands, tally.Since),
            _ => Wording.Of("Home.MovedMany", tally.Moved, tally.Demands, tally.Since),
        };
        var back = tally.WentBack switch
        {
            0 => Wording.Of("Home.BackNone"),
            1 => Wording.Of("Home.BackOne"),
            _ => Wording.Of("Home.BackMany", tally.WentBack),
        };
        var sentence = Wording.Of("Home.Sentence", moved, back);
        return Apart(tally) is { } apart ? $"{sentence} {apart}" : sentence;
    }

    private static string? Apart(MovementTally tally) => tally.Apart switch
    {
        0 => null,
        1 => Wording.Of("Home.ApartOne"),
        _ => Wording.Of("Home.ApartMany", tally.Apart),
    };
}
