using System.Globalization;
using Advocacy.Domain.Judging;
using Advocacy.Domain.Languages;
using Advocacy.Web.Features.Journals;
using Advocacy.Web.Features.Judging;
using Advocacy.Web.Features.Shared;
using Advocacy.Web.Journal;
using Advocacy.Web.Pipeline;
using Advocacy.Web.Tests.Features.Judging;

namespace Advocacy.Web.Tests.Features.Journals;

public sealed class ViewHistoryTests : JudgingTest
{
    [SetUp]
    public void InEnglish() => CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("en");

    [Test]
    public async Task A_history_says_who_changed_what_in_the_words_of_the_page_with_the_difference_word_by_word()
    {
        As(Role.Analyst);
        var id = await Send(Judgement("Little was done."));
        var made = await Send(new PrepareAssessment("D1", 2012));
        await Send(Judgement("Very little was done.") with { Version = made.Made!.Version, Level = Level.NoProgress });

        var history = await Send(new ViewHistory("Assessment", id));

        var latest = history.Acts[0];
        var changes = latest.Changes.Single(change => change.Change == RecordChange.Changed);
        using (Assert.EnterMultipleScope())
        {
            Assert.That((history.Kind, history.Name.In(Language.English).Text, history.Address), Is.EqualTo(("Judgement", "D1, 2012", "demands/D1/2012")));
            Assert.That(history.Acts.Select(act => act.Act), Is.EqualTo(["Judged a demand", "Judged a demand"]));
            Assert.That(changes.Values.Single(value => value.Label == "Level"),
                Is.EqualTo(new ValueView("Level", "limited progress", "no progress", [])).Using<ValueView>((one, other) =>
                    string.Equals(one.Before, other.Before, StringComparison.OrdinalIgnoreCase) && string.Equals(one.After, other.After, StringComparison.OrdinalIgnoreCase)));
            Assert.That(changes.Values.Single(value => value.Label == "Reason").Pieces.Select(piece => (piece.Text, piece.Change)),
                Is.SupersetOf(new (string, RecordChange?)[] { ("Little", RecordChange.Removed) }));
            Assert.That(latest.Changes.Count(change => change.Kind == "Source cited"), Is.Zero, "what is cited as before is no change");
        }
    }

    [Test]
    public void A_record_without_a_history_or_of_no_kind_is_not_there()
    {
        As(Role.Analyst);
        Assert.Multiple(() =>
        {
            Assert.That(() => Send(new ViewHistory("Meeting", Guid.NewGuid())), Throws.TypeOf<NotFoundException>());
            Assert.That(() => Send(new ViewHistory("Account", Guid.NewGuid())), Throws.TypeOf<NotFoundException>());
            Assert.That(() => Send(new ViewHistory("Nothing", Guid.NewGuid())), Throws.TypeOf<NotFoundException>());
        });
    }

    private AssessDemand Judgement(string reason) => new()
    {
        Code = "D1",
        Year = 2012,
        Level = Level.LimitedProgress,
        Movement = Movement.Forward,
        Confidence = Confidence.Limited,
        Reason = new WrittenText { English = reason },
        EvidenceFor = [Journal.Id],
    };
}
