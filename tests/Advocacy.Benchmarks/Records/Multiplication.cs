using Advocacy.Domain.Actions;
using Advocacy.Domain.Campaigns;
using Advocacy.Domain.Commitments;
using Advocacy.Domain.Findings;
using Advocacy.Domain.Meetings;
using Advocacy.Domain.People;
using Advocacy.Domain.Sources;
using Advocacy.Web.Data;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Advocacy.Benchmarks.Records;

/// <summary>Makes a record many times as long, by entering its meetings, commitments, actions, findings and sources again.</summary>
/// <remarks>Each is entered through its own factory, so that the longer record keeps every rule the short one keeps.</remarks>
internal sealed class Multiplication
{
    /// <summary>No register of the sample comes near this number.</summary>
    private const int Apart = 1_000;

    private readonly AdvocacyDb _db;
    private readonly Campaign _campaign;
    private readonly Dictionary<Guid, Organization> _organizations;
    private readonly Dictionary<Guid, Evidence> _sources = [];
    private readonly int _round;

    private Multiplication(AdvocacyDb db, Campaign campaign, Dictionary<Guid, Organization> organizations, int round)
    {
        _db = db;
        _campaign = campaign;
        _organizations = organizations;
        _round = round;
    }

    public static async Task Of(string folder, int times)
    {
        await Console.Error.WriteLineAsync($"Making it {times} times as long");
        await using (var app = SampleRecord.Open(folder))
        {
            var original = await Read(app.Services);
            for (var round = 1; round < times; round++)
            {
                await using var scope = await SampleRecord.InCampaign(app.Services);
                var db = scope.ServiceProvider.GetRequiredService<AdvocacyDb>();
                var campaign = await db.Campaigns.Include(known => known.Demands).SingleAsync();
                var organizations = await db.Organizations.ToDictionaryAsync(known => known.Id);
                new Multiplication(db, campaign, organizations, round).Enter(original);
                await db.SaveChangesAsync();
            }
        }

        SqliteConnection.ClearAllPools();
    }

    private static async Task<Original> Read(IServiceProvider services)
    {
        await using var scope = await SampleRecord.InCampaign(services);
        var db = scope.ServiceProvider.GetRequiredService<AdvocacyDb>();
        return new(
            await db.Evidence.AsNoTracking().ToListAsync(),
            await db.Meetings.AsNoTracking().AsSplitQuery().Include(met => met.Citations).Include(met => met.Attendances).Include(met => met.Demands).ToListAsync(),
            await db.Commitments.AsNoTracking().AsSplitQuery().Include(made => made.Demands).Include(made => made.Citations)
                .Include(made => made.Changes).ThenInclude(change => change.Citations).ToListAsync(),
            await db.GovernmentActions.AsNoTracking().AsSplitQuery().Include(act => act.Authorities).Include(act => act.Effects)
                .Include(act => act.Stages).ThenInclude(stage => stage.Citations).ToListAsync(),
            await db.Findings.AsNoTracking().AsSplitQuery().Include(found => found.Effects).Include(found => found.Citations).ToListAsync());
    }

    private void Enter(Original original)
    {
        foreach (var source in original.Sources)
        {
            _db.Add(_sources[source.Id] = Evidence.Of(_campaign, EntryOf(source)));
        }

        foreach (var meeting in original.Meetings)
        {
            Enter(meeting, [.. original.Commitments.Where(made => made.MeetingId == meeting.Id)]);
        }

        foreach (var made in original.Commitments.Where(made => made.MeetingId is null))
        {
            var again = Commitment.Record(_campaign, EntryOf(made));
            Settle(again, made);
            _db.Add(again);
        }

        _db.AddRange(original.Actions.Select(act => GovernmentAction.Record(_campaign, act.Number + _round * Apart, EntryOf(act))));
        _db.AddRange(original.Findings.Select(found => Finding.Record(_campaign, found.Number + _round * Apart, EntryOf(found))));
    }

    private void Enter(Meeting meeting, IReadOnlyList<Commitment> commitments)
    {
        var again = Meeting.Log(_campaign, EntryOf(meeting, commitments), meeting.HeldOn.Latest);
        foreach (var (made, original) in again.Commitments.Zip(commitments))
        {
            Settle(made, original);
        }

        _db.Add(again);
    }

    private void Settle(Commitment again, Commitment original)
    {
        foreach (var change in original.Changes.OrderBy(change => change.Position))
        {
            again.Becomes(change.State, change.On, change.Reason, Cited(change.Citations));
        }
    }

    private List<CitationEntry> Cited(IEnumerable<Citation> citations) => [.. citations.OrderBy(cited => cited.Position)
        .Select(cited => new CitationEntry(_sources[cited.EvidenceId], cited.Kind, cited.Place, cited.Bearing))];

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

    private MeetingEntry EntryOf(Meeting meeting, IEnumerable<Commitment> commitments) => new()
    {
        Kind = meeting.Kind,
        HeldOn = meeting.HeldOn,
        Subject = meeting.Subject,
        Place = meeting.Place,
        Notes = meeting.Notes,
        NotesLanguage = meeting.NotesLanguage,
        Citations = Cited(meeting.Citations),
        NoneMade = meeting.NoneMade,
        Demands = [.. meeting.Demands.Select(demand => demand.Id)],
        Attendances = [.. meeting.Attendances.Select(present => new AttendanceEntry(present.Side, present.PersonId, present.PostId, present.Note, present.OrganizationId))],
        Commitments = [.. commitments.Select(EntryOf)],
    };

    private CommitmentEntry EntryOf(Commitment made) => new()
    {
        Words = made.Words,
        WordsLanguage = made.WordsLanguage,
        MadeOn = made.MadeOn,
        PersonId = made.PersonId,
        PostId = made.PostId,
        Strength = made.Strength,
        Condition = made.Condition,
        Due = made.Due,
        Reported = made.Reported,
        Citations = Cited(made.Citations),
        Demands = [.. made.Demands.Select(demand => demand.Id)],
    };

    private ActionEntry EntryOf(GovernmentAction act) => new()
    {
        Kind = act.Kind,
        Title = act.Title,
        Summary = act.Summary,
        Certainty = act.Certainty,
        Reference = act.Reference,
        DateNote = act.DateNote,
        Authorities = [.. act.Authorities.Select(authority => _organizations[authority.Id])],
        Stages = [.. act.Stages.Select(stage => new StageEntry(
            stage.Stage, stage.On, Cited(stage.Citations), stage.ServesChildren, stage.Note))],
        Effects = [.. act.Effects.Select(effect => new EffectEntry(effect.DemandId, effect.Effect, effect.Reason, effect.Qualifier))],
    };

    private FindingEntry EntryOf(Finding found) => new()
    {
        Kind = found.Kind,
        Reference = found.Reference,
        Certainty = found.Certainty,
        Body = _organizations[found.BodyId],
        On = found.On,
        Report = found.Report,
        Statement = found.Statement,
        Recurs = found.Recurs,
        DateNote = found.DateNote,
        Citations = Cited(found.Citations),
        Effects = [.. found.Effects.Select(effect => new EffectEntry(effect.DemandId, effect.Effect, effect.Reason, effect.Qualifier))],
    };

    /// <summary>What there is of each kind before the first round.</summary>
    private sealed record Original(
        IReadOnlyList<Evidence> Sources, IReadOnlyList<Meeting> Meetings, IReadOnlyList<Commitment> Commitments,
        IReadOnlyList<GovernmentAction> Actions, IReadOnlyList<Finding> Findings);
}
