using Advocacy.Domain.Campaigns;
using Advocacy.Domain.Commitments;
using Advocacy.Domain.Dates;
using Advocacy.Domain.Languages;
using Advocacy.Domain.Meetings;
using Advocacy.Domain.People;
using Advocacy.Tests;
using Advocacy.Web.Features.Meetings;
using Advocacy.Web.Pipeline;
using Microsoft.EntityFrameworkCore;

namespace Advocacy.Web.Tests.Features.Meetings;

public sealed class LogMeetingTests : AppTest
{
    private readonly Post _post = Some.Post();
    private readonly Person _person = Some.Person();
    private Membership _term = null!;

    [SetUp]
    public async Task AnOfficialInOffice()
    {
        _term = Membership.Of(_person, _post, new(Some.Day(2025, 2, 3), true, null, true), LocalText.Empty, []);
        await Given(_person, _post, _term);
        As(Role.Analyst);
    }

    [Test]
    public async Task A_logged_meeting_is_read_back_whole()
    {
        var id = await Send(Ordinary() with
        {
            Ours = "The coordinator",
            Place = "Brussels",
            Notes = "They asked for *time*.",
            NoneMade = false,
            Commitments = [Promise() with { Due = FuzzyDate.Quarter(2026, 4) }],
        });

        var meeting = await Send(new ViewMeeting(id));
        var promise = meeting.Commitments.Single();
        Assert.Multiple(() =>
        {
            Assert.That((meeting.HeldOn, meeting.Subject[Language.French], meeting.Place, meeting.Notes),
                Is.EqualTo((FuzzyDate.Day(Today), "Status of victim", "Brussels", "They asked for *time*.")));
            Assert.That(meeting.Demands.Select(demand => demand.Code), Is.EqualTo(["D1", "D2"]));
            Assert.That(meeting.Participants.Select(present => (present.Side, present.Person, present.Note)), Is.EquivalentTo(
                [(AttendanceSide.Official, (string?)"A. Minister", (string?)null), (AttendanceSide.Ours, null, "The coordinator")]));
            Assert.That((promise.Words, promise.Person, promise.Due, promise.State),
                Is.EqualTo(("We will revise it.", "A. Minister", FuzzyDate.Quarter(2026, 4), CommitmentState.Open)));
        });
    }

    [Test]
    public async Task The_same_file_chosen_twice_is_attached_once()
    {
        var file = new Domain.Sources.KeptFile("memo.txt", "text/plain", 4, new string('a', 64));
        var id = await Send(Ordinary() with { Files = [file, file with { FileName = "copy of memo.txt" }] });

        Assert.That((await Send(new ViewMeeting(id))).Files.Select(kept => kept.Name), Is.EqualTo(["memo.txt"]));
    }

    [Test]
    public async Task Who_was_there_and_what_was_promised_stand_in_the_order_they_were_typed()
    {
        var names = Enumerable.Range(1, 12).Select(number => $"B. Counsellor {number}").ToList();
        var crowded = await Send(Ordinary() with { Officials = [.. names.Select(name => new OfficialRow { Who = name })] });
        var fruitful = await Send(Ordinary() with { NoneMade = false, Commitments = [.. names.Select(name => Promise() with { Words = $"Ask {name}." })] });

        Assert.That((await Send(new ViewMeeting(crowded))).Participants.Select(present => present.InWords()), Is.EqualTo(names));
        Assert.That((await Send(new ViewMeeting(fruitful))).Commitments.Select(made => made.Words), Is.EqualTo(names.Select(name => $"Ask {name}.")));
    }

    [Test]
    public async Task A_commitment_concerns_all_demands_of_the_meeting_unless_it_says_which()
    {
        var id = await Send(Ordinary() with
        {
            NoneMade = false,
            Commitments = [Promise(), Promise() with { Words = "More beds.", Demands = [Demand("D2")] }],
        });

        var meeting = await Send(new ViewMeeting(id));
        Assert.That(
            meeting.Commitments.ToDictionary(made => made.Words, made => string.Join(" ", made.Demands)),
            Is.EquivalentTo(new Dictionary<string, string> { ["We will revise it."] = "D1 D2", ["More beds."] = "D2" }));
    }

    [Test]
    public async Task A_commitment_made_in_a_post_is_that_of_whoever_attended_in_it()
    {
        var id = await Send(Ordinary() with
        {
            Officials = [new() { Who = "A. Minister" }, new() { Who = "An adviser" }],
            NoneMade = false,
            Commitments = [Promise() with { By = "Minister of Justice (en)" }],
        });

        Assert.That((await Send(new ViewMeeting(id))).Commitments.Single().Person, Is.EqualTo("A. Minister"));
    }

    [TestCase("An adviser", "An adviser")]
    [TestCase("adviser", "An adviser")]
    [TestCase("A. Minister", "A. Minister")]
    public async Task Whoever_is_present_may_have_promised_with_or_without_a_post(string by, string who)
    {
        var id = await Send(Ordinary() with
        {
            Officials = [new() { Who = "A. Minister" }, new() { Who = "An adviser" }],
            NoneMade = false,
            Commitments = [Promise() with { By = by }],
        });

        Assert.That((await Send(new ViewMeeting(id))).Commitments.Single().Person, Is.EqualTo(who));
    }

    [TestCase("Somebody Else")]
    [TestCase("a")]
    public void Nobody_in_particular_is_refused_at_the_field_and_nothing_is_saved(string by)
    {
        var refused = Assert.ThrowsAsync<MalformedRequestException>(() => Send(Ordinary() with
        {
            Officials = [new() { Who = "A. Minister" }, new() { Who = "A. Adviser" }],
            NoneMade = false,
            Commitments = [Promise() with { By = by }],
        }));
        Assert.That(refused!.Misfits.Single().Member, Is.EqualTo("Commitments[0].By"));
    }

    [Test]
    public void A_commitment_is_not_attributed_when_several_officials_attended() => Assert.That(
        () => Send(Ordinary() with
        {
            Officials = [new() { Who = "A. Minister" }, new() { Who = "An adviser" }],
            NoneMade = false,
            Commitments = [Promise()],
        }),
        Refuses(CommitmentRules.BelongsToAPost));

    [Test]
    public async Task A_name_not_on_record_is_put_on_record_once()
    {
        await Send(Ordinary() with { Officials = [new() { Who = " B. Adviser " }, new() { Who = "b. adviser" }] });
        await Send(Ordinary() with { Officials = [new() { Who = "B. Adviser, Minister of Justice (en)" }] });

        Assert.That(
            await Fresh(db => db.People.Select(person => person.Name).ToListAsync()),
            Is.EquivalentTo(["A. Minister", "B. Adviser"]));
    }

    [Test]
    public async Task A_post_may_attend_without_a_name()
    {
        var id = await Send(Ordinary() with { Officials = [new() { Who = "minister of justice (en)" }] });

        var cabinet = (await Send(new ViewMeeting(id))).Participants.Single();
        Assert.That((cabinet.Person, cabinet.Holders.Single()), Is.EqualTo(((string?)null, "A. Minister")));
    }

    [Test]
    public void Someone_is_named_only_in_a_post_held_on_that_date() => Assert.That(
        () => Send(Ordinary() with { HeldOn = FuzzyDate.Year(2012), Officials = [new(), new() { Who = "A. Minister – Minister of Justice (en)" }] }),
        Throws.TypeOf<MalformedRequestException>().With.Property(nameof(MalformedRequestException.Misfits))
            .One.Property(nameof(Misfit.Member)).EqualTo("Officials[1].Who"));

    [Test]
    public void A_commitment_row_is_blank_or_has_its_words_and_strength() => Assert.That(
        () => Send(Ordinary() with { Commitments = [new() { Condition = "if funded" }] }),
        Throws.TypeOf<MalformedRequestException>().With.Property(nameof(MalformedRequestException.Misfits)).Count.EqualTo(2));

    [Test]
    public async Task Blank_rows_count_for_nothing()
    {
        var id = await Send(Ordinary() with
        {
            Officials = [new(), new() { Who = "A. Minister" }, new() { Who = " " }],
            Commitments = [new(), new() { WordsLanguage = Language.Dutch }],
        });

        var meeting = await Send(new ViewMeeting(id));
        Assert.That((meeting.Participants.Count, meeting.Commitments.Count), Is.EqualTo((1, 0)));
    }

    [Test]
    public void Without_an_official_it_is_refused() => Assert.That(
        () => Send(Ordinary() with { Officials = [new()] }), Refuses(MeetingRules.NamesAnOfficial));

    [Test]
    public void Another_campaigns_demand_is_refused() => Assert.That(
        () => Send(Ordinary() with { Demands = [Guid.CreateVersion7()] }), Refuses(CampaignRules.DemandIsItsOwn));

    [Test]
    public async Task Nothing_is_kept_of_a_refused_meeting()
    {
        Assert.That(
            () => Send(Ordinary() with { Officials = [new() { Who = "B. Adviser" }], Demands = [] }),
            Refuses(MeetingRules.ConcernsADemand));

        Assert.That(await Fresh(db => db.People.CountAsync()), Is.EqualTo(1));
    }

    [Test]
    public async Task The_same_form_sent_twice_logs_one_meeting()
    {
        var form = Ordinary();

        var (once, again) = (await Send(form), await Send(form));

        Assert.That((again, await Fresh(db => db.Meetings.CountAsync())), Is.EqualTo((once, 1)));
    }

    private LogMeeting Ordinary() => new()
    {
        HeldOn = FuzzyDate.Day(Today),
        Subject = "Status of victim",
        Officials = [new() { Who = "A. Minister" }],
        Demands = [Demand("D1"), Demand("D2")],
        NoneMade = true,
    };

    private static CommitmentRow Promise() => new()
    {
        Words = "We will revise it.",
        WordsLanguage = Language.English,
        Strength = CommitmentStrength.Promise,
    };

    private Guid Demand(string code) => Some.Demand(Campaign, code).Id;
}
