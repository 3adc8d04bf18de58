using Advocacy.Domain.Actions;
using Advocacy.Domain.Campaigns;
using Advocacy.Domain.Cards;
using Advocacy.Domain.Commitments;
using Advocacy.Domain.Findings;
using Advocacy.Domain.Judging;
using Advocacy.Domain.Languages;
using Advocacy.Domain.Sources;
using Advocacy.Web.Accounts;
using Advocacy.Web.Data;
using Advocacy.Web.Features.Petitions;
using Microsoft.EntityFrameworkCore;

namespace Advocacy.Web.Features.Cards;

/// <summary>Reads from the record what a card of a year rests on, as far as anybody may read it.</summary>
/// <remarks>
/// A demand's section holds the acts its judgement cites and those of the year itself, the findings it cites and those
/// of the year (or the last two before it; the three latest at most, the rest stand among the sources weighed), and the commitments made by the end of the year, each as it stood then.
/// What had not with certainty happened by the year's last day is left out, as the evidence gate leaves it out.
/// Everything is put in an order of its own, not the database's: the same record gives the same card.
/// </remarks>
internal sealed class FactGathering(AdvocacyDb db)
{
    private const int FindingsAtLeast = 2;
    private const int FindingsAtMost = 3;
    private const int SaidAtMost = 5;

    private Dictionary<Guid, LocalText> _organizations = [];
    private Dictionary<Guid, LocalText> _posts = [];
    private Dictionary<Guid, string> _people = [];
    private Dictionary<string, string> _accounts = [];
    private Dictionary<Guid, Rubric> _rubrics = [];
    private Dictionary<int, LocalText> _publishers = [];
    private List<JudgedBefore> _superseded = [];
    private SourceNumbers _numbers = null!;

    /// <exception cref="Domain.Rules.RuleBrokenException">A demand was not judged for the year.</exception>
    public async Task<FrozenFacts> Gather(Campaign campaign, ProgressCard card, DateOnly today, CancellationToken cancel)
    {
        // A card is for anybody.
        using var _ = db.AsThePublic();
        var year = card.Year;
        var yearEnd = new DateOnly(year, 12, 31);
        await ReadNames(cancel);
        var assessments = await db.Assessments.AsNoTracking().AsSplitQuery()
            .Include(a => a.CitedActions).Include(a => a.CitedFindings).Include(a => a.CitedCommitments).Include(a => a.Evidence)
            .Where(a => a.CampaignId == campaign.Id && a.Year <= year).ToListAsync(cancel);
        _accounts = await db.NamesOfAccounts(assessments.Select(judged => judged.AuthorId), cancel);
        _superseded = await db.Assessments.OfEveryVersion().Where(a => a.CampaignId == campaign.Id && a.Year <= year && a.SupersededOn != null)
            .OrderBy(a => a.Number).Select(a => new JudgedBefore(a.DemandId, a.Year, a.Level, a.RubricId)).ToListAsync(cancel);
        CardRules.EachDemandIsJudged.Requires(campaign.Demands.Where(demand => demand.IsAskedIn(year)).All(
            demand => assessments.Any(judged => judged.DemandId == demand.Id && judged.Year == year)));
        var actions = await db.GovernmentActions.AsNoTracking().AsSplitQuery()
            .Include(a => a.Stages).ThenInclude(s => s.Citations).Include(a => a.Effects).Include(a => a.Authorities)
            .Where(a => a.CampaignId == campaign.Id).ToListAsync(cancel);
        var findings = await db.Findings.AsNoTracking().AsSplitQuery().Include(f => f.Citations).Include(f => f.Effects)
            .Where(f => f.CampaignId == campaign.Id && f.On.Latest <= yearEnd).ToListAsync(cancel);
        var commitments = await db.Commitments.AsNoTracking().AsSplitQuery().Include(c => c.Demands).Include(c => c.Citations)
            .Include(c => c.Changes).ThenInclude(c => c.Citations).Include(c => c.Revisions).ThenInclude(r => r.Citations)
            .Include(c => c.Wordings).ThenInclude(w => w.Citations).Include(c => c.Letters).ThenInclude(l => l.Replies).ThenInclude(r => r.Citations)
            .Where(c => c.CampaignId == campaign.Id && c.MadeOn.Latest <= yearEnd).ToListAsync(cancel);

        _publishers = (await db.ProgressCards.AsNoTracking().Where(made => made.CampaignId == campaign.Id && made.Year <= year)
                .OrderBy(made => made.Edition).Select(made => new { made.Year, made.Publisher }).ToListAsync(cancel))
            .Append(new { Year = year, card.Publisher })
            .GroupBy(made => made.Year).ToDictionary(made => made.Key, made => made.Last().Publisher);

        var keyFacts = KeyFactView.Of(card).Select(fact => new FrozenKeyFact(fact.Headline, fact.Text, _numbers.Of(fact.Evidence))).ToList();
        var asOf = today < yearEnd ? today : yearEnd;
        var demands = campaign.Demands.Where(demand => demand.IsAskedIn(year)).OrderBy(demand => demand.Position)
            .Select(demand => Freeze(demand, year, assessments, actions, findings, commitments, asOf) with { Replies = Replies(card, demand) }).ToList();
        var all = commitments.OrderBy(made => made.MadeOn).ThenBy(made => made.Words, StringComparer.Ordinal).Select(made => Freeze(made, asOf)).ToList();
        var (tallies, handovers) = await ReadPetition(campaign, yearEnd, cancel);
        var judged = assessments.Where(assessment => assessment.Year == year).ToList();
        // Where two rubrics meet in a year, the card tells the later one, in whatever order they are read.
        var rubric = judged.Select(judgement => _rubrics[judgement.RubricId]).MaxBy(known => known.Number)!;

        return new()
        {
            Year = year,
            Edition = card.Edition,
            FrozenOn = today,
            Title = card.Title,
            Campaign = campaign.Title,
            Publisher = card.Publisher,
            Began = campaign.Began,
            Story = campaign.Story,
            Correction = card.Correction,
            Messages = card.Messages,
            Verdict = card.Verdict,
            Reach = ReachOf(campaign),
            Standing = judged.Max(assessment => assessment.Standing),
            KeyFacts = keyFacts,
            Demands = demands,
            Commitments = all,
            Tallies = tallies,
            Handovers = handovers,
            Rubric = new(rubric.Number, rubric.Method, [.. rubric.Levels.OrderByDescending(level => level.Level)
                .Select(Freeze)]),
            Sources = _numbers.Sources,
            SignOffs = [.. card.SignOffs.OrderBy(signed => signed.Position).Select(signed => new FrozenSignOff(signed.Role, signed.Name, signed.On))],
        };
    }

    private static FrozenReach? ReachOf(Campaign campaign) => campaign.PublicAddress is null && campaign.Contact is null
        ? null
        : new(campaign.PublicAddress is { } address ? $"{address}/{campaign.Code}" : null, campaign.Contact);

    private static FrozenLevel Freeze(RubricLevel level) => new(level.Level, level.Word, level.Test, level.Gate)
    {
        Kinds = level.Kinds.Count == 0 ? null : [.. level.Kinds.OrderBy(other => other.Kind).Select(other => new KindGateEntry(other.Kind, other.Gate))],
    };

    private static IReadOnlyList<FrozenReply> Replies(ProgressCard card, Demand demand) =>
    [
        .. card.Replies.Where(reply => reply.DemandId == demand.Id).OrderBy(reply => reply.Position)
            .Select(reply => new FrozenReply(reply.Asked, reply.AskedOn, reply.RepliedOn, reply.Words, reply.WordsLanguage, reply.Answer)),
    ];

    private async Task ReadNames(CancellationToken cancel)
    {
        _organizations = await db.Organizations.AsNoTracking().ToDictionaryAsync(o => o.Id, o => o.Name, cancel);
        _posts = await db.Posts.AsNoTracking().ToDictionaryAsync(p => p.Id, p => p.Title, cancel);
        _people = await db.People.AsNoTracking().ToDictionaryAsync(p => p.Id, p => p.Name, cancel);
        _rubrics = await db.Rubrics.AsNoTracking().Include(r => r.Levels).ToDictionaryAsync(r => r.Id, cancel);
        _numbers = new(await db.Evidence.AsNoTracking().ToDictionaryAsync(e => e.Id, cancel));
    }

    private FrozenDemand Freeze(
        Demand demand, int year, List<Assessment> assessments, List<GovernmentAction> actions, List<Finding> findings,
        List<Commitment> commitments, DateOnly asOf)
    {
        var years = assessments.Where(judged => judged.DemandId == demand.Id).OrderBy(judged => judged.Year).ToList();
        var current = years[^1];
        var said = commitments.Where(made => made.Demands.Any(about => about.Id == demand.Id))
            .OrderByDescending(made => current.CitedCommitments.Any(cited => cited.Id == made.Id))
            .ThenByDescending(made => made.MadeOn).ThenBy(made => made.Words, StringComparer.Ordinal).Take(SaidAtMost)
            .OrderByDescending(made => made.MadeOn).ThenBy(made => made.Words, StringComparer.Ordinal).ToList();
        var done = actions.Where(action => action.Effects.Any(effect => effect.DemandId == demand.Id))
            .Where(action => current.CitedActions.Any(cited => cited.Id == action.Id)
                || action.Stages.Any(stage => stage.On.Latest.Year == year))
            .Select(action => (Action: action, Reached: Reached(action, year))).Where(done => done.Reached is not null)
            // A word that is on record as an announcement too is printed once, among what was said.
            .Where(done => done.Reached!.Stage > Stage.Announced || said.All(made => made.ActionId != done.Action.Id))
            .OrderByDescending(done => done.Reached!.On).ThenBy(done => done.Action.Number)
            .Select(done => Freeze(done.Action, done.Reached!, demand, year)).ToList();
        var found = findings.Where(finding => finding.Effects.Any(effect => effect.DemandId == demand.Id))
            .OrderByDescending(finding => finding.On).ThenBy(finding => finding.Number).ToList();

        var rubric = _rubrics[current.RubricId];
        return new()
        {
            Opened = rubric.For(current.Level).GateFor(demand.Kind),
            Closed = rubric.ClosedAbove(current.Level, demand, year, [.. actions.Where(action => current.CitedActions.Any(cited => cited.Id == action.Id))]),
            Code = demand.Code,
            Title = demand.Title,
            AsAsked = demand.AsAsked,
            Obligations = [.. demand.Obligations.Where(duty => duty.Since.Latest.Year <= year).OrderBy(duty => duty.Since)
                .ThenBy(duty => duty.Reference, StringComparer.Ordinal)
                .Select(duty => new FrozenObligation(duty.Reference, duty.Title, duty.Since, duty.Force))],
            Authorities = [.. demand.Authorities.OrderBy(authority => authority.Code).Select(authority => authority.Name)],
            Level = current.Level,
            Movement = current.Movement,
            Remark = current.Remark,
            Confidence = current.Confidence,
            Reason = current.Reason,
            WouldChangeOurMind = current.WouldChangeOurMind,
            AskNext = current.AskNext,
            Author = current.AuthorId is { } author ? LocalText.Everywhere(_accounts.GetValueOrDefault(author, author)) : current.Author,
            JudgedOn = current.JudgedOn,
            EvidenceFor = Weighed(current, Bearing.For),
            EvidenceAgainst = Weighed(current, Bearing.Against),
            Years = [.. years.Select(Freeze)],
            Said = [.. said.Select(made => new FrozenSaying(Freeze(made, asOf)))],
            Done = done,
            Found = [.. found.Where((finding, place) => place < FindingsAtLeast || finding.On.Latest.Year == year
                || current.CitedFindings.Any(cited => cited.Id == finding.Id)).Take(FindingsAtMost).Select(Freeze)],
        };
    }

    private IReadOnlyList<int> Weighed(Assessment judged, Bearing bearing) =>
        _numbers.Of(judged.Evidence.Where(cited => cited.Bearing == bearing));

    private FrozenYear Freeze(Assessment judged)
    {
        var rubric = _rubrics[judged.RubricId];
        // However often it was restated since: what was said last by the version of its time.
        var then = _superseded.Where(before => before.DemandId == judged.DemandId && before.Year == judged.Year && _rubrics[before.RubricId].Number < rubric.Number)
            .GroupBy(before => _rubrics[before.RubricId].Number).MinBy(version => version.Key)?.Last();
        return new(judged.Year, judged.Level, rubric.For(judged.Level).Word, rubric.Number, judged.Standing,
            _publishers.GetValueOrDefault(judged.Year),
            then is null ? null : new(then.Level, _rubrics[then.RubricId].For(then.Level).Word, _rubrics[then.RubricId].Number));
    }

    private sealed record JudgedBefore(Guid DemandId, int Year, Level Level, Guid RubricId);

    private FrozenCommitment Freeze(Commitment made, DateOnly asOf)
    {
        var changes = made.Changes.Where(change => change.On.Latest <= asOf).OrderBy(change => change.Position).ToList();
        var due = made.DueAsKnownOn(asOf);
        var revisions = made.Revisions.Where(revision => revision.On.Latest <= asOf).OrderBy(revision => revision.Position);
        var said = made.WordsAsKnownOn(asOf);
        var wordings = made.Wordings.Where(wording => wording.On.Latest <= asOf).OrderBy(wording => wording.Position);
        var replies = made.Letters.OrderBy(letter => letter.Position).SelectMany(letter => letter.Replies.OrderBy(reply => reply.Position))
            .Where(reply => reply.On.Latest <= asOf);
        var last = made.ChangeAsKnownOn(asOf);
        var state = last?.State ?? CommitmentState.Open;
        var correction = made.CorrectionAsKnownOn(asOf);
        return new(
            made.MadeOn,
            made.PersonId is { } person ? _people.GetValueOrDefault(person) : null,
            made.PostId is { } post ? _posts[post] : LocalText.Empty,
            said.Words,
            said.Language,
            said.Reported,
            made.Strength,
            made.Condition,
            [.. made.Demands.OrderBy(demand => demand.Position).Select(demand => demand.Code)],
            due,
            state,
            state == CommitmentState.Open && due is not null && due.Latest < asOf,
            last?.Reason ?? LocalText.Empty,
            _numbers.Of(made.Citations.Concat(changes.SelectMany(change => change.Citations)).Concat(revisions.SelectMany(revision => revision.Citations))
                .Concat(wordings.SelectMany(wording => wording.Citations)).Concat(replies.SelectMany(reply => reply.Citations))),
            made.ReadBackAsKnownOn(asOf),
            state == CommitmentState.Open ? null : last!.On,
            said == new SaidWords(made.Words, made.WordsLanguage, made.Reported) ? made.Translations : LocalText.Empty,
            correction?.Words,
            correction?.WordsLanguage ?? said.Language);
    }

    private static ActionStage? Reached(GovernmentAction action, int year) =>
        action.Stages.Where(stage => stage.On.Latest.Year <= year)
            .OrderByDescending(stage => stage.Stage).ThenByDescending(stage => stage.On).FirstOrDefault();

    private FrozenAct Freeze(GovernmentAction action, ActionStage reached, Demand demand, int year)
    {
        var effect = action.Effects.Single(bearing => bearing.DemandId == demand.Id);
        return new(
            action.Number, action.Title, action.Summary,
            [.. action.Authorities.OrderBy(authority => authority.Code).Select(authority => authority.Name)],
            reached.Stage, reached.On, reached.Note, effect.Effect, effect.Qualifier, effect.Reason,
            _numbers.Of(reached.Citations),
            [.. action.Stages.Where(stage => stage != reached && stage.On.Latest.Year <= year).OrderBy(stage => stage.On).ThenBy(stage => stage.Stage)
                .Select(stage => new FrozenStage(stage.Stage, stage.On))]);
    }

    private FrozenFinding Freeze(Finding finding) => new(
        finding.Number, _organizations[finding.BodyId], finding.On, finding.Statement,
        _numbers.Of(finding.Citations));

    private async Task<(List<FrozenTally> Tallies, List<FrozenHandover> Handovers)> ReadPetition(
        Campaign campaign, DateOnly yearEnd, CancellationToken cancel)
    {
        var territories = await db.Territories.AsNoTracking().ToDictionaryAsync(t => t.Id, cancel);
        var tallies = await db.SignatureTallies.AsNoTracking().Include(t => t.Citations)
            .Where(t => t.CampaignId == campaign.Id && t.AsOf.Latest <= yearEnd).ToListAsync(cancel);
        var handovers = (await db.Handovers.AsNoTracking().AsSplitQuery().Include(h => h.Dates).ThenInclude(date => date.Citations)
                .Where(h => h.CampaignId == campaign.Id && !h.Planned).ToListAsync(cancel))
            .Select(handover => (Handover: handover, Dates: handover.Dates.Where(date => date.On.Latest <= yearEnd).ToList()))
            .Where(held => held.Dates.Count > 0).ToList();

        var atlas = new Atlas(territories.Values);
        return (
            [.. tallies.OrderBy(t => atlas.DepthOf(t.TerritoryId)).ThenByDescending(t => t.Figure).ThenBy(t => t.AsOf)
                .ThenBy(t => territories[t.TerritoryId].Code, StringComparer.Ordinal)
                .Select(t => new FrozenTally(
                    territories[t.TerritoryId].Code, territories[t.TerritoryId].Name, atlas.DepthOf(t.TerritoryId),
                    t.TerritoryId == campaign.TerritoryId,
                    campaign.TerritoryId is { } own && atlas.Holds(t.TerritoryId, own),
                    t.Figure, t.AsOf, _numbers.Of(t.Citations)))],
            [.. handovers.OrderBy(held => held.Dates.Min(date => date.On))
                .ThenBy(held => territories[held.Handover.TerritoryId].Code, StringComparer.Ordinal)
                .Select(held => new FrozenHandover(
                    territories[held.Handover.TerritoryId].Code, territories[held.Handover.TerritoryId].Name, held.Handover.Recipient,
                    [.. held.Dates.Select(date => date.On).Distinct().Order()],
                    _numbers.Of(held.Dates.SelectMany(date => date.Citations))))]);
    }
}
