using System.Text.Json;
using Advocacy.Domain.Commitments;
using Advocacy.Domain.Dates;
using Advocacy.Domain.Judging;
using Advocacy.Domain.Languages;
using Advocacy.Domain.Readers;
using Advocacy.Tests;
using Advocacy.Web.Data;
using Advocacy.Web.Features.Actions;
using Advocacy.Web.Features.Commitments;
using Advocacy.Web.Features.Demands;
using Advocacy.Web.Features.Findings;
using Advocacy.Web.Features.Journals;
using Advocacy.Web.Features.Judging;
using Advocacy.Web.Features.Meetings;
using Advocacy.Web.Features.Planning;
using Advocacy.Web.Features.Readers;
using Advocacy.Web.Features.Sources;
using Advocacy.Web.Pipeline;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Advocacy.Web.Tests.Features.Readers;

/// <summary>Nobody reads what is not for them: by its id, by its number, in a list, in a form, in the journal.</summary>
public sealed class ConfidentialityTests : ReadersTest
{
    [TestCase(Audience.Public, true, true)]
    [TestCase(Audience.Members, true, true)]
    [TestCase(Audience.Board, false, true)]
    [TestCase(Audience.Authors, false, false)]
    public async Task Each_kind_is_read_by_its_audience_and_always_by_whoever_recorded_it(Audience audience, bool colleague, bool board)
    {
        await LetRead(new(audience));

        Assert.Multiple(async () =>
        {
            Assert.That(await ReadBy(Author), Is.EqualTo(6), "the author");
            Assert.That(await ReadBy(Colleague), Is.EqualTo(colleague ? 6 : 0), "a colleague");
            Assert.That(await ReadBy(Board), Is.EqualTo(board ? 6 : 0), "the board");
            Assert.That(await ReadBy(Actor.Application), Is.EqualTo(6), "the application");
            Assert.That(await ReadBy(Actor.Anonymous), Is.EqualTo(audience == Audience.Public ? 6 : 0), "a stranger");
        });
    }

    [TestCase(-1, 6)]
    [TestCase(0, 0)]
    public async Task An_embargo_keeps_from_strangers_until_its_last_day_has_passed(int days, int read)
    {
        await LetRead(new(Audience.Public, Today.AddDays(days)));

        Assert.That((await ReadBy(Actor.Anonymous), await ReadBy(Colleague)), Is.EqualTo((read, 6)));
    }

    [Test]
    public async Task What_is_not_for_somebody_is_not_there()
    {
        await LetRead(new(Audience.Authors));
        As(Colleague);

        Assert.Multiple(() =>
        {
            IsNotFound(new ViewMeeting(Held.Id));
            IsNotFound(new ViewCommitment(Made.Id));
            IsNotFound(new ViewAction(Action));
            IsNotFound(new ViewFinding(Finding));
            IsNotFound(new ViewEvidence(Source.Id));
            IsNotFound(new ViewReaders("Meeting", Held.Id));
            IsNotFound(new ChangeReaders { Kind = "Meeting", Id = Held.Id, Version = Held.Version, Reason = "Let me" });
            IsNotFound(new ReachStage { Number = Action, Stage = new() { Stage = Domain.Actions.Stage.InForce, On = FuzzyDate.Year(2013), NewTitle = "Journal" } });
            IsNotFound(new SettleCommitment { Id = Made.Id, State = CommitmentState.Kept, On = FuzzyDate.Day(Today), Reason = "Done" });
            IsNotFound(new ViewPlan(Plan.Id));
            IsNotFound(new CallOffMeeting { Id = Plan.Id, Version = Plan.Version, Reason = "Let me" });
            IsNotFound(new ChangePlan { Id = Plan.Id, Version = Plan.Version, PlannedFor = FuzzyDate.Year(2030), Subject = "Mine" });
            IsNotFound(new ReadBackMeeting { Id = Held.Id, Commitments = [Made.Id], On = FuzzyDate.Day(Today), Text = "You said" });
            IsNotFound(new ReadBackCommitment { Id = Made.Id, On = FuzzyDate.Day(Today), Text = "You said" });
            IsNotFound(new ReviseWords { Id = Made.Id, On = FuzzyDate.Day(Today), Words = "Other", Reason = "Misheard" });
            IsNotFound(new ReviseDueDate { Id = Made.Id, On = FuzzyDate.Day(Today), Due = FuzzyDate.Year(2030), Reason = "Later" });
            IsNotFound(new RecordAction
            {
                Kind = Domain.Actions.ActionKind.Circular,
                Title = "Circular",
                Stages = [new() { Stage = Domain.Actions.Stage.Adopted, On = FuzzyDate.Year(2012), Source = Source.Id }],
            });
            foreach (var (kind, id) in new[] { ("Meeting", Held.Id), ("Commitment", Made.Id), ("Evidence", Source.Id) })
            {
                IsNotFound(new ViewHistory(kind, id));
            }
        });
    }

    [Test]
    public async Task Lists_hold_nothing_that_is_not_for_the_reader()
    {
        await LetRead(new(Audience.Authors));
        As(Colleague);

        Assert.Multiple(async () =>
        {
            Assert.That((await Send(new ListMeetings())).Lines, Is.Empty);
            Assert.That((await Send(new ListMeetings())).Planned, Is.Empty);
            Assert.That((await Send(new ListCommitments())).Lines, Is.Empty);
            Assert.That((await Send(new ListActions())).Lines, Is.Empty);
            Assert.That((await Send(new ListFindings())).Lines, Is.Empty);
            Assert.That((await Send(new ListEvidence())).Lines, Is.Empty);
            Assert.That(await Send(new ListCitableSources()), Is.Empty);
            Assert.That((await Send(new ViewDemand("D1", []))).Timeline, Is.Empty);
        });
    }

    [Test]
    public async Task A_source_that_is_not_for_the_reader_is_cited_without_a_word()
    {
        await using (var scope = InCampaign())
        {
            var db = scope.ServiceProvider.GetRequiredService<AdvocacyDb>();
            (await db.Evidence.SingleAsync()).IsReadBy(new(Audience.Authors));
            await db.SaveChangesAsync();
        }

        As(Colleague);
        Assert.That((await Send(new ViewAction(Action))).Stages.Single().Sources, Is.Empty);
        As(Author);
        Assert.That((await Send(new ViewAction(Action))).Stages.Single().Sources, Has.Count.EqualTo(1));
    }

    [Test]
    public async Task The_journal_says_that_something_was_done_and_not_what()
    {
        await LetRead(new(Audience.Authors));
        As(Author);
        var sequence = (await Send(new ViewJournal())).Acts.First(act => act.AboutMore + act.About.Count > 1).Sequence;
        var told = await Send(new ViewJournalEntry(sequence));

        As(Colleague);
        var kept = await Send(new ViewJournalEntry(sequence));

        Assert.Multiple(() =>
        {
            Assert.That(told.Changes, Is.Not.Empty);
            Assert.That(kept.Changes, Is.Empty);
            Assert.That(kept.About, Is.Not.Empty);
            Assert.That(Canaries.Where(word => Said(told).Contains(word, StringComparison.Ordinal)), Is.Not.Empty, "there is something to keep");
            Assert.That(Canaries.Where(word => Said(kept).Contains(word, StringComparison.Ordinal)), Is.Empty);
        });
    }

    /// <summary>Words that only the records themselves have.</summary>
    private IEnumerable<string> Canaries => [Held.Subject.In(Language.English).Text, Made.Words, Source.Title, "Too few shelters", $"{Held.Id}", $"{Made.Id}", $"{Source.Id}"];

    /// <summary>All that an answer holds.</summary>
    private static string Said(object answer) => JsonSerializer.Serialize(answer, answer.GetType(), JsonColumns.Options);

    [Test]
    public async Task The_register_gives_no_number_twice()
    {
        await LetRead(new(Audience.Authors));
        As(Colleague);

        var number = await Send(new RecordAction
        {
            SubmissionKey = Guid.NewGuid(),
            Kind = Domain.Actions.ActionKind.Circular,
            Title = "Circular",
            Authorities = [(await Fresh(db => db.Organizations.FirstAsync())).Id],
            Stages = [new() { Stage = Domain.Actions.Stage.Adopted, On = FuzzyDate.Year(2012), NewTitle = "Journal" }],
        });

        Assert.That(number, Is.EqualTo(3));
    }

    [Test]
    public async Task Judged_again_by_somebody_who_may_not_read_it_all_a_judgement_loses_nothing_it_rests_on()
    {
        await Given(Some.Rubric(Campaign));
        As(Author);
        await Send(Judgement(new() { Code = "D1", Year = 2012 }) with { Level = Level.SomeProgress, Actions = [await ActionId()], EvidenceFor = [Source.Id] });
        await LetRead(new(Audience.Authors));

        As(Colleague);
        var made = (await Send(new PrepareAssessment("D1", 2012))).Made!;
        await Send(Judgement(made) with { WhyAgain = new() { English = "A word was wrong." } });

        As(Author);
        var judged = await Send(new ViewAssessment("D1", 2012));
        Assert.That((judged.Number, judged.Actions.Count, judged.Sources.Count), Is.EqualTo((2, 1, 1)));
    }

    [Test]
    public async Task Every_kind_that_has_readers_is_read_only_through_their_filter()
    {
        var kinds = await Fresh(db => Task.FromResult(db.Model.GetEntityTypes().Where(type => type.ClrType.IsSubclassOf(typeof(Confidential)))
            .Select(type => (type.ClrType.Name, Filtered: type.GetDeclaredQueryFilters().Any(filter => filter.Key == Confidentiality.Filter))).ToList()));

        Assert.That(kinds.Select(kind => kind.Name), Is.EquivalentTo(["Meeting", "PlannedMeeting", "Commitment", "GovernmentAction", "Finding", "Evidence", "Person", "BallotAnswer", "SecondJudgement"]));
        Assert.That(kinds.Where(kind => !kind.Filtered), Is.Empty);
    }

    private static AssessDemand Judgement(AssessDemand form) => form with
    {
        SubmissionKey = Guid.NewGuid(),
        Movement = Movement.Forward,
        Confidence = Confidence.Limited,
        Reason = new() { English = "A circular." },
    };

    private Task<Guid> ActionId() => Fresh(db => db.GovernmentActions.Select(action => action.Id).SingleAsync());

    private async Task<int> ReadBy(Actor actor)
    {
        await using var scope = InCampaign();
        scope.ServiceProvider.GetRequiredService<CurrentActor>().Value = actor;
        return (await All(scope.ServiceProvider.GetRequiredService<AdvocacyDb>())).Count;
    }

    private void IsNotFound<T>(IRequest<T> request) =>
        Assert.That(() => Send(request), Throws.TypeOf<NotFoundException>(), request.GetType().Name);
}
