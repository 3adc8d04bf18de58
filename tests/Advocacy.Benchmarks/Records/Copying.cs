using Advocacy.Domain.Actions;
using Advocacy.Domain.Campaigns;
using Advocacy.Domain.Commitments;
using Advocacy.Domain.Dates;
using Advocacy.Domain.Findings;
using Advocacy.Domain.Judging;
using Advocacy.Domain.Meetings;
using Advocacy.Domain.People;
using Advocacy.Domain.Sources;

namespace Advocacy.Benchmarks.Records;

/// <summary>What the sample has about its three demands, entered again about three others.</summary>
/// <param name="original">The sample.</param>
/// <param name="campaign">The campaign it is entered in.</param>
/// <param name="organizations">All there are.</param>
/// <param name="demands">The demand that takes the place of each of the sample's.</param>
/// <param name="sources">The source that takes the place of each of the sample's; filled by <see cref="Sources"/>.</param>
internal sealed class Copying(
    Original original, Campaign campaign, Dictionary<Guid, Organization> organizations, Dictionary<Guid, Demand> demands, Dictionary<Guid, Evidence> sources)
{
    /// <summary>No register of the sample comes near this number.</summary>
    private const int Apart = 1_000;

    private const int Years = 15;
    private const int Months = 12 * Years;

    private static readonly CommitmentState[] Outcomes = [CommitmentState.Kept, CommitmentState.PartlyKept, CommitmentState.Broken];

    private readonly Dictionary<Guid, GovernmentAction> _actions = [];
    private readonly Dictionary<Guid, Finding> _findings = [];

    public IEnumerable<Evidence> Sources()
    {
        foreach (var source in original.Sources)
        {
            sources[source.Id] = Evidence.Of(campaign, EntryOf(source));
        }

        return sources.Values;
    }

    public IEnumerable<GovernmentAction> Actions(int set)
    {
        foreach (var act in original.Actions)
        {
            _actions[act.Id] = GovernmentAction.Record(campaign, act.Number + set * Apart, EntryOf(act));
        }

        return _actions.Values;
    }

    public IEnumerable<Finding> Findings(int set)
    {
        foreach (var found in original.Findings)
        {
            _findings[found.Id] = Finding.Record(campaign, found.Number + set * Apart, EntryOf(found));
        }

        return _findings.Values;
    }

    /// <summary>A meeting every month for fifteen years, each about one set of demands in turn.</summary>
    public IEnumerable<Meeting> Meetings(int set, DateOnly today)
    {
        for (var month = set; month < Months; month += Growth.Sets)
        {
            var (met, day) = (original.Meetings[month % original.Meetings.Count], today.AddMonths(month - Months));
            var made = original.Commitments.Where(made => made.MeetingId is not null).ToList();
            var meeting = Meeting.Log(campaign, EntryOf(met, FuzzyDate.Day(day), [made[month % made.Count]]), today);
            foreach (var commitment in meeting.Commitments.Where(made => made.Due is not null && made.Due.Latest < today).Where((_, place) => (month + place) % 5 > 0))
            {
                var change = original.Commitments.SelectMany(made => made.Changes).First();
                commitment.Becomes(Outcomes[month % Outcomes.Length], commitment.Due!, change.Reason, Cited(change.Citations));
            }

            yield return meeting;
        }
    }

    /// <summary>As the sample judged, and in every other year that nothing moved.</summary>
    public IEnumerable<Assessment> Judgements(Rubric rubric, HashSet<(Guid Demand, int Year)> judged, DateOnly today)
    {
        foreach (var (id, demand) in demands)
        {
            var asBefore = original.Judgements.Where(made => made.DemandId == id).ToDictionary(made => made.Year);
            foreach (var year in Enumerable.Range(today.Year - Years, Years).Where(year => !judged.Contains((demand.Id, year))))
            {
                var before = asBefore.GetValueOrDefault(year);
                var like = before ?? asBefore.Values.First();
                yield return Assessment.Judge(demand, rubric, new()
                {
                    Year = year,
                    Level = before?.Level ?? Level.NoProgress,
                    Movement = before?.Movement ?? Movement.Unchanged,
                    Confidence = like.Confidence,
                    Reason = like.Reason,
                    WouldChangeOurMind = like.WouldChangeOurMind,
                    AskNext = like.AskNext,
                    CitedActions = [.. before?.CitedActions.Select(act => _actions[act.Id]) ?? []],
                    CitedFindings = [.. before?.CitedFindings.Select(found => _findings[found.Id]) ?? []],
                    Evidence = Cited(like.Evidence),
                }, like.Author, today);
            }
        }
    }

    private List<CitationEntry> Cited(IEnumerable<Citation> citations) => [.. citations.OrderBy(cited => cited.Position)
        .Select(cited => new CitationEntry(sources[cited.EvidenceId], cited.Kind, cited.Place, cited.Bearing))];

    private static EvidenceEntry EntryOf(Evidence source) => new(source.Title)
    {
        Publisher = source.Publisher,
        PublishedOn = source.PublishedOn,
        Address = source.Address,
        SeenOn = source.SeenOn,
        Excerpt = source.Excerpt,
        Language = source.Language,
        Kind = source.Kind,
    };

    private MeetingEntry EntryOf(Meeting meeting, FuzzyDate heldOn, IReadOnlyList<Commitment> commitments) => new()
    {
        Kind = meeting.Kind,
        HeldOn = heldOn,
        Subject = meeting.Subject,
        Place = meeting.Place,
        Notes = meeting.Notes,
        NotesLanguage = meeting.NotesLanguage,
        Citations = Cited(meeting.Citations),
        Demands = [.. demands.Values.Select(demand => demand.Id)],
        Attendances = [.. meeting.Attendances.Select(present => present.AsEntry())],
        Commitments = [.. commitments.Select(made => EntryOf(made, heldOn))],
    };

    /// <summary>Due in a year, as every second promise is.</summary>
    private CommitmentEntry EntryOf(Commitment made, FuzzyDate on) => new()
    {
        Words = made.Words,
        WordsLanguage = made.WordsLanguage,
        MadeOn = on,
        PersonId = made.PersonId,
        PostId = made.PostId,
        Strength = made.Strength,
        Condition = made.Condition,
        Due = on.Latest.Month % 2 == 0 ? FuzzyDate.Day(on.Latest.AddYears(1)) : null,
        Reported = made.Reported,
        Citations = Cited(made.Citations),
        Demands = [.. made.Demands.Select(demand => demands[demand.Id].Id)],
    };

    private ActionEntry EntryOf(GovernmentAction act) => new()
    {
        Kind = act.Kind,
        Title = act.Title,
        Summary = act.Summary,
        Certainty = act.Certainty,
        Reference = act.Reference,
        DateNote = act.DateNote,
        Authorities = [.. act.Authorities.Select(authority => organizations[authority.Id])],
        Stages = [.. act.Stages.Select(stage => new StageEntry(
            stage.Stage, stage.On, Cited(stage.Citations), stage.ServesChildren, stage.Note))],
        Effects = [.. act.Effects.Select(effect => new EffectEntry(demands[effect.DemandId].Id, effect.Effect, effect.Reason, effect.Qualifier))],
    };

    private FindingEntry EntryOf(Finding found) => new()
    {
        Kind = found.Kind,
        Reference = found.Reference,
        Certainty = found.Certainty,
        Body = organizations[found.BodyId],
        On = found.On,
        Report = found.Report,
        Statement = found.Statement,
        Recurs = found.Recurs,
        DateNote = found.DateNote,
        Citations = Cited(found.Citations),
        Effects = [.. found.Effects.Select(effect => new EffectEntry(demands[effect.DemandId].Id, effect.Effect, effect.Reason, effect.Qualifier))],
    };
}
