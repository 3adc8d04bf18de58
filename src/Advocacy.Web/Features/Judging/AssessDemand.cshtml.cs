using Advocacy.Domain.Actions;
using Advocacy.Domain.Languages;
using Advocacy.Reports.Typography;
using Advocacy.Web.Features.Journals;
using Advocacy.Web.Features.Shared;
using Advocacy.Web.Words;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Advocacy.Web.Features.Judging;

public sealed class AssessDemandPage(IMediator mediator) : FormPage<AssessDemand>
{
    /// <summary>The name of the handler that compares and saves nothing.</summary>
    public const string Comparing = "Compare";

    [FromRoute]
    public string Code { get; set; } = "";

    [FromRoute]
    public int Year { get; set; }

    /// <summary>The version of the rubric to judge by, where not the usual one.</summary>
    [FromQuery(Name = "rubric")]
    public int? By { get; set; }

    public AssessmentDesk Desk { get; private set; } = null!;

    /// <summary>How an effect weighs: for the demand, against it, neither.</summary>
    public static IReadOnlyList<(string Side, IReadOnlyList<Effect> Effects)> Sides { get; } =
        [("For", [Effect.Advances]), ("Against", [Effect.Hinders]), ("Neither", [Effect.Neutral, Effect.Unclear])];

    /// <summary>The texts to write, each with what it said the last time and how many lines it may take.</summary>
    public IReadOnlyList<(string Name, WrittenText Written, LocalText Before, int Rows)> Texts =>
    [
        (nameof(Form.Reason), Form.Reason, Desk.TextsBefore.Reason, 9),
        (nameof(Form.WouldChangeOurMind), Form.WouldChangeOurMind, Desk.TextsBefore.WouldChangeOurMind, 2),
        (nameof(Form.AskNext), Form.AskNext, Desk.TextsBefore.AskNext, 2),
        (nameof(Form.OwnPart), Form.OwnPart, Desk.TextsBefore.OwnPart, 2),
    ];

    /// <summary>A text of the judgement before, beside what is typed in its place.</summary>
    public TextBefore Beside(LocalText before, WrittenText now)
    {
        var difference = !before.IsEmpty && now.ToText() is { IsEmpty: false } typed
            ? Compare(before.In(Wording.Language).Text, typed.In(Wording.Language).Text)
            : null;
        return new(Desk.Before!.Year, before, difference is not null && HasMuchInCommon(difference) ? difference : null, difference is not null && !HasMuchInCommon(difference));
    }

    protected override async Task Load(CancellationToken cancel) => Desk = await mediator.Send(new PrepareAssessment(Code, Year, By ?? Form.Rubric), cancel);

    protected override AssessDemand? OnRecord => Desk.Made;

    protected override AssessDemand SeenAs(AssessDemand theirs) => Form with { Version = theirs.Version };

    public void OnGet() => Form = (Desk.Made ?? new() { Code = Code, Year = Year }) with { Rubric = By };

    public async Task<IActionResult> OnPost(CancellationToken cancel)
    {
        await mediator.Send(Form with { Code = Code, Year = Year, Rubric = By ?? Form.Rubric }, cancel);
        TempData["Done"] = Wording.Of("Judging.Assessed", Code, Year);
        return LocalRedirect($"~/demands/{Code}/{Year}");
    }

    public PageResult OnPostCompare() => Page();

    /// <summary>A text of the rubric as the reader's language prints it.</summary>
    public static string Print(LocalText text)
    {
        var passage = text.In(Wording.Language);
        return Typographer.Set(passage.Text, passage.Language);
    }

    /// <summary>Whether a share of the longer text, a third unless told otherwise, is in both.</summary>
    internal static bool HasMuchInCommon(ValueView difference, int share = 3) =>
        difference.Pieces.Where(piece => piece.Change is null && !string.IsNullOrWhiteSpace(piece.Text)).Sum(piece => piece.Text.Length) * share
            >= Math.Max(difference.Before!.Length, difference.After!.Length);

    /// <returns>Null for the same words.</returns>
    internal static ValueView? Compare(string then, string now) =>
        then == now ? null : new(Wording.Of("Judging.AssessDemand.Reason"), then, now, WordDifference.Between(then, now));
}

/// <param name="Changed">What is typed otherwise, where much of it stayed; null when there is nothing to compare.</param>
/// <param name="IsAllNew">Whether it is written anew, so that a difference word by word would tell nothing.</param>
public sealed record TextBefore(int Year, LocalText Before, ValueView? Changed, bool IsAllNew);
