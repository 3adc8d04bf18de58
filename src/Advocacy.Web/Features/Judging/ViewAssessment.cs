using Advocacy.Domain.Judging;
using Advocacy.Domain.Languages;
using Advocacy.Domain.Sources;
using Advocacy.Web.Accounts;
using Advocacy.Web.Data;
using Advocacy.Web.Journal;
using Advocacy.Web.Pipeline;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Advocacy.Web.Features.Judging;

/// <summary>The judgement of a demand for a year, with what it rests on and every version of it.</summary>
/// <param name="Number">The version read; null for the one in force.</param>
[AllowedToMembers]
public sealed record ViewAssessment(string Code, int Year, int? Number = null) : IQuery<AssessmentView>;

public sealed record AssessmentView
{
    public required Guid Id { get; init; }
    public required string Code { get; init; }
    public required LocalText Title { get; init; }
    public required int Number { get; init; }
    /// <summary>The day another version took its place; null for the one in force.</summary>
    public required DateOnly? SupersededOn { get; init; }
    public required JudgedYear Judged { get; init; }
    public required LocalText Reason { get; init; }
    public required JudgedYear? Before { get; init; }
    /// <summary>Empty where nothing is before.</summary>
    public required LocalText ReasonBefore { get; init; }
    public required LocalText Test { get; init; }
    public required LocalText WouldChangeOurMind { get; init; }
    public required LocalText AskNext { get; init; }
    /// <summary>What the campaign itself did, apart.</summary>
    public required LocalText OwnPart { get; init; }
    public required LocalText Author { get; init; }
    public required DateOnly JudgedOn { get; init; }
    public required IReadOnlyList<CitedAction> Actions { get; init; }
    public required IReadOnlyList<CitedFinding> Findings { get; init; }
    public required IReadOnlyList<CitedCommitment> Commitments { get; init; }
    public required IReadOnlyList<WeighedSource> Sources { get; init; }
    /// <summary>What is on record for the year about the demand and is not cited: left out by whoever judged, or recorded since.</summary>
    public required IReadOnlyList<LeftOut> LeftOut { get; init; }
    /// <summary>What of it was corrected after it was judged, the latest first: it stays judged by what stood then.</summary>
    public required IReadOnlyList<CorrectedSince> Corrected { get; init; }
    /// <summary>The latest first; one when it was never judged again.</summary>
    public required IReadOnlyList<JudgedVersion> Versions { get; init; }
}

public sealed record CitedAction(Guid Id, int Number, LocalText Title);

public sealed record CitedFinding(Guid Id, int Number, LocalText Body, LocalText Statement);

public sealed record CitedCommitment(Guid Id, LocalText Words);

/// <param name="Address">Its page, within the campaign.</param>
public sealed record LeftOut(LeftOutKind Kind, LocalText Title, string Address);

public enum LeftOutKind
{
    Action,
    Finding,
    Commitment,
}

public sealed record WeighedSource(Guid Id, string Title, Bearing Bearing);

/// <summary>Something a judgement rests on, corrected after it was made.</summary>
/// <param name="Address">Its history, within the campaign.</param>
public sealed record CorrectedSince(LocalText Name, string Address, DateTime At);

/// <param name="Level">With its word in the rubric it was given by.</param>
/// <param name="Rubric">That rubric's number.</param>
/// <param name="WhyAgain">Empty for the first.</param>
public sealed record JudgedVersion(
    int Number, Level Level, LocalText Word, int Rubric, LocalText Author, DateOnly JudgedOn, LocalText WhyAgain, LocalText Reason);

internal sealed class ViewAssessmentHandler(AdvocacyDb db, DemandStandings standings) : IRequestHandler<ViewAssessment, AssessmentView>
{
    public async Task<AssessmentView> Handle(ViewAssessment query, CancellationToken cancel)
    {
        var (_, standing, texts) = await standings.Read(query.Code, cancel);
        var versions = await db.Assessments.OfEveryVersion()
            .Where(a => a.DemandId == standing.Id && a.Year == query.Year).OrderByDescending(a => a.Number).ToListAsync(cancel);
        var made = query.Number is { } number ? versions.Find(version => version.Number == number) : versions.FirstOrDefault();
        if (made is null)
        {
            throw new NotFoundException("An assessment");
        }

        var rubrics = (await db.ReadRubrics(cancel)).ToDictionary(rubric => rubric.Id);
        var (rubric, level) = (rubrics[made.RubricId], rubrics[made.RubricId].For(made.Level));
        var itself = db.Assessments.OfEveryVersion().Where(a => a.Id == made.Id);
        var (from, to) = (new DateOnly(query.Year, 1, 1), new DateOnly(query.Year, 12, 31));
        var allActions = await db.GovernmentActions
            .Where(action => itself.Any(a => a.CitedActions.Any(cited => cited.Id == action.Id))
                || (action.Effects.Any(effect => effect.DemandId == standing.Id) && action.Stages.Any(stage => stage.On.Latest >= from && stage.On.Latest <= to)))
            .OrderBy(action => action.Number)
            .Select(action => new { Of = new CitedAction(action.Id, action.Number, action.Title), IsCited = itself.Any(a => a.CitedActions.Any(cited => cited.Id == action.Id)) })
            .ToListAsync(cancel);
        var allFindings = await db.Findings
            .Where(finding => itself.Any(a => a.CitedFindings.Any(cited => cited.Id == finding.Id))
                || (finding.Effects.Any(effect => effect.DemandId == standing.Id) && finding.On.Latest >= from && finding.On.Latest <= to))
            .OrderBy(finding => finding.Number)
            .Select(finding => new
            {
                Of = new CitedFinding(finding.Id, finding.Number, db.Organizations.Where(body => body.Id == finding.BodyId).Select(body => body.Name).First(), finding.Statement),
                IsCited = itself.Any(a => a.CitedFindings.Any(cited => cited.Id == finding.Id)),
            })
            .ToListAsync(cancel);
        var allCommitments = (await db.Commitments
                .Where(made => itself.Any(a => a.CitedCommitments.Any(cited => cited.Id == made.Id))
                    || (made.Demands.Any(about => about.Id == standing.Id) && made.MadeOn.Latest >= from && made.MadeOn.Latest <= to))
                .Select(made => new { made.Id, made.Words, made.WordsLanguage, IsCited = itself.Any(a => a.CitedCommitments.Any(cited => cited.Id == made.Id)) }).ToListAsync(cancel))
            .OrderBy(made => made.Words, StringComparer.Ordinal)
            .Select(made => new { Of = new CitedCommitment(made.Id, LocalText.Of(made.WordsLanguage, made.Words)), made.IsCited }).ToList();
        var (actions, findings, commitments) = (
            allActions.Where(action => action.IsCited).Select(action => action.Of).ToList(),
            allFindings.Where(finding => finding.IsCited).Select(finding => finding.Of).ToList(),
            allCommitments.Where(promise => promise.IsCited).Select(promise => promise.Of).ToList());
        var sources = await itself.SelectMany(a => a.Evidence).OrderBy(cited => cited.Position)
            .Select(cited => new WeighedSource(cited.Source.Id, cited.Source.Title, cited.Bearing ?? Bearing.For)).ToListAsync(cancel);
        var authors = await db.NamesOfAccounts(versions.Select(version => version.AuthorId), cancel);
        LocalText AuthorOf(Assessment version) => version.AuthorId is { } id ? LocalText.Everywhere(authors.GetValueOrDefault(id, id)) : version.Author;
        var inForce = standing.Years.Single(year => year.Year == query.Year);
        var before = standing.Years.LastOrDefault(year => year.Year < query.Year);

        return new()
        {
            Id = made.Id,
            Code = standing.Code,
            Title = standing.Title,
            Number = made.Number,
            SupersededOn = made.SupersededOn,
            Judged = made.SupersededOn is null
                ? inForce
                : new(made.Year, made.Level, level.Word, made.Movement, made.Remark, made.Confidence, made.Standing, rubric.Number),
            Reason = made.Reason,
            Before = before,
            ReasonBefore = before is null ? LocalText.Empty : texts[before.Year].Reason,
            Test = level.Test,
            WouldChangeOurMind = made.WouldChangeOurMind,
            AskNext = made.AskNext,
            OwnPart = made.OwnPart,
            Author = AuthorOf(made),
            JudgedOn = made.JudgedOn,
            Actions = actions,
            Findings = findings,
            Commitments = commitments,
            Sources = sources,
            LeftOut =
            [
                .. allActions.Where(action => !action.IsCited).Select(action => new LeftOut(LeftOutKind.Action, action.Of.Title, $"actions/{action.Of.Number}")),
                .. allFindings.Where(finding => !finding.IsCited).Select(finding => new LeftOut(LeftOutKind.Finding, finding.Of.Statement, $"findings/{finding.Of.Number}")),
                .. allCommitments.Where(promise => !promise.IsCited).Select(promise => new LeftOut(LeftOutKind.Commitment, promise.Of.Words, $"commitments/{promise.Of.Id}")),
            ],
            Corrected = await CorrectedSince(
                made.Id,
                [
                    .. actions.Select(action => ("GovernmentAction", action.Id, action.Title)), .. findings.Select(finding => ("Finding", finding.Id, finding.Statement)),
                    .. commitments.Select(promise => ("Commitment", promise.Id, promise.Words)), .. sources.Select(source => ("Evidence", source.Id, LocalText.Everywhere(source.Title))),
                ],
                cancel),
            Versions = [.. versions.Select(version => new JudgedVersion(
                version.Number, version.Level, rubrics[version.RubricId].For(version.Level).Word, rubrics[version.RubricId].Number,
                AuthorOf(version), version.JudgedOn, version.WhyAgain, version.Reason))],
        };
    }

    /// <summary>By the journal: whatever the reader sees it rests on, where a correction came after the judgement.</summary>
    private async Task<IReadOnlyList<CorrectedSince>> CorrectedSince(Guid made, IReadOnlyList<(string Kind, Guid Id, LocalText Name)> rests, CancellationToken cancel)
    {
        var (judgement, ids) = (made.ToString(), rests.Select(one => one.Id.ToString()).ToList());
        var records = db.Set<JournalRecord>();
        var corrected = await records.Where(record => ids.Contains(record.RootId))
            .Where(record => record.Sequence > records.Where(own => own.RootId == judgement).Min(own => own.Sequence))
            .Join(db.Journal.Where(entry => entry.Act.StartsWith("Correct")), record => record.Sequence, entry => entry.Sequence, (record, entry) => new { record.RootId, entry.At })
            .ToListAsync(cancel);
        return
        [
            .. corrected.GroupBy(one => one.RootId).Select(one => (At: one.Max(entry => entry.At), Of: rests.First(known => known.Id.ToString() == one.Key)))
                .OrderByDescending(one => one.At).Select(one => new CorrectedSince(one.Of.Name, $"history/{one.Of.Kind}/{one.Of.Id}", one.At)),
        ];
    }
}
