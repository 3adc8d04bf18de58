using Advocacy.Domain.Campaigns;
using Advocacy.Domain.Commitments;
using Advocacy.Domain.Dates;
using Advocacy.Domain.Editing;
using Advocacy.Domain.Languages;
using Advocacy.Tests;

namespace Advocacy.Domain.Tests.Commitments;

public sealed class CommitmentTests
{
    private static readonly Campaign Campaign = Some.Campaign();
    private static readonly Guid Post = Guid.CreateVersion7();

    [Test]
    public void What_was_written_down_wrongly_is_said_anew_and_the_words_stay()
    {
        var made = Record(Some.CommitmentEntry(Campaign, Post, due: FuzzyDate.Year(2027)));
        var (another, act, source) = (Guid.CreateVersion7(), Guid.CreateVersion7(), Some.Evidence(Campaign));

        made.Correct(Campaign, Some.CommitmentEntry(Campaign, another, "Other words", FuzzyDate.Year(2028), CommitmentStrength.Conditional, " If it is funded ") with
        {
            MadeOn = FuzzyDate.Year(2025),
            ActionId = act,
            Demands = [Campaign.Demands.Last().Id],
            Citations = [source],
        });

        Assert.Multiple(() =>
        {
            Assert.That((made.Words, made.PostId, made.MadeOn, made.FirstDue, made.Due), Is.EqualTo(("We will revise the circular.", (Guid?)another, FuzzyDate.Year(2025), FuzzyDate.Year(2028), FuzzyDate.Year(2028))));
            Assert.That((made.Strength, made.Condition, made.ActionId), Is.EqualTo((CommitmentStrength.Conditional, "If it is funded", (Guid?)act)));
            Assert.That((made.Demands.Single(), made.Citations.Single().EvidenceId), Is.EqualTo((Campaign.Demands.Last(), source.Id)));
        });
    }

    [Test]
    public void A_date_that_was_moved_keeps_its_moves_when_the_first_one_is_corrected()
    {
        var made = Record(Some.CommitmentEntry(Campaign, Post, due: FuzzyDate.Year(2027)));
        made.IsDueInstead(FuzzyDate.Year(2029), FuzzyDate.Year(2027), Some.Text("Late"), []);

        made.Correct(Campaign, Some.CommitmentEntry(Campaign, Post, due: FuzzyDate.Year(2028)));

        Assert.That((made.FirstDue, made.Due), Is.EqualTo((FuzzyDate.Year(2028), FuzzyDate.Year(2029))));
    }

    [Test]
    public void A_correction_keeps_the_rules_it_was_recorded_by()
    {
        var made = Record(Some.CommitmentEntry(Campaign, Post));
        made.Becomes(CommitmentState.Kept, FuzzyDate.Day(Some.Today), Some.Text("Done"), []);
        var atAMeeting = Domain.Meetings.Meeting.Log(Campaign, Some.MeetingEntry(Campaign, noneMade: false, commitments: [Some.CommitmentEntry(Campaign, Post)]), Some.Today).Commitments.Single();
        var entry = Some.CommitmentEntry(Campaign, Post);

        Assert.Multiple(() =>
        {
            Assert.That(() => made.Correct(Campaign, entry with { PostId = null }), Breaks.Rule(CommitmentRules.BelongsToAPost));
            Assert.That(() => made.Correct(Campaign, entry with { Demands = [] }), Breaks.Rule(CommitmentRules.ConcernsADemand));
            Assert.That(() => made.Correct(Campaign, entry with { Due = FuzzyDate.Year(2020) }), Breaks.Rule(CommitmentRules.IsDueAfterItWasMade));
            Assert.That(() => made.Correct(Campaign, entry with { Strength = CommitmentStrength.Conditional }), Breaks.Rule(CommitmentRules.ConditionIsNamed));
            Assert.That(() => made.Correct(Campaign, entry with { MadeOn = FuzzyDate.Day(Some.Today.AddDays(1)) }), Breaks.Rule(CommitmentRules.ChangeComesAfterItWasMade));
            Assert.That(() => atAMeeting.Correct(Campaign, entry with { MadeOn = FuzzyDate.Year(2020) }), Breaks.Rule(CommitmentRules.MadeOnTheDayOfItsMeeting));
        });
    }

    [Test]
    public void Another_due_date_comes_with_a_reason()
    {
        var made = Record(Some.CommitmentEntry(Campaign, Post, due: FuzzyDate.Year(2027)));

        Assert.That(() => made.IsDueInstead(FuzzyDate.Year(2028), FuzzyDate.Year(2027), LocalText.Empty, []), Breaks.Rule(CommitmentRules.RevisionHasAReason));
    }

    [Test]
    public void A_date_that_moves_back_and_forth_slips_only_when_it_moves_back()
    {
        var made = Record(Some.CommitmentEntry(Campaign, Post, due: FuzzyDate.Year(2027)));
        made.IsDueInstead(FuzzyDate.Year(2029), FuzzyDate.Year(2027), Some.Text("Late"), []);
        made.IsDueInstead(FuzzyDate.Year(2028), FuzzyDate.Year(2028), Some.Text("Sooner"), []);

        Assert.That((made.FirstDue, made.Due, made.Slip()), Is.EqualTo((FuzzyDate.Year(2027), FuzzyDate.Year(2028), new Slip(1, 366))));
    }

    [Test]
    public void A_date_that_was_given_only_later_has_not_slipped()
    {
        var made = Record(Some.CommitmentEntry(Campaign, Post));
        made.IsDueInstead(FuzzyDate.Year(2029), FuzzyDate.Year(2027), Some.Text("Asked"), []);

        Assert.That(made.Slip(), Is.EqualTo(new Slip(0, 0)));
    }

    [Test]
    public void What_was_known_on_a_day_is_the_date_last_said_by_then()
    {
        var made = Record(Some.CommitmentEntry(Campaign, Post, due: FuzzyDate.Year(2027)));
        made.IsDueInstead(FuzzyDate.Year(2029), Some.Day(2027, 5, 1), Some.Text("Late"), []);

        Assert.That((made.DueAsKnownOn(new(2027, 4, 30)), made.DueAsKnownOn(new(2027, 5, 1))), Is.EqualTo((FuzzyDate.Year(2027), FuzzyDate.Year(2029))));
    }

    [Test]
    public void A_commitment_keeps_the_words_it_was_made_in() => Assert.That(
        () => Record(Some.CommitmentEntry(Campaign, Post, words: " ")), Breaks.Rule(CommitmentRules.KeepsTheWords));

    [Test]
    public void A_commitment_belongs_to_a_post_or_a_person() => Assert.That(
        () => Record(Some.CommitmentEntry(Campaign, postId: null)), Breaks.Rule(CommitmentRules.BelongsToAPost));

    [Test]
    public void A_person_without_a_post_may_commit() => Assert.That(
        Record(Some.CommitmentEntry(Campaign, postId: null) with { PersonId = Guid.CreateVersion7() }).PostId, Is.Null);

    [Test]
    public void A_commitment_concerns_at_least_one_demand() => Assert.That(
        () => Record(Some.CommitmentEntry(Campaign, Post) with { Demands = [] }),
        Breaks.Rule(CommitmentRules.ConcernsADemand));

    [Test]
    public void A_commitment_is_due_no_earlier_than_it_was_made() => Assert.That(
        () => Record(Some.CommitmentEntry(Campaign, Post, due: FuzzyDate.Year(2025))),
        Breaks.Rule(CommitmentRules.IsDueAfterItWasMade));

    [Test]
    public void A_commitment_may_be_due_in_the_year_it_was_made() => Assert.That(
        Record(Some.CommitmentEntry(Campaign, Post, due: FuzzyDate.Year(2026))).Due, Is.EqualTo(FuzzyDate.Year(2026)));

    [TestCase(null)]
    [TestCase(" ")]
    public void A_conditional_commitment_says_on_what_condition(string? condition) => Assert.That(
        () => Record(Some.CommitmentEntry(Campaign, Post, strength: CommitmentStrength.Conditional, condition: condition)),
        Breaks.Rule(CommitmentRules.ConditionIsNamed));

    [Test]
    public void A_commitment_is_overdue_the_day_after_its_latest_possible_day()
    {
        var commitment = Record(Some.CommitmentEntry(Campaign, Post, due: FuzzyDate.Quarter(2026, 2)));

        Assert.That(
            (commitment.IsOverdue(new(2026, 6, 30)), commitment.IsOverdue(new(2026, 7, 1))), Is.EqualTo((false, true)));
    }

    [Test]
    public void A_commitment_without_a_due_date_is_never_overdue() =>
        Assert.That(Record(Some.CommitmentEntry(Campaign, Post)).IsOverdue(new(2099, 1, 1)), Is.False);

    [Test]
    public void A_commitment_that_is_settled_is_no_longer_overdue()
    {
        var commitment = Record(Some.CommitmentEntry(Campaign, Post, due: FuzzyDate.Year(2026)));

        commitment.Becomes(CommitmentState.Broken, FuzzyDate.Year(2027), Some.Text(), []);

        Assert.That(commitment.IsOverdue(new(2027, 6, 1)), Is.False);
    }

    [Test]
    public void What_became_of_a_commitment_has_a_reason() => Assert.That(
        () => Record(Some.CommitmentEntry(Campaign, Post))
            .Becomes(CommitmentState.Kept, FuzzyDate.Day(Some.Today), LocalText.Empty, []),
        Breaks.Rule(CommitmentRules.ChangeHasAReason));

    [Test]
    public void A_commitment_is_kept_or_broken_only_after_it_was_made() => Assert.That(
        () => Record(Some.CommitmentEntry(Campaign, Post))
            .Becomes(CommitmentState.Kept, FuzzyDate.Day(Some.Today.AddDays(-1)), Some.Text(), []),
        Breaks.Rule(CommitmentRules.ChangeComesAfterItWasMade));

    [Test]
    public void The_history_keeps_every_earlier_state()
    {
        var commitment = Record(Some.CommitmentEntry(Campaign, Post));

        commitment.Becomes(CommitmentState.Broken, FuzzyDate.Year(2027), Some.Text("Nothing done"), []);
        commitment.Becomes(CommitmentState.Kept, FuzzyDate.Year(2028), Some.Text("Done late"), []);

        Assert.That(
            commitment.Changes.Select(change => (change.Position, change.State)),
            Is.EqualTo([(1, CommitmentState.Broken), (2, CommitmentState.Kept)]));
    }

    [Test]
    public void A_commitment_is_settled_only_by_someone_who_has_seen_its_latest_version()
    {
        var commitment = Record(Some.CommitmentEntry(Campaign, Post));
        var seen = commitment.Version;

        commitment.Becomes(CommitmentState.Kept, FuzzyDate.Day(Some.Today), Some.Text(), []);

        Assert.That(() => commitment.MustStillBe(seen), Breaks.Rule(EditingRules.IsUnchangedSinceOpened));
    }

    private static Commitment Record(CommitmentEntry entry) => Commitment.Record(Campaign, entry);
}
