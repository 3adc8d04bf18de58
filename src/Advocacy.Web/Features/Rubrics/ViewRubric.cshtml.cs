using Advocacy.Domain.Languages;
using Advocacy.Reports.Cards;
using Advocacy.Reports.Markup;
using Advocacy.Reports.Typography;
using Advocacy.Web.Features.Journals;
using Advocacy.Web.Hosting;
using Advocacy.Web.Pipeline;
using Advocacy.Web.Words;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.OutputCaching;

namespace Advocacy.Web.Features.Rubrics;

[AllowAnonymous, OutputCache(PolicyName = PublicPages.Policy)]
public sealed class ViewRubricPage(IMediator mediator, CurrentActor actor) : PageModel
{
    /// <summary>The version; null for the last.</summary>
    [FromRoute]
    public int? Number { get; set; }

    public RubricView Rubric { get; private set; } = null!;

    public Passage Method => Rubric.Method.In(Wording.Language);

    public IReadOnlyList<Block> MethodBlocks => MarkdownBlocks.Read(Typographer.Set(Method.Text, Method.Language));

    public bool MayWrite => Permissions.Allow(typeof(WriteRubric), actor.Value);

    /// <summary>What each level says otherwise than in the version before, best level first; levels that say the same are left out.</summary>
    public IReadOnlyList<LevelChanges> Changes => Rubric.Before is not { } before ? [] :
    [
        .. Rubric.Levels.Zip(before.Levels, (now, then) => new LevelChanges(now, [.. Differences(then, now)]))
            .Where(level => level.Values.Count > 0).Reverse(),
    ];

    /// <summary>What the method says otherwise; null for the same words.</summary>
    public ValueView? MethodChange => Rubric.Before is { } before
        ? Compare(Wording.Of("Rubrics.WriteRubric.Method"), Plain(before.Method), Plain(Rubric.Method))
        : null;

    public async Task OnGet(CancellationToken cancel) => Rubric = await mediator.Send(new ViewRubric(Number), cancel);

    /// <summary>A gate in words, with those that stand for a kind of demand alone.</summary>
    public static string GateOf(LevelView level) =>
        string.Join("; ", level.Kinds.Select(other => Wording.Of("Rubrics.GateForKind", Wording.Of(other.Kind), Wording.Of(other.Gate))).Prepend(Wording.Of(level.Gate)));

    private static IEnumerable<ValueView> Differences(LevelView then, LevelView now)
    {
        var pairs = new[]
        {
            (Wording.Of("Rubrics.LevelRow.Word"), Plain(then.Word), Plain(now.Word)),
            (Wording.Of("Rubrics.LevelRow.Test"), Plain(then.Test), Plain(now.Test)),
        };
        var texts = pairs.Select(pair => Compare(pair.Item1, pair.Item2, pair.Item3)).OfType<ValueView>();
        // A gate is one thing or another: its words are not compared.
        return GateOf(then) == GateOf(now) ? texts : texts.Append(new(Wording.Of("Judging.Gate"), GateOf(then), GateOf(now), []));
    }

    private static string Plain(LocalText text) => text.In(Wording.Language).Text;

    private static ValueView? Compare(string label, string then, string now) =>
        then == now ? null : new(label, then, now, WordDifference.Between(then, now));
}

/// <param name="Values">What it says otherwise, each with its word difference.</param>
public sealed record LevelChanges(LevelView Level, IReadOnlyList<ValueView> Values);
