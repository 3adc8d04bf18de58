using Advocacy.Domain.Dates;
using Advocacy.Web.Features.Cards;
using Advocacy.Web.Features.Shared;
using Advocacy.Web.Words;
using MediatR;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Advocacy.Web.Features.Changes;

/// <summary>What changed between two days, a sentence per demand, then what stood before beside what stands after.</summary>
public sealed class ViewChangesPage(IMediator mediator, TimeProvider clock) : PageModel
{
    /// <summary>How far back one looks who says nothing else, in months.</summary>
    private const int Months = 12;

    /// <summary>How many changes of a demand stand open; the rest folds.</summary>
    public const int MostShown = 8;

    /// <summary>As it stood at the end of it.</summary>
    [BindProperty(SupportsGet = true, Name = "from")]
    public FuzzyDate? From { get; set; }

    /// <summary>Until the end of it.</summary>
    [BindProperty(SupportsGet = true, Name = "to")]
    public FuzzyDate? To { get; set; }

    /// <summary>What was noted in the period, or what happened in it.</summary>
    [BindProperty(SupportsGet = true, Name = "noted")]
    public bool Noted { get; set; }

    public ChangesView Changes { get; private set; } = null!;

    public DateOnly First { get; private set; }

    public DateOnly Last { get; private set; }

    /// <summary>Why what was typed is not what is shown; null where it is.</summary>
    public string? Refused { get; private set; }

    /// <summary>Periods one comes back to.</summary>
    public IReadOnlyList<(string Name, string Address)> Shortcuts { get; private set; } = [];

    public DateOnly Today => clock.Today();

    public async Task OnGet(CancellationToken cancel)
    {
        (First, Last) = (From?.Latest ?? Today.AddMonths(-Months), To?.Latest is { } last && last < Today ? last : Today);
        Refused = !ModelState.IsValid ? Wording.Of("Changes.NotADay") : First >= Last ? Wording.Of("Changes.Backwards") : null;
        if (Refused is not null)
        {
            (First, Last) = (Today.AddMonths(-Months), Today);
        }

        Changes = await mediator.Send(new ViewChanges(First, Last, Noted), cancel);
        var years = (await mediator.Send(new ListPublishedCards(), cancel)).Select(card => card.Year).Distinct().ToList();
        Shortcuts =
        [
            (Wording.Of("Changes.LastYear"), Address(Today.AddMonths(-Months), Today)),
            (Wording.Of("Changes.ThisYear", Today.Year), Address(new(Today.Year - 1, 12, 31), Today)),
            .. years.Zip(years.Skip(1), (later, earlier) => (Wording.Of("Changes.BetweenCards", earlier, later), Address(new(earlier, 12, 31), new(later, 12, 31)))).Take(2),
        ];
    }

    public string Day(DateOnly day) => FuzzyDate.Day(day).ToText(Wording.Language);

    /// <summary>As it is typed.</summary>
    public string Typed(string name, DateOnly day) => ModelState.TryGetValue(name, out var entry) && entry.Errors.Count > 0 ? entry.AttemptedValue ?? "" : Day(day);

    /// <summary>The whole in one sentence.</summary>
    public string Sentence
    {
        get
        {
            var what = Count(Changes.Count);
            var key = Noted ? "Changes.SentenceNoted" : "Changes.Sentence";
            return Noted || Changes.Met is not { } met
                ? Wording.Of(key, Day(First), Day(Last), what)
                : met == 0
                    ? Wording.Of("Changes.SentenceNoneMet", Day(First), Day(Last), what, Changes.Demands.Count)
                    : Wording.Of("Changes.SentenceMet", Day(First), Day(Last), what, met, Changes.Demands.Count);
        }
    }

    /// <summary>Three actions, one commitment; or that there was nothing.</summary>
    public static string Count(ChangeCount count) => count.IsNone
        ? Wording.Of("Changes.Nothing")
        : string.Join(", ", new[]
        {
            Counted(count.Acts, Wording.Of("Changes.OneAct"), Wording.Of("Changes.Acts", count.Acts)),
            Counted(count.Words, Wording.Of("Changes.OneWord"), Wording.Of("Changes.Words", count.Words)),
            Counted(count.Findings, Wording.Of("Changes.OneFinding"), Wording.Of("Changes.Findings", count.Findings)),
        }.OfType<string>());

    private static string? Counted(int count, string one, string many) => count switch { 0 => null, 1 => one, _ => many };

    /// <summary>How a record stood, in words.</summary>
    public static string Text(ChangedState state)
    {
        string On(string key) => Wording.Of(key, state.On?.ToText(Wording.Language));
        return state switch
        {
            { Stage: { } stage } => $"{Wording.Of(stage)}, {state.On?.ToText(Wording.Language)}",
            { State: Domain.Commitments.CommitmentState.Open, Due: { } due } => Wording.Of(state.IsOverdue ? "Changes.WasDue" : "Changes.IsDue", due.ToText(Wording.Language)),
            { State: Domain.Commitments.CommitmentState.Open } => On("Changes.Promised"),
            { State: { } became } => $"{Wording.Of(became)}, {state.On?.ToText(Wording.Language)}",
            _ => state.On?.ToText(Wording.Language) ?? "",
        };
    }

    /// <summary>The period as a line: hollow for words, full for acts, dotted for what others found. What it shows stands in words beside it.</summary>
    public IHtmlContent Line(DemandChanges demand)
    {
        const int spine = 26;
        var drawing = new AxisDrawing("time period", 62);
        double At(DateOnly day) => 1.5 + (97.0 * Math.Clamp(day.DayNumber - First.DayNumber, 0, Last.DayNumber - First.DayNumber) / (Last.DayNumber - First.DayNumber));
        drawing.Line("spine", 0, 100, spine, spine);
        var step = Math.Max(1, (int)Math.Ceiling((Last.Year - First.Year) / 6.0));
        for (var year = First.Year + 1; year <= Last.Year; year += step)
        {
            drawing.Line("stem", At(new(year, 1, 1)), At(new(year, 1, 1)), spine - 3, spine + 3);
            drawing.Text(null, At(new(year, 1, 1)), 60, $"{year}");
        }

        foreach (var row in demand.Dots.GroupBy(dot => dot.Kind))
        {
            var (kind, y, way) = row.Key switch { ChangedKind.Said => ("said", spine - 12, -5), ChangedKind.Done => ("done", spine, -5), _ => ("found", spine + 14, 5) };
            var (last, lift) = (double.MinValue, 0);
            foreach (var at in row.Select(dot => At(dot.On)))
            {
                lift = at - last < 2 ? (lift + 1) % 3 : 0;
                last = at;
                drawing.Dot(kind, at, y + (lift * way), 4.2);
            }
        }

        return drawing.Done();
    }

    private static string Address(DateOnly from, DateOnly to) => $"changes?from={from:yyyy-MM-dd}&to={to:yyyy-MM-dd}";
}
