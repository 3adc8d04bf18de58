using System.Globalization;
using Advocacy.Domain.Languages;
using Advocacy.Web.Features.Cards;
using Advocacy.Web.Features.Journals;
using Advocacy.Web.Features.Judging;
using Advocacy.Web.Journal;
using Advocacy.Web.Pipeline;
using Advocacy.Web.Tests.Features.Cards;
using Microsoft.EntityFrameworkCore;

namespace Advocacy.Web.Tests.Features.Journals;

public sealed class ViewHistoryTests : CardTest
{
    [SetUp]
    public void InEnglish() => CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("en");

    [Test]
    public async Task A_history_says_who_changed_what_in_the_words_of_the_page_with_the_difference_word_by_word()
    {
        As(Editor);
        await Send(Card() with { Verdict = Written("Little was done.") });
        var id = (await Send(new ViewCard(2012))).Id;
        await Send(await CardAgain() with { Verdict = Written("Very little was done."), Title = Written("Card of 2012") });

        var history = await Send(new ViewHistory("ProgressCard", id));

        var latest = history.Acts[0];
        var changes = latest.Changes.Single(change => change.Change == RecordChange.Changed);
        using (Assert.EnterMultipleScope())
        {
            Assert.That((history.Kind, history.Name.In(Language.English).Text, history.Address), Is.EqualTo(("Progress Card", "Card of 2012", "cards/2012")));
            Assert.That(history.Acts.Select(act => act.Act), Is.EqualTo(["Made a card", "Made a card"]));
            Assert.That(changes.Values.Single(value => value.Label == "Title").After, Does.Contain("Card of 2012"));
            Assert.That(changes.Values.Single(value => value.Label == "Conclusion").Pieces.Select(piece => (piece.Text, piece.Change)),
                Is.SupersetOf(new (string, RecordChange?)[] { ("Little", RecordChange.Removed) }));
            Assert.That(changes.Values.Select(value => value.Label), Has.None.EqualTo("Publisher"), "what is as before is no change");
        }
    }

    [Test]
    public async Task Each_version_of_a_judgement_has_a_history_of_its_own()
    {
        var judged = (await Fresh(db => db.Assessments.Include(a => a.CitedFindings).FirstAsync(a => a.Year == 2012)))!;
        var code = Campaign.Demands.Single(demand => demand.Id == judged.DemandId).Code;
        As(Role.Analyst);
        var next = await Send((await Send(new PrepareAssessment(code, 2012))).Made! with
        {
            SubmissionKey = Guid.NewGuid(),
            WhyAgain = Written("A source was misread."),
        });

        var (before, after) = (await Send(new ViewHistory("Assessment", judged.Id)), await Send(new ViewHistory("Assessment", next)));
        Assert.Multiple(() =>
        {
            Assert.That((before.Name.In(Language.English).Text, before.Address), Is.EqualTo(($"{code}, 2012", $"demands/{code}/2012/1")));
            Assert.That((after.Name.In(Language.English).Text, after.Address), Is.EqualTo(($"{code}, 2012 (2)", $"demands/{code}/2012/2")));
            Assert.That(before.Acts[0].Changes.SelectMany(change => change.Values).Select(value => value.Label), Is.EqualTo(["Another version since"]));
        });
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
}
