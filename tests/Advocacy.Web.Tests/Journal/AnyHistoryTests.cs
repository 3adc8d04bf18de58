using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using Advocacy.Domain.Commitments;
using Advocacy.Domain.Dates;
using Advocacy.Domain.Languages;
using Advocacy.Domain.Meetings;
using Advocacy.Domain.People;
using Advocacy.Domain.Rules;
using Advocacy.Tests;
using Advocacy.Web.Features.Commitments;
using Advocacy.Web.Features.Meetings;
using Advocacy.Web.Features.Shared;
using Advocacy.Web.Journal;
using Advocacy.Web.Pipeline;
using CsCheck;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Advocacy.Web.Tests.Journal;

/// <summary>Whatever three people do to the same records, at once or one after the other, the journal tells what came of it.</summary>
public sealed class AnyHistoryTests : AppTest
{
    private const int Histories = 6;

    private static readonly Actor[] Three =
        [.. Enumerable.Range(1, 3).Select(number => new Actor($"analyst-{number}", $"Analyst {number}", new HashSet<Role> { Role.Analyst }))];

    private static readonly Gen<Step[]> AnySteps = Gen.Select(Gen.Enum<Act>(), Gen.Int[0, 1], Gen.Bool, Gen.Int[1, 60 * 24 * 40])
        .Select((act, record, isStale, minutes) => new Step(act, record, isStale, TimeSpan.FromMinutes(minutes))).Array[8];

    private readonly MovingClock _clock = new();
    private readonly Post _post = Some.Post();
    private int _number;

    private enum Act
    {
        CorrectMeeting,
        ReviseDueDate,
        SettleCommitment,
        LogMeeting,
    }

    protected override void Adjust(IServiceCollection services) => services.AddSingleton<TimeProvider>(_clock);

    [SetUp]
    public Task ThePost() => Given(_post);

    /// <remarks>
    /// Each accepted edit stands in the journal once; told one after the other in the journal's order, they give the
    /// record as it is: so it is the record that this order, and no one beside another, would have made.
    /// </remarks>
    [Test]
    public Task Edits_made_at_once_are_edits_made_one_after_the_other_in_the_order_of_the_journal() => Gen.Select(AnySteps, AnySteps, AnySteps).SampleAsync(
        async (first, second, third) =>
        {
            var meetings = await TwoMeetings();
            var (accepted, refused) = (new ConcurrentDictionary<string, IAnyCommand>(), new ConcurrentBag<string>());
            await Task.WhenAll(Three.Zip([first, second, third], (who, steps) => Task.Run(async () =>
            {
                var stale = await Versions(meetings);
                foreach (var step in steps)
                {
                    var command = await CommandOf(step, meetings, step.IsStale ? stale : await Versions(meetings));
                    try
                    {
                        await SendAny(who, command);
                        accepted[command.Because ?? Subject(command)] = command;
                    }
                    catch (RuleBrokenException)
                    {
                        refused.Add(command.Because ?? Subject(command));
                    }
                }
            })));

            var entries = await Fresh(db => db.Journal.AsNoTracking().Include(entry => entry.Records).OrderBy(entry => entry.Sequence).ToListAsync());
            var inOrder = entries.Select(entry => NameOf(entry)).OfType<string>().Where(name => accepted.ContainsKey(name) || refused.Contains(name)).ToList();
            Assert.That(inOrder, Is.Not.Empty.And.EquivalentTo(accepted.Keys));

            var (place, due, state) = (new Dictionary<Guid, string?>(), new Dictionary<Guid, FuzzyDate?>(), new Dictionary<Guid, CommitmentState>());
            foreach (var command in inOrder.Select(name => accepted[name]))
            {
                switch (command)
                {
                    case CorrectMeeting correction:
                        place[correction.Id] = correction.Place;
                        break;
                    case ReviseDueDate revision:
                        Assert.That(state.GetValueOrDefault(revision.Id), Is.Not.EqualTo(CommitmentState.Kept), "What is kept is due no more.");
                        due[revision.Id] = revision.Due;
                        break;
                    case SettleCommitment settlement:
                        state[settlement.Id] = settlement.State!.Value;
                        break;
                }
            }

            var held = await Fresh(db => db.Meetings.Include(meeting => meeting.Commitments).ToListAsync());
            Assert.That(place.ToDictionary(said => said.Key, said => held.Single(meeting => meeting.Id == said.Key).Place), Is.EqualTo(place));
            var made = held.SelectMany(meeting => meeting.Commitments).ToDictionary(commitment => commitment.Id);
            Assert.That(due.ToDictionary(said => said.Key, said => made[said.Key].Due), Is.EqualTo(due));
            Assert.That(state.ToDictionary(said => said.Key, said => made[said.Key].State), Is.EqualTo(state));
            await TheJournalTellsTheRecord();
        },
        iter: Histories, threads: 1);

    [Test]
    public Task The_journal_tells_the_record_as_it_stood_at_any_moment() => AnySteps.SampleAsync(
        async steps =>
        {
            var meetings = await TwoMeetings();
            var stale = await Versions(meetings);
            var stood = new List<(DateTime Until, Dictionary<RecordKey, JsonObject> Record)>();
            foreach (var step in steps)
            {
                stood.Add((_clock.GetUtcNow().UtcDateTime, await Fresh(db => db.Kept(CancellationToken.None))));
                _clock.Now += step.Pause;
                try
                {
                    await SendAny(Three[step.Record], await CommandOf(step, meetings, step.IsStale ? stale : await Versions(meetings)));
                }
                catch (RuleBrokenException)
                {
                    // What was refused left no trace either.
                }
            }

            foreach (var (until, record) in stood)
            {
                Assert.That(JournalReplay.Differences(await Fresh(db => db.Told(until, CancellationToken.None)), record), Is.Empty, $"until {until:u}");
            }

            await TheJournalTellsTheRecord();
        },
        iter: Histories, threads: 1);

    private async Task TheJournalTellsTheRecord() => Assert.That(
        await Fresh(async db => JournalReplay.Differences(await db.Told(null, CancellationToken.None), await db.Kept(CancellationToken.None))), Is.Empty);

    private async Task<Meeting[]> TwoMeetings()
    {
        Meeting[] meetings =
        [
            .. Enumerable.Range(1, 2).Select(_ => Meeting.Log(
                Campaign,
                Some.MeetingEntry(Campaign, Some.Day(2025, 1, 5), noneMade: false, commitments:
                    [Some.CommitmentEntry(Campaign, _post.Id, due: FuzzyDate.Month(2026, 2)) with { MadeOn = Some.Day(2025, 1, 5) }]),
                Today)),
        ];
        await Given([.. meetings]);
        return meetings;
    }

    private async Task<Dictionary<Guid, Guid>> Versions(Meeting[] meetings)
    {
        var ids = meetings.Select(meeting => meeting.Id).ToList();
        return await Fresh(async db => (await db.Meetings.AsNoTracking().Include(meeting => meeting.Commitments).Where(meeting => ids.Contains(meeting.Id)).ToListAsync())
            .SelectMany(meeting => meeting.Commitments.Select(made => (made.Id, made.Version)).Append((meeting.Id, meeting.Version)))
            .ToDictionary(record => record.Id, record => record.Version));
    }

    /// <summary>What a step asks for, with a reason or a subject nobody else gives.</summary>
    private async Task<IAnyCommand> CommandOf(Step step, Meeting[] meetings, Dictionary<Guid, Guid> versions)
    {
        var number = Interlocked.Increment(ref _number);
        var (meeting, made) = (meetings[step.Record], meetings[step.Record].Commitments.Single());
        await Task.Yield();
        return step.Act switch
        {
            Act.CorrectMeeting => new CorrectMeeting
            {
                Id = meeting.Id,
                Version = versions[meeting.Id],
                HeldOn = meeting.HeldOn,
                Kind = meeting.Kind,
                Subject = WrittenText.Of(meeting.Subject),
                Present = [.. meeting.Attendances.Select(present => present.Id)],
                Demands = [.. meeting.Demands.Select(demand => demand.Id)],
                Place = $"Room {number}",
                Reason = $"Correction {number}",
                ReasonLanguage = Language.English,
            },
            Act.ReviseDueDate => new ReviseDueDate
            {
                Id = made.Id,
                Version = versions[made.Id],
                On = Some.Day(2026, 1, 2),
                Due = FuzzyDate.Day(new DateOnly(2027, 1, 1).AddDays(number)),
                Reason = $"Revision {number}",
                ReasonLanguage = Language.English,
            },
            Act.SettleCommitment => new SettleCommitment
            {
                Id = made.Id,
                Version = versions[made.Id],
                State = CommitmentState.Kept,
                On = Some.Day(2026, 1, 3),
                Reason = $"Settlement {number}",
                ReasonLanguage = Language.English,
            },
            _ => new LogMeeting
            {
                HeldOn = Some.Day(2026, 1, 4),
                Officials = [new OfficialRow { Who = $"Official {number}, Minister of Justice (en)" }],
                Subject = $"Meeting {number}",
                WrittenIn = Language.English,
                Demands = [Campaign.Demands.First().Id],
                NoneMade = true,
            },
        };
    }

    private Task<Guid> SendAny(Actor who, IAnyCommand command) => SendBy(who, (Command<Guid>)command);

    private static string Subject(IAnyCommand command) => ((LogMeeting)command).Subject!;

    /// <summary>The reason an entry gives, or the subject of the meeting it adds.</summary>
    private static string? NameOf(JournalEntry entry) => entry.Because ?? entry.Records
        .Where(record => record.RecordType == nameof(Meeting) && record.Change == RecordChange.Added)
        .Select(record => JournalReplay.Read(record.After)["Subject"]?["en"]?.ToString()).FirstOrDefault();

    private sealed record Step(Act Act, int Record, bool IsStale, TimeSpan Pause);
}
