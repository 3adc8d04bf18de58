using Advocacy.Domain.Dates;
using Advocacy.Domain.Languages;
using Advocacy.Domain.People;
using Advocacy.Tests;

namespace Advocacy.Domain.Tests.People;

public sealed class MembershipTests
{
    [Test]
    public void A_person_has_a_name() =>
        Assert.That(() => Person.Named(" "), Breaks.Rule(PeopleRules.HasAName));

    [Test]
    public void A_post_has_a_title() =>
        Assert.That(() => Post.Of(null, "post", LocalText.Empty), Breaks.Rule(PeopleRules.HasAName));

    [Test]
    public void An_organisation_has_a_name() => Assert.That(
        () => Organization.Named("body", OrganizationKind.Monitor, LocalText.Empty), Breaks.Rule(PeopleRules.HasAName));

    [Test]
    public void A_term_does_not_end_before_it_starts() => Assert.That(
        () => Held(FuzzyDate.Year(2014), FuzzyDate.Year(2011)), Breaks.Rule(PeopleRules.TermEndsAfterItStarts));

    [Test]
    public void A_term_may_start_and_end_on_days_that_are_not_known_exactly() =>
        Assert.That(Held(FuzzyDate.Month(2014, 7), FuzzyDate.Year(2014)).End, Is.EqualTo(FuzzyDate.Year(2014)));

    [TestCase("2011-12-05", false)]
    [TestCase("2011-12-06", true)]
    [TestCase("2011-12", true)]
    [TestCase("2013", true)]
    [TestCase("2014-07-22", true)]
    [TestCase("2014-07-23", false)]
    public void A_term_covers_the_days_from_its_start_to_its_end(string date, bool covered) => Assert.That(
        Held(Some.Day(2011, 12, 6), Some.Day(2014, 7, 22)).Covers(FuzzyDate.Parse(date)), Is.EqualTo(covered));

    [Test]
    public void On_the_day_of_a_handover_both_holders_hold_the_post()
    {
        var handover = Some.Day(2011, 12, 6);

        Assert.That(
            (Held(Some.Day(2008, 12, 30), handover).Covers(handover), Held(handover, null).Covers(handover)),
            Is.EqualTo((true, true)));
    }

    [Test]
    public void A_term_without_an_end_is_still_running() =>
        Assert.That(Held(Some.Day(2025, 2, 3), null).Covers(FuzzyDate.Day(Some.Today)), Is.True);

    private static Membership Held(FuzzyDate? start, FuzzyDate? end) => Membership.Of(
        Some.Person(), Some.Post(), new(start, StartIsSourced: true, end, EndIsSourced: true), LocalText.Empty, []);
}
