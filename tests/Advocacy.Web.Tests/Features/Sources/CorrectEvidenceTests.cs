using Advocacy.Domain.Dates;
using Advocacy.Domain.Editing;
using Advocacy.Domain.Sources;
using Advocacy.Web.Features.Journals;
using Advocacy.Web.Features.Sources;
using Advocacy.Web.Pipeline;

namespace Advocacy.Web.Tests.Features.Sources;

[SetUICulture("en")]
public sealed class CorrectEvidenceTests : AppTest
{
    private readonly Evidence _source;

    public CorrectEvidenceTests() => _source = Evidence.Of(Campaign, new("Offical journal") { Publisher = "State", Kind = EvidenceKind.Primary, SeenOn = new(2012, 3, 1) });

    private CorrectEvidence Correction => new()
    {
        Id = _source.Id,
        Version = _source.Version,
        Title = "Official journal",
        Publisher = "State",
        Kind = EvidenceKind.Primary,
        Reason = "Misspelt",
    };

    [SetUp]
    public async Task ASource()
    {
        await Given(_source);
        As(Role.Analyst);
    }

    [Test]
    public async Task It_is_said_anew_and_the_history_keeps_what_stood()
    {
        await Send(Correction with { PublishedOn = FuzzyDate.Year(2012), Address = "https://example.org/a", Language = "FR", Kind = EvidenceKind.Secondary, Excerpt = "Page 3" });

        var source = await Send(new ViewEvidence(_source.Id));
        var told = (await Send(new ViewHistory(nameof(Evidence), _source.Id))).Acts[0];
        Assert.Multiple(() =>
        {
            Assert.That((source.Title, source.Publisher, source.PublishedOn, source.Address), Is.EqualTo(("Official journal", "State", FuzzyDate.Year(2012), "https://example.org/a")));
            Assert.That((source.Language, source.Kind, source.Excerpt, source.SeenOn), Is.EqualTo(("fr", EvidenceKind.Secondary, "Page 3", (DateOnly?)new DateOnly(2012, 3, 1))));
            Assert.That(told.Because, Is.EqualTo("Misspelt"));
            Assert.That(told.Changes.Single().Values.Select(value => (value.Before, value.After)), Does.Contain(("Offical journal", "Official journal")));
        });
    }

    [Test]
    public async Task It_keeps_a_title_and_an_address_one_can_follow_and_stands_on_the_latest_version()
    {
        Assert.Multiple(() =>
        {
            Assert.That(() => Send(Correction with { Address = "ftp://example.org" }), Refuses(EvidenceRules.AddressIsOnTheWeb));
            Assert.That(() => Send(Correction with { Title = "Offical journal" }), Refuses(EditingRules.CorrectionChangesSomething));
            Assert.That(Assert.ThrowsAsync<MalformedRequestException>(() => Send(Correction with { Title = " " }))!.Misfits.Single().Member, Is.EqualTo("Title"));
        });
        await Send(Correction);
        Assert.That(() => Send(Correction with { Title = "Journal", SubmissionKey = Guid.NewGuid() }), Refuses(EditingRules.IsUnchangedSinceOpened));
    }
}
