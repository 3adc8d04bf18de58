using Advocacy.Domain.Cards;
using Advocacy.Domain.Dates;
using Advocacy.Web.Features.Cards;
using Advocacy.Web.Features.Judging;
using Advocacy.Web.Pipeline;
using Advocacy.Web.Words;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Advocacy.Web.Features.Years;

public sealed class ViewYearPage(IMediator mediator, CurrentActor actor) : PageModel
{
    [FromRoute]
    public int Year { get; set; }

    public YearView View { get; private set; } = null!;

    public bool MayArrange => Permissions.Allow(typeof(ArrangeYear), actor.Value);

    public bool MayJudge => Permissions.Allow(typeof(AssessDemand), actor.Value);

    public bool MayMake => Permissions.Allow(typeof(MakeProgressCard), actor.Value);

    public string? Reader => actor.Value.Id;

    /// <summary>What stands, as the page's headline: the first thing that is not done.</summary>
    public string Sentence => View switch
    {
        { Card: CardState.Published } => Wording.Of("Years.IsOut", Year),
        { Demands.Count: 0 } => Wording.Of("Years.NothingAsked", Year),
        { IsJudged: false, Days: { } days } when View.Today <= days.RecordClosesOn => Wording.Of("Years.RecordIsOpen", Year, Text(days.RecordClosesOn)),
        { IsJudged: false, Judged: 0 } => Wording.Of("Years.NothingJudged", Year),
        { IsJudged: false } when View.Judged == View.Demands.Count => Wording.Of("Years.SecondIsMissing", Year),
        { IsJudged: false } => Wording.Of("Years.JudgedOf", Year, View.Judged, View.Demands.Count),
        { Card: null } => Wording.Of("Years.CardIsMissing", Year),
        { Ballot: BallotState.Approved } when View.Settled < View.Asked => Wording.Of("Years.RepliesAreMissing", Year, View.Settled, View.Asked),
        { Ballot: BallotState.Approved } => Wording.Of("Years.MayBePublished", Year),
        _ => Wording.Of("Years.BoardIsMissing", Year),
    };

    /// <summary>The five steps, each with its day and how far it is.</summary>
    public IReadOnlyList<YearStep> Steps =>
    [
        Step("Record", View.Days?.RecordClosesOn, View.Days is { } days && View.Today > days.RecordClosesOn,
            View.Days is { } open ? Wording.Of(View.Today > open.RecordClosesOn ? "Years.RecordClosed" : "Years.RecordOpen", Year) : Wording.Of("Years.RecordNever")),
        Step("Judged", View.Days?.JudgedBy, View.IsJudged, Wording.Of("Years.JudgedCount", View.Judged, View.Demands.Count)),
        Step("Decided", View.Days?.DecidedBy, View.Ballot == BallotState.Approved, View.Ballot switch
        {
            null => Wording.Of("Judging.ReviewUnasked"),
            BallotState.Open => Wording.Of("Years.AnsweredCount", View.Answered, View.Seats),
            { } state => Wording.Of(state),
        }),
        Step("Replied", View.Days?.RepliedBy, View.Asked > 0 && View.Settled == View.Asked, View.Asked == 0 ? Wording.Of("Years.NobodyAsked") : Wording.Of("Years.SettledCount", View.Settled, View.Asked)),
        Step("Printed", View.Days?.PrintedOn, View.Card == CardState.Published, View switch
        {
            { PublishedOn: { } on } => Text(on),
            { Card: { } state } => Wording.Of(state),
            _ => Wording.Of("Cards.NoCardYet"),
        }),
    ];

    public async Task OnGet(CancellationToken cancel) => View = await mediator.Send(new ViewYear(Year), cancel);

    private YearStep Step(string name, DateOnly? day, bool isDone, string stands) => new(
        Wording.Of($"Years.Step{name}"), day, stands,
        isDone ? StepState.Done : day < View.Today && View.Card != CardState.Published ? StepState.Late : StepState.ToCome);

    private static string Text(DateOnly day) => FuzzyDate.Day(day).ToText(Wording.Language);
}

/// <param name="Day">The day agreed; null where none is.</param>
/// <param name="Stands">How far it is, in words.</param>
public sealed record YearStep(string Name, DateOnly? Day, string Stands, StepState State);

public enum StepState
{
    ToCome,
    Done,
    Late,
}
