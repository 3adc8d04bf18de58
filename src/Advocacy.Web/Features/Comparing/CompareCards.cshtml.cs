using Advocacy.Domain.Judging;
using Advocacy.Web.Features.Journals;
using Advocacy.Web.Features.Judging;
using Advocacy.Web.Features.Shared;
using Advocacy.Web.Hosting;
using Advocacy.Web.Pipeline;
using Advocacy.Web.Words;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.OutputCaching;

namespace Advocacy.Web.Features.Comparing;

[AllowAnonymous, OutputCache(PolicyName = PublicPages.Policy)]
public sealed class CompareCardsPage(IMediator mediator) : PageModel
{
    /// <summary>The earlier card: its year, and its edition after a hyphen where not the last.</summary>
    [FromQuery]
    public string? From { get; set; }

    /// <summary>The later one.</summary>
    [FromQuery]
    public string? To { get; set; }

    public CardComparison Comparison { get; private set; } = null!;

    public async Task OnGet(CancellationToken cancel) => Comparison = await mediator.Send(new CompareCards(Read(From), Read(To)), cancel);

    /// <summary>What the two cards say of all demands together, in one sentence.</summary>
    public string Sentence
    {
        get
        {
            if (Comparison is not { From: { } from, To: { } to })
            {
                return Wording.Of("Comparing.NothingYet");
            }

            var changes = Comparison.Demands.Select(demand => demand.Change).OfType<LevelChange>().ToList();
            var (up, down, apart) = (changes.Count(change => change.State > 0), changes.Count(change => change.State < 0), changes.Count(change => change.State is null));
            var moved = (up, down) switch
            {
                (0, 0) => Wording.Of("Comparing.NoneMoved"),
                (1, 0) => Wording.Of("Comparing.OneRose", Comparison.Demands.Count),
                (_, 0) => Wording.Of("Comparing.ManyRose", up, Comparison.Demands.Count),
                (0, 1) => Wording.Of("Comparing.OneFell", Comparison.Demands.Count),
                (0, _) => Wording.Of("Comparing.ManyFell", down, Comparison.Demands.Count),
                _ => Wording.Of("Comparing.BothWays", up, down, Comparison.Demands.Count),
            };
            var scale = apart > 0 ? Wording.Of("Comparing.ScaleUnknown", apart)
                : changes.Any(change => change.Yardstick is not (null or 0)) ? Wording.Of("Comparing.ScaleHasAPart")
                : from.Rubric != to.Rubric ? Wording.Of("Comparing.ScaleHasNoPart") : Wording.Of("Comparing.SameScale");
            return Wording.Of("Comparing.Sentence", Name(from), Name(to), moved, scale);
        }
    }

    /// <summary>A card's year, with its edition where it is not the only one, or not the last.</summary>
    public string Name(EditionLine edition) => Comparison.Editions.Count(other => other.Year == edition.Year) > 1
        ? Wording.Of("Comparing.YearAndEdition", edition.Year, edition.Edition)
        : $"{edition.Year}";

    /// <summary>As the address has it.</summary>
    public static string KeyOf(EditionLine edition) => edition.Last ? $"{edition.Year}" : $"{edition.Year}-{edition.Edition}";

    /// <summary>What became of one demand, in one sentence.</summary>
    public static string Heading(ComparedDemand demand) => demand switch
    {
        { Before: null } => Wording.Of("Comparing.NotThen"),
        { After: null } => Wording.Of("Comparing.NotNow"),
        { Change: null } => Wording.Of("Comparing.NotAssessed"),
        { Change.State: null } => Wording.Of("Comparing.CannotBeTold"),
        { Change.Whole: 0, Change.State: 0 } => Wording.Of(demand.Before.Reason.Equals(demand.After.Reason) ? "Comparing.SameForTheSame" : "Comparing.SameForOthers"),
        { Change: { Yardstick: 0, State: 1 } } => Wording.Of("Comparing.OneMore"),
        { Change: { Yardstick: 0, State: > 1 } } => Wording.Of("Comparing.ManyMore", demand.Change.State),
        { Change: { Yardstick: 0, State: -1 } } => Wording.Of("Comparing.OneLess"),
        { Change.Yardstick: 0 } => Wording.Of("Comparing.ManyLess", -demand.Change.State),
        { Change.State: 0 } => Wording.Of("Comparing.ScaleAlone"),
        _ => Wording.Of("Comparing.BothHaveAPart"),
    };

    public static Movement MovementOf(LevelChange change) => change.Whole > 0 ? Movement.Forward : change.Whole < 0 ? Movement.Backward : Movement.Unchanged;

    public static string Steps(int? steps) => steps is { } known ? Yardstick.Steps(known) : "?";

    /// <summary>What the later reason says otherwise, word by word; null where it is all new, or the same.</summary>
    public static ValueView? Difference(ComparedDemand demand)
    {
        if (demand is not { Before: { } before, After: { } after })
        {
            return null;
        }

        var (then, now) = (before.Reason.In(Wording.Language), after.Reason.In(Wording.Language));
        return then.Language == now.Language && AssessDemandPage.Compare(then.Text, now.Text) is { } difference && AssessDemandPage.HasMuchInCommon(difference, share: 2) ? difference : null;
    }

    /// <exception cref="NotFoundException">It names no card.</exception>
    private static PublishedEditionKey? Read(string? asked)
    {
        if (string.IsNullOrEmpty(asked))
        {
            return null;
        }

        var parts = asked.Split('-');
        return parts.Length <= 2 && int.TryParse(parts[0], out var year) && (parts.Length == 1 || int.TryParse(parts[1], out _))
            ? new(year, parts.Length == 1 ? null : int.Parse(parts[1], System.Globalization.CultureInfo.InvariantCulture))
            : throw new NotFoundException(nameof(Domain.Cards.ProgressCard));
    }
}
