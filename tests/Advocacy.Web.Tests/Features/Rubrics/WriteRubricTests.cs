using Advocacy.Domain.Campaigns;
using Advocacy.Domain.Dates;
using Advocacy.Domain.Editing;
using Advocacy.Domain.Judging;
using Advocacy.Domain.Languages;
using Advocacy.Tests;
using Advocacy.Web.Features.Judging;
using Advocacy.Web.Features.Rubrics;
using Advocacy.Web.Pipeline;
using Advocacy.Web.Tests.Features.Judging;

namespace Advocacy.Web.Tests.Features.Rubrics;

[SetUICulture("en")]
public sealed class WriteRubricTests : JudgingTest
{
    [Test]
    public async Task The_next_version_begins_as_the_last_one_and_leaves_it_as_it_was()
    {
        await Send(await Next() with { Method = new() { English = "Otherwise." } });

        As(Role.Board);
        var (first, second) = (await Send(new ViewRubric(1)), await Send(new ViewRubric()));
        Assert.Multiple(() =>
        {
            Assert.That((first.Number, first.Method, first.IsLast), Is.EqualTo((1, Some.Text("Method"), false)));
            Assert.That((second.Number, second.Method[Language.English], second.Why[Language.English], second.InForceFrom), Is.EqualTo((2, "Otherwise.", "The law asks for more.", FuzzyDate.Year(2013))));
            Assert.That(second.Levels.Select(level => level with { Kinds = [] }), Is.EqualTo(first.Levels.Select(level => level with { Kinds = [] })));
            Assert.That(second.Versions.Select(version => version.Number), Is.EqualTo([2, 1]));
        });
    }

    [Test]
    public async Task What_a_version_lacks_is_named_and_nothing_is_written()
    {
        var next = await Next();
        Assert.Multiple(() =>
        {
            Assert.That(() => Send(next with { From = 2010 }), Refuses(RubricRules.IsForLaterYears));
            Assert.That(() => Send(next with { Why = new() }), Refuses(RubricRules.SaysWhatItChanges));
            Assert.That(() => Send(next with { Levels = [.. next.Levels.Skip(1)] }), Refuses(RubricRules.DefinesEachLevelOnce));
            Assert.That(() => Send(next with { Levels = [.. next.Levels.Select(row => row with { Test = new() })] }), Refuses(RubricRules.EachLevelHasATest));
            Assert.That(() => Send(next with { Levels = Rows(next, Level.Achieved, row => row with { Gate = EvidenceGate.None }) }), Refuses(RubricRules.GatesClimb));
            Assert.That(() => Send(next with { Number = 4 }), Throws.TypeOf<NotFoundException>());
            Assert.That(() => Send(next with { Levels = Rows(next, Level.Achieved, row => row with { OgpCompletion = "done" }) }), Throws.TypeOf<MalformedRequestException>());
            Assert.That(() => Send(next with { Levels = Rows(next, Level.Achieved, row => row with { Word = new() { English = new string('a', 61) } }) }), Throws.TypeOf<MalformedRequestException>());
        });

        Assert.That((await Send(new ViewRubric())).Number, Is.EqualTo(1));
    }

    [Test]
    public async Task A_version_is_written_anew_until_something_is_judged_by_it()
    {
        As(Role.Editor);
        var first = (await Send(new PrepareRubric(1))).Form;
        await Send(first with { SubmissionKey = Guid.NewGuid(), Levels = Rows(first, Level.Achieved, row => row with { HistoricalWord = " notable efforts " }) });
        var unused = await Send(new ViewRubric());
        As(Role.Analyst);
        await Send(Judgement(Level.NoProgress));
        As(Role.Editor);
        var used = await Send(new PrepareRubric(1));

        Assert.Multiple(async () =>
        {
            Assert.That((unused.IsUnused, unused.Levels[^1].HistoricalWord, unused.InForceFrom), Is.EqualTo((true, "notable efforts", FuzzyDate.Year(2010))));
            Assert.That((used.IsUsed, (await Send(new ViewRubric())).IsUnused), Is.EqualTo((true, false)));
            Assert.That(() => Send(used.Form with { SubmissionKey = Guid.NewGuid() }), Refuses(RubricRules.NothingIsJudgedByIt));
        });
    }

    [Test]
    public async Task A_gate_for_a_kind_of_demand_is_corrected_and_taken_away()
    {
        As(Role.Editor);
        foreach (var gate in new EvidenceGate?[] { EvidenceGate.InForceAction, EvidenceGate.FundedAction, null })
        {
            var form = (await Send(new PrepareRubric(1))).Form;
            await Send(form with { SubmissionKey = Guid.NewGuid(), Levels = Rows(form, Level.Achieved, row => row with { Kinds = [new() { Kind = DemandKind.Law, Gate = gate }] }) });

            Assert.That((await Send(new ViewRubric())).Levels[^1].Kinds, Is.EqualTo(gate is { } other ? [new KindGateEntry(DemandKind.Law, other)] : Array.Empty<KindGateEntry>()));
        }
    }

    [Test]
    public async Task A_version_somebody_else_wrote_meanwhile_is_not_overwritten()
    {
        var (mine, theirs) = (await Next(), await Next());
        await Send(theirs);

        Assert.That(() => Send(mine), Refuses(EditingRules.IsUnchangedSinceOpened));
    }

    [Test]
    public async Task A_gate_for_a_kind_of_demand_holds_for_that_kind_alone()
    {
        var next = await Next();
        var kind = Some.Demand(Campaign).Kind;
        await Send(next with
        {
            Levels = Rows(next, Level.Achieved, row => row with { Kinds = [new() { Kind = kind, Gate = EvidenceGate.InForceAction }, new() { Kind = DemandKind.Budget }] }),
        });
        As(Role.Analyst);
        await Given(Some.Action(Campaign, 3, [Some.Stage(Campaign, Domain.Actions.Stage.InForce, FuzzyDate.Year(2014), evidence: Journal)], authority: Adopted.Authorities.First(), title: "Law"));
        var law = (await Send(new PrepareAssessment("D1", 2014))).Actions.Single(action => action.Number == 3).Id;

        var achieved = (await Send(new PrepareAssessment("D1", 2014))).Tests.Single(test => test.Test.Level == Level.Achieved);
        await Send(Judgement(Level.Achieved, law) with { Year = 2014 });

        Assert.Multiple(() =>
        {
            Assert.That(achieved.Test.Gate, Is.EqualTo(EvidenceGate.InForceAction));
            Assert.That(achieved.Passing, Is.EqualTo([3]));
            // By the version of its time the same act is not enough.
            Assert.That(() => Send(Judgement(Level.Achieved, law) with { Year = 2012 }), Refuses(AssessmentRules.PassesTheGate));
        });
    }

    [Test]
    public async Task At_the_form_a_fault_is_said_in_words_and_what_was_typed_stays()
    {
        await SignInAs(Role.Editor);
        await Browser.Open("/shelter/method/2/write");

        await Browser.Submit("/shelter/method/2/write", ("Form.From", "2010"), ("Form.Why.English", "A <i>new</i> law"), ("Form.Levels[0].Word.English", "Done"));

        Assert.Multiple(() =>
        {
            Assert.That((int)Browser.Status, Is.EqualTo(422));
            Assert.That(Browser.Refusals, Is.EqualTo(["A later version of the rubric is for later years than the one before."]));
            Assert.That((Browser.Shown("Form.Why.English"), Browser.Shown("Form.Levels[0].Word.English"), Browser.Shown("Form.From")), Is.EqualTo(("A <i>new</i> law", "Done", "2010")));
        });
    }

    [Test]
    public async Task A_version_something_was_judged_by_has_no_form()
    {
        await Send(Judgement(Level.NoProgress));
        await SignInAs(Role.Editor);

        await Browser.Open("/shelter/method/1/write");

        Assert.That((int)Browser.Status, Is.EqualTo(404));
    }

    private async Task<WriteRubric> Next()
    {
        As(Role.Editor);
        return (await Send(new PrepareRubric(2))).Form with { SubmissionKey = Guid.NewGuid(), From = 2013, Why = new() { English = "The law asks for more." } };
    }

    private static IReadOnlyList<LevelRow> Rows(WriteRubric form, Level level, Func<LevelRow, LevelRow> change) =>
        [.. form.Levels.Select(row => row.Level == level ? change(row) : row)];
}
