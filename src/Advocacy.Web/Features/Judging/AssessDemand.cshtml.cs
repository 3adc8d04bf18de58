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

    /// <summary>What the reason says otherwise than that of the judgement before; null when there is nothing to compare.</summary>
    public ValueView? Changed => Compared is { } difference && HasMuchInCommon(difference) ? difference : null;

    /// <summary>Whether the reason is written anew, so that a difference word by word would tell nothing.</summary>
    public bool IsAllNew => Compared is { } difference && !HasMuchInCommon(difference);

    private ValueView? Compared =>
        Desk.Before is not null && Form.Reason.ToText() is { IsEmpty: false } now
            ? Compare(Desk.ReasonBefore.In(Wording.Language).Text, now.In(Wording.Language).Text)
            : null;

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
