using Advocacy.Domain.Actions;
using Advocacy.Domain.Commitments;
using Advocacy.Domain.Dates;
using Advocacy.Domain.Judging;
using Advocacy.Domain.Languages;
using Advocacy.Web.Data;
using Advocacy.Web.Pipeline;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Advocacy.Web.Features.Changes;

/// <summary>What changed for each demand between two days, as far as its reader may read it.</summary>
/// <param name="From">As it stood at the end of that day.</param>
/// <param name="To">Until the end of that day.</param>
/// <param name="Noted">True to tell what was put on record in between, whatever day it speaks of; false for what happened then.</param>
[AllowedToMembers]
public sealed record ViewChanges(DateOnly From, DateOnly To, bool Noted) : IQuery<ChangesView>;

/// <param name="Count">Each record once, whichever demands it touches.</param>
/// <param name="Met">How many demands were judged achieved at the end; null where none was judged by then.</param>
/// <param name="NotedLater">How much of it was put on record after the period.</param>
public sealed record ChangesView(ChangeCount Count, int? Met, int NotedLater, IReadOnlyList<DemandChanges> Demands);

/// <param name="Acts">Acts of government that reached a stage beyond words.</param>
/// <param name="Words">What was promised or announced.</param>
/// <param name="Findings">What others found.</param>
public sealed record ChangeCount(int Acts, int Words, int Findings)
{
    public bool IsNone => this is { Acts: 0, Words: 0, Findings: 0 };
}

/// <summary>One demand between the two days.</summary>
public sealed record DemandChanges
{
    public required string Code { get; init; }
    public required LocalText Title { get; init; }
    public required ChangeCount Count { get; init; }
    public required IReadOnlyList<ChangedLine> Lines { get; init; }
    /// <summary>What happened, each with its day, for the line of the period.</summary>
    public required IReadOnlyList<ChangeDot> Dots { get; init; }
    /// <summary>Promises open before and still open, of which nothing else is told.</summary>
    public required int StillOpen { get; init; }
    /// <summary>Of those, past their date at the end.</summary>
    public required int StillOverdue { get; init; }
}

/// <param name="On">The middle of the days it may have been.</param>
public sealed record ChangeDot(ChangedKind Kind, DateOnly On);

/// <summary>A record whose state differs between the two days.</summary>
/// <param name="NameLanguage">The language its words were said in; null for a text in the campaign's languages.</param>
/// <param name="Before">Null where nothing was on record of it.</param>
public sealed record ChangedLine(ChangedKind Kind, LocalText Name, Language? NameLanguage, string Address, ChangedState? Before, ChangedState After);

/// <summary>How something stood on a day; what doesn't apply is null.</summary>
/// <param name="On">Since when, or on which day.</param>
public sealed record ChangedState(FuzzyDate? On = null)
{
    public Stage? Stage { get; init; }
    public CommitmentState? State { get; init; }
    public bool IsOverdue { get; init; }
    public FuzzyDate? Due { get; init; }
    public Level? Level { get; init; }
    public LocalText Word { get; init; } = LocalText.Empty;
    public LocalText Statement { get; init; } = LocalText.Empty;
}

public enum ChangedKind
{
    Judged,
    Done,
    Said,
    Found,
}

internal sealed class ViewChangesHandler(AdvocacyDb db) : IRequestHandler<ViewChanges, ChangesView>
{
    public async Task<ChangesView> Handle(ViewChanges query, CancellationToken cancel)
    {
        var (from, to) = (query.From, query.To);
        var demands = await db.Demands.AsNoTracking().OrderBy(demand => demand.Position).ToListAsync(cancel);
        var actions = await db.GovernmentActions.AsNoTracking().AsSingleQuery().Include(action => action.Stages).Include(action => action.Effects).ToListAsync(cancel);
        var commitments = await db.Commitments.AsNoTracking().AsSingleQuery().Include(made => made.Demands).Include(made => made.Changes).Include(made => made.Revisions).Include(made => made.Wordings)
            .Where(made => made.MadeOn.Latest <= to).ToListAsync(cancel);
        var findings = await db.Findings.AsNoTracking().AsSingleQuery().Include(finding => finding.Effects).Where(finding => finding.On.Latest <= to).ToListAsync(cancel);
        var judged = await db.Assessments.AsNoTracking().Where(one => one.Year <= to.Year).Select(one => new Judged(one.DemandId, one.Year, one.Level, one.RubricId)).ToListAsync(cancel);
        var words = await db.Rubrics.AsNoTracking().Include(rubric => rubric.Levels).ToDictionaryAsync(rubric => rubric.Id, cancel);
        var bodies = await db.Organizations.AsNoTracking().ToDictionaryAsync(body => body.Id, body => body.Name, cancel);

        var ids = actions.Select(action => action.Id).Concat(commitments.Select(made => made.Id)).Concat(findings.Select(finding => finding.Id)).ToList();
        var later = await db.RecordedAfter(to, ids, cancel);
        if (query.Noted)
        {
            var noted = (await db.RecordedAfter(from, ids, cancel)).Except(later).ToHashSet();
            actions.RemoveAll(action => !noted.Contains(action.Id));
            commitments.RemoveAll(made => !noted.Contains(made.Id));
            findings.RemoveAll(finding => !noted.Contains(finding.Id));
        }

        // What was noted in the period counts whatever day it speaks of; else the day it speaks of does.
        bool IsIn(FuzzyDate on) => query.Noted ? on.Latest <= to : on.Latest > from && on.Latest <= to;
        var counts = new Dictionary<Guid, ChangedKind>();
        var told = demands.Where(demand => demand.IsAskedIn(to.Year)).Select(demand =>
        {
            var acts = actions.Where(action => action.Effects.Any(effect => effect.DemandId == demand.Id)).Select(action => LineOf(action, query, IsIn)).OfType<Told>().ToList();
            var said = commitments.Where(made => made.Demands.Any(about => about.Id == demand.Id)).Select(made => LineOf(made, query, IsIn)).ToList();
            var found = findings.Where(finding => finding.Effects.Any(effect => effect.DemandId == demand.Id) && IsIn(finding.On)).Select(finding => new Told(
                finding.Id, new(ChangedKind.Found, bodies.GetValueOrDefault(finding.BodyId) ?? LocalText.Empty, null, $"findings/{finding.Number}", null, new(finding.On) { Statement = finding.Statement }),
                new(ChangedKind.Found, Middle(finding.On)))).ToList();
            var all = acts.Concat(said.OfType<Told>()).Concat(found).ToList();
            foreach (var one in all.Where(one => one.Dot is not null))
            {
                counts.TryAdd(one.Id, one.Dot!.Kind);
            }

            var still = commitments.Where(made => made.Demands.Any(about => about.Id == demand.Id) && all.TrueForAll(one => one.Id != made.Id) && StateOf(made, to) == CommitmentState.Open).ToList();
            return new DemandChanges
            {
                Code = demand.Code,
                Title = demand.Title,
                Count = Counted(all.Where(one => one.Dot is not null).Select(one => one.Dot!.Kind)),
                Lines = [.. LevelOf(demand.Id, demand.Code, judged, words, query), .. all.OrderBy(one => one.Line.After.On?.Latest ?? one.Line.Before?.On?.Latest ?? to).ThenBy(one => one.Id).Select(one => one.Line)],
                Dots = [.. all.Select(one => one.Dot).OfType<ChangeDot>().OrderBy(dot => dot.On)],
                StillOpen = query.Noted ? 0 : still.Count,
                StillOverdue = query.Noted ? 0 : still.Count(made => made.DueAsKnownOn(to) is { } due && due.Latest < to),
            };
        }).ToList();

        var latest = demands.Select(demand => judged.Where(one => one.Demand == demand.Id).MaxBy(one => one.Year)).OfType<Judged>().ToList();
        return new(
            Counted(counts.Values), latest.Count == 0 ? null : latest.Count(one => one.Level == Level.Achieved),
            query.Noted ? 0 : later.Count(counts.ContainsKey), told);
    }

    /// <summary>An act that reached a stage in the period: how far it was, how far it is.</summary>
    private static Told? LineOf(GovernmentAction action, ViewChanges query, Func<FuzzyDate, bool> isIn)
    {
        var reached = action.Stages.Where(stage => isIn(stage.On)).ToList();
        if (reached.Count == 0)
        {
            return null;
        }

        var act = reached.Where(stage => stage.Stage > Stage.Announced).MinBy(stage => stage.On.Latest);
        var shown = act ?? reached.MinBy(stage => stage.On.Latest)!;
        return new(
            action.Id,
            new(ChangedKind.Done, action.Title, null, $"actions/{action.Number}", query.Noted ? null : On(action, query.From), On(action, query.To)!),
            new(act is null ? ChangedKind.Said : ChangedKind.Done, Middle(shown.On)));
    }

    private static ChangedState? On(GovernmentAction action, DateOnly day) =>
        action.Stages.Where(stage => stage.On.Latest <= day).OrderByDescending(stage => stage.On.Latest).ThenByDescending(stage => stage.Stage).FirstOrDefault() is { } last
            ? new(last.On) { Stage = last.Stage }
            : null;

    /// <summary>A promise that was made, settled or moved in the period, or fell due in it.</summary>
    private static Told? LineOf(Commitment made, ViewChanges query, Func<FuzzyDate, bool> isIn)
    {
        var isNew = isIn(made.MadeOn);
        var (before, after) = (isNew ? null : On(made, query.From), On(made, query.To));
        return isNew || before is null || before.State != after.State || before.IsOverdue != after.IsOverdue || before.Due != after.Due
            ? new(
                made.Id,
                new(ChangedKind.Said, LocalText.Of(made.WordsAsKnownOn(query.To).Language, made.WordsAsKnownOn(query.To).Words), made.WordsAsKnownOn(query.To).Language, $"commitments/{made.Id}", before, after),
                isNew ? new(ChangedKind.Said, Middle(made.MadeOn)) : null)
            : null;
    }

    private static ChangedState On(Commitment made, DateOnly day)
    {
        var (state, due) = (StateOf(made, day), made.DueAsKnownOn(day));
        return new(state == CommitmentState.Open ? made.MadeOn : made.ChangeAsKnownOn(day)!.On)
        {
            State = state,
            Due = state == CommitmentState.Open ? due : null,
            IsOverdue = state == CommitmentState.Open && due is not null && due.Latest < day,
        };
    }

    private static CommitmentState StateOf(Commitment made, DateOnly day) => made.ChangeAsKnownOn(day)?.State ?? CommitmentState.Open;

    /// <summary>The level of the year the first day lies in, and of the last; nothing where they are the same.</summary>
    private static IEnumerable<ChangedLine> LevelOf(Guid demand, string code, List<Judged> judged, Dictionary<Guid, Rubric> words, ViewChanges query)
    {
        Judged? Last(int year) => judged.Where(one => one.Demand == demand && one.Year <= year).MaxBy(one => one.Year);
        ChangedState State(Judged one) => new(FuzzyDate.Year(one.Year)) { Level = one.Level, Word = words[one.Rubric].For(one.Level).Word };
        var (before, after) = (Last(query.From.Year), Last(query.To.Year));
        return !query.Noted && after is not null && (before is null || before.Year != after.Year)
            ? [new(ChangedKind.Judged, LocalText.Empty, null, $"demands/{code}/{after.Year}", before is null ? null : State(before), State(after))]
            : [];
    }

    private static ChangeCount Counted(IEnumerable<ChangedKind> kinds)
    {
        var each = kinds.CountBy(kind => kind).ToDictionary();
        return new(each.GetValueOrDefault(ChangedKind.Done), each.GetValueOrDefault(ChangedKind.Said), each.GetValueOrDefault(ChangedKind.Found));
    }

    private static DateOnly Middle(FuzzyDate on) => DateOnly.FromDayNumber((on.Earliest.DayNumber + on.Latest.DayNumber) / 2);

    /// <param name="Dot">Null where nothing happened in the period but the days passed.</param>
    private sealed record Told(Guid Id, ChangedLine Line, ChangeDot? Dot);

    private sealed record Judged(Guid Demand, int Year, Level Level, Guid Rubric);
}
