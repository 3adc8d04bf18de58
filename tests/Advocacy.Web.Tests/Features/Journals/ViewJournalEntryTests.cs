using System.Globalization;
using Advocacy.Domain.Sources;
using Advocacy.Web.Features.Journals;
using Advocacy.Web.Features.Sources;
using Advocacy.Web.Pipeline;

namespace Advocacy.Web.Tests.Features.Journals;

public sealed class ViewJournalEntryTests : AppTest
{
    [Test]
    public async Task An_entry_shows_each_value_of_what_was_added()
    {
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("en");
        As(Role.Analyst);
        await Send(new EnterEvidence { Title = "The journal", Kind = EvidenceKind.Primary, Language = "fr" });
        var sequence = (await Send(new ViewJournal())).Acts[0].Sequence;

        var change = (await Send(new ViewJournalEntry(sequence))).Changes.Single();

        Assert.That(change.Values.Select(value => (value.Label, value.After)), Is.EqualTo([("May be read by", "anyone"), ("Kind", "primary source"), ("Language", "fr"), ("Title", "The journal")]));
    }

    [Test]
    public void What_is_not_in_this_campaigns_journal_is_not_there()
    {
        As(Role.Analyst);
        Assert.That(() => Send(new ViewJournalEntry(9_999)), Throws.TypeOf<NotFoundException>());
    }
}
