using Advocacy.Domain.Dates;
using Advocacy.Domain.Languages;
using Advocacy.Domain.Petitions;
using Advocacy.Tests;

namespace Advocacy.Domain.Tests.Petitions;

public sealed class HandoverTests
{
    private readonly Territory _territory = Territory.Named("belgium", Some.Text("Belgium"), null);

    [Test]
    public void A_handover_to_nobody_is_refused() => Assert.That(
        () => Handover.To(Some.Campaign(), _territory, LocalText.Empty, null, null, planned: false),
        Breaks.Rule(PetitionRules.HandoverHasARecipient));

    [Test]
    public void Dates_that_sources_give_differently_stand_side_by_side()
    {
        var campaign = Some.Campaign();
        var handover = Handover.To(campaign, _territory, Some.Text("The Commission"), null, null, planned: false);
        handover.TookPlace(Some.Day(2011, 6, 28), [Some.Evidence(campaign, "Campaign page")], LocalText.Empty, Some.Today);
        handover.TookPlace(Some.Day(2011, 6, 30), [Some.Evidence(campaign, "Press")], LocalText.Empty, Some.Today);

        Assert.That(handover.Dates.Select(date => date.On), Is.EqualTo([Some.Day(2011, 6, 28), Some.Day(2011, 6, 30)]));
    }

    [Test]
    public void What_is_still_to_come_is_only_announced()
    {
        var ahead = FuzzyDate.Day(Some.Today.AddDays(1));
        Assert.That(
            () => Handover.To(Some.Campaign(), _territory, Some.Text("The UN"), null, null, planned: false).TookPlace(ahead, [], LocalText.Empty, Some.Today),
            Breaks.Rule(PetitionRules.AheadIsAnnounced));
    }

    [Test]
    public void A_date_may_be_no_closer_than_its_source() => Assert.That(
        () => Handover.To(Some.Campaign(), _territory, Some.Text("The UN"), null, null, planned: true)
            .TookPlace(FuzzyDate.Year(2011), [], LocalText.Empty, Some.Today),
        Throws.Nothing);

    [Test]
    public void A_correction_says_anew_whose_to_whom_and_when_and_drops_a_day_that_never_was()
    {
        var campaign = Some.Campaign();
        var handover = Handover.To(campaign, _territory, Some.Text("The Comission"), null, null, planned: true);
        handover.TookPlace(Some.Day(2011, 6, 28), [Some.Evidence(campaign, "Campaign page")], LocalText.Empty, Some.Today);
        handover.TookPlace(Some.Day(2011, 6, 30), [], LocalText.Empty, Some.Today);
        var europe = Territory.Named("europe", Some.Text("Europe"), null);
        var press = Some.Evidence(campaign, "Press");
        var person = Guid.NewGuid();

        handover.Correct(
            europe, new(Some.Text("The Commission"), person, null), planned: false,
            new Dictionary<Guid, HandoverDayEntry> { [handover.Dates.First().Id] = new(Some.Day(2011, 6, 29), Some.Text("In Brussels"), [press]) }, Some.Today);

        var day = handover.Dates.Single();
        Assert.Multiple(() =>
        {
            Assert.That((handover.TerritoryId, handover.Recipient, handover.PersonId, handover.Planned), Is.EqualTo((europe.Id, Some.Text("The Commission"), (Guid?)person, false)));
            Assert.That((day.On, day.Note, day.Citations.Single().EvidenceId), Is.EqualTo((Some.Day(2011, 6, 29), Some.Text("In Brussels"), press.Id)));
        });
    }

    [Test]
    public void A_corrected_handover_keeps_a_day_that_is_not_ahead()
    {
        var handover = Handover.To(Some.Campaign(), _territory, Some.Text("The UN"), null, null, planned: true);
        handover.TookPlace(FuzzyDate.Year(2011), [], LocalText.Empty, Some.Today);
        var to = new Recipient(Some.Text("The UN"), null, null);
        var ahead = new Dictionary<Guid, HandoverDayEntry> { [handover.Dates.Single().Id] = new(FuzzyDate.Day(Some.Today.AddDays(1)), LocalText.Empty, []) };

        Assert.That(() => handover.Correct(_territory, to, true, new Dictionary<Guid, HandoverDayEntry>(), Some.Today), Breaks.Rule(PetitionRules.HandoverHasADay));
        Assert.That(() => handover.Correct(_territory, to, false, ahead, Some.Today), Breaks.Rule(PetitionRules.AheadIsAnnounced));
    }
}
