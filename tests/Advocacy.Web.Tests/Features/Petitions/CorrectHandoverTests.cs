using Advocacy.Domain.Editing;
using Advocacy.Domain.Languages;
using Advocacy.Domain.People;
using Advocacy.Domain.Petitions;
using Advocacy.Domain.Sources;
using Advocacy.Tests;
using Advocacy.Web.Features.Petitions;
using Advocacy.Web.Pipeline;

namespace Advocacy.Web.Tests.Features.Petitions;

[SetUICulture("en"), SetCulture("en")]
public sealed class CorrectHandoverTests : AppTest
{
    private readonly Territory _europe = Territory.Named("europe", Some.Text("Europe"), null);
    private readonly Territory _world = Territory.Named("world", Some.Text("World"), null);
    private readonly Person _commissioner = Person.Named("C. Commissioner");
    private readonly Evidence _page;
    private readonly Handover _handover;

    public CorrectHandoverTests()
    {
        _page = Some.Evidence(Campaign, "Page");
        _handover = Handover.To(Campaign, _europe, LocalText.Of(Language.English, "The Comission"), null, null, planned: false);
        _handover.TookPlace(Some.Day(2011, 6, 28), [_page], LocalText.Empty, Today);
        _handover.TookPlace(Some.Day(2011, 6, 30), [], LocalText.Empty, Today);
    }

    private CorrectedDay First => new() { Id = _handover.Dates.First().Id, On = Some.Day(2011, 6, 28), Sources = [_page.Id] };

    private CorrectedDay Second => new() { Id = _handover.Dates.Last().Id, On = Some.Day(2011, 6, 30) };

    private CorrectHandover Correction => new()
    {
        Id = _handover.Id,
        Version = _handover.Version,
        Where = new() { Territory = _europe.Id },
        Recipient = new() { English = "The Comission" },
        Days = [First, Second],
        Reason = "Read again",
    };

    [SetUp]
    public async Task AHandover()
    {
        await Given(_europe, _world, _commissioner, _page, _handover);
        As(Role.Analyst);
    }

    [Test]
    public async Task To_whom_where_and_each_day_are_said_anew_and_a_day_that_never_was_goes()
    {
        await Send(Correction with
        {
            Where = new() { Territory = _world.Id },
            Recipient = new() { English = "The Commission", French = "La Commission" },
            Who = "C. Commissioner",
            Planned = true,
            Days = [First with { On = Some.Day(2011, 6, 29), Note = new() { English = "In Brussels" }, Sources = [], Shown = new() { NewTitle = "Press" } }, Second with { NoDay = true }],
        });

        var handover = (await Send(new ViewPetition())).Handovers.Single();
        var day = handover.Days.Single();
        Assert.Multiple(() =>
        {
            Assert.That((handover.Territory[Language.English], handover.Recipient[Language.French], handover.PersonId, handover.Planned), Is.EqualTo(("World (en)", "La Commission", (Guid?)_commissioner.Id, true)));
            Assert.That((day.On, day.Note[Language.English], day.Sources.Single().Title), Is.EqualTo((Some.Day(2011, 6, 29), "In Brussels", "Press")));
        });
    }

    [Test]
    public async Task A_handover_that_never_was_goes()
    {
        await Send(Correction with { NeverHappened = true });

        Assert.That((await Send(new ViewPetition())).Handovers, Is.Empty);
        Assert.That(() => Send(Correction with { SubmissionKey = Guid.NewGuid() }), Throws.TypeOf<NotFoundException>());
    }

    [Test]
    public async Task It_keeps_a_recipient_and_a_day_and_changes_something()
    {
        Assert.Multiple(() =>
        {
            Assert.That(Assert.ThrowsAsync<MalformedRequestException>(() => Send(Correction with { Recipient = new() }))!.Misfits.Single().Member, Is.EqualTo("Recipient.English"));
            Assert.That(() => Send(Correction with { Days = [First with { NoDay = true }, Second with { NoDay = true }] }), Refuses(PetitionRules.HandoverHasADay));
            Assert.That(() => Send(Correction with { Days = [First with { On = Some.Day(2030, 1, 1) }, Second] }), Refuses(PetitionRules.AheadIsAnnounced));
            Assert.That(() => Send(Correction), Refuses(EditingRules.CorrectionChangesSomething));
        });
        await Send(Correction with { Planned = true });
        Assert.That(() => Send(Correction with { SubmissionKey = Guid.NewGuid() }), Refuses(EditingRules.IsUnchangedSinceOpened));
    }
}
