using System.Globalization;
using Advocacy.Domain.Judging;
using Advocacy.Web.Features.Cards;
using Advocacy.Web.Features.Judging;
using Advocacy.Web.Features.Shared;
using Advocacy.Web.Features.Shared.Merging;

namespace Advocacy.Web.Tests.Features.Shared.Merging;

public sealed class FormMergeTests
{
    private static readonly AssessDemand Opened = new()
    {
        Code = "D1",
        Year = 2012,
        Level = Level.NoProgress,
        Reason = new() { French = "Rien.\nRien du tout.", English = "Nothing." },
        Actions = [Guid.Empty],
    };

    [SetUp]
    public void InEnglish() => CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("en");

    [Test]
    public void What_only_one_of_two_changed_is_no_conflict()
    {
        var conflicts = FormMerge.Conflicts(
            Opened,
            Opened with { Level = Level.LimitedProgress, Reason = Opened.Reason with { French = "Rien.\r\nRien du tout. " } },
            Opened with { Reason = Opened.Reason with { English = "Nothing at all." }, Version = Guid.NewGuid() });

        Assert.That(conflicts.Select(conflict => (conflict.Path, conflict.IsUntouched)), Is.EqualTo([("Reason.English", true)]));
    }

    [Test]
    public void What_both_changed_is_shown_with_all_three_in_the_words_of_the_page()
    {
        var conflict = FormMerge.Conflicts(
            Opened, Opened with { Level = Level.LimitedProgress }, Opened with { Level = Level.SomeProgress }).Single();

        Assert.That((conflict.Label, conflict.Opened!.ToLowerInvariant(), conflict.Mine.ToLowerInvariant(), conflict.Theirs.ToLowerInvariant(), conflict.IsUntouched),
            Is.EqualTo(("Level", "no progress", "limited progress", "some progress", false)));
    }

    [Test]
    public void What_both_changed_alike_is_no_conflict() => Assert.That(
        FormMerge.Conflicts(Opened, Opened with { Level = Level.Setback }, Opened with { Level = Level.Setback }), Is.Empty);

    [Test]
    public void Where_nothing_is_known_of_what_was_opened_each_difference_is_chosen()
    {
        var conflict = FormMerge.Conflicts(null, Opened, Opened with { Level = Level.Setback }).Single();

        Assert.That((conflict.Opened, conflict.IsUntouched), Is.EqualTo(((string?)null, false)));
    }

    [Test]
    public void What_is_taken_is_theirs_and_all_else_mine_down_into_the_rows()
    {
        MakeProgressCard Card(string headline, string text) => new()
        {
            Facts = [new(), new() { Headline = new() { Dutch = headline }, Text = new() { Dutch = text }, Evidence = [Guid.Empty, null] }],
        };

        var (mine, theirs) = (Card("mine", "my text"), Card("theirs", "their text"));
        var merged = FormMerge.Take(mine, theirs, ["Facts[1].Headline.Dutch", "Facts[9].Headline.Dutch", "Nothing"]);

        Assert.That((merged.Facts[1].Headline.Dutch, merged.Facts[1].Text.Dutch, merged.Facts[1].Evidence), Is.EqualTo(("theirs", "my text", mine.Facts[1].Evidence)));
        Assert.That(mine.Facts[1].Headline.Dutch, Is.EqualTo("mine"), "the typed form itself was changed");
    }

    [Test]
    public void A_form_that_is_carried_along_comes_back_as_it_was()
    {
        var back = FormMerge.Read<AssessDemand>(FormMerge.Write(Opened))!;

        Assert.That(FormMerge.Conflicts(Opened, Opened, back), Is.Empty);
        Assert.That((back.Reason, back.Level), Is.EqualTo((Opened.Reason, Opened.Level)));
    }

    [TestCase(null)]
    [TestCase("")]
    [TestCase("no base 64!")]
    [TestCase("AAAA")]
    [TestCase("bnVsbA==")]
    public void What_was_never_a_form_is_none(string? written) => Assert.That(FormMerge.Read<AssessDemand>(written), Is.Null);

    [Test]
    public void What_unpacks_to_far_more_than_a_form_is_none() =>
        Assert.That(FormMerge.Read<AssessDemand>(FormMerge.Write(Opened with { Reason = new WrittenText { French = new string('a', 3_000_000) } })), Is.Null);
}
