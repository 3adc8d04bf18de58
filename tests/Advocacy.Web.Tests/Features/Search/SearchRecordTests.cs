using Advocacy.Domain.Commitments;
using Advocacy.Domain.Meetings;
using Advocacy.Domain.People;
using Advocacy.Domain.Readers;
using Advocacy.Tests;
using Advocacy.Web.Features.Search;
using Advocacy.Web.Pipeline;

namespace Advocacy.Web.Tests.Features.Search;

public sealed class SearchRecordTests : AppTest
{
    private readonly Person _minister = Some.Person("Éva Léonard");
    private readonly Post _post = Some.Post();
    private Meeting _meeting = null!;
    private Commitment _made = null!;

    [SetUp]
    public async Task AMinisterWhoPromised()
    {
        As(Role.Analyst);
        _meeting = Meeting.Log(Campaign, Some.MeetingEntry(Campaign, Some.Day(2025, 1, 5), [new(AttendanceSide.Official, _minister.Id, _post.Id, null)], noneMade: false, commitments:
        [
            Some.CommitmentEntry(Campaign, _post.Id, "L’œuvre sera protégée.") with { PersonId = _minister.Id, MadeOn = Some.Day(2025, 1, 5), Demands = [Some.Demand(Campaign, "D2").Id] },
        ]), Today);
        _made = _meeting.Commitments.First();
        await Given(_minister, _post, Some.Evidence(Campaign, "Le Moniteur belge"), _meeting, Some.Action(Campaign, 7, title: "A circular on guardians"));
    }

    [TestCase("oeuvre protegee", FoundKind.Commitment)]
    [TestCase("MONITEUR", FoundKind.Source)]
    [TestCase("guardians", FoundKind.Action)]
    [TestCase("specialised units", FoundKind.Demand)]
    [TestCase("leonard eva", FoundKind.Person)]
    public async Task What_stands_in_the_record_is_found_whatever_its_case_and_accents(string typed, FoundKind kind) =>
        Assert.That((await Send(new SearchRecord { Text = typed })).Groups.Select(group => group.Kind), Does.Contain(kind));

    [Test]
    public async Task What_somebody_said_is_found_by_their_name_and_by_their_post()
    {
        foreach (var typed in new[] { "léonard", "minister of justice", "Leonard protégée" })
        {
            var found = (await Send(new SearchRecord { Text = typed })).Groups.Single(group => group.Kind == FoundKind.Commitment);
            Assert.That(found.Lines.Select(line => line.Address), Is.EqualTo([$"commitments/{_made.Id}"]), typed);
        }
    }

    [TestCase("Léonard d2", 1)]
    [TestCase("Léonard D3", 0)]
    public async Task The_code_of_a_demand_keeps_what_is_about_it(string typed, int commitments)
    {
        var found = await Send(new SearchRecord { Text = typed });
        Assert.Multiple(() =>
        {
            Assert.That(found.Demand!.Code, Is.EqualTo(typed[^2..].ToUpperInvariant()));
            Assert.That(found.Words, Is.EqualTo("Léonard"));
            Assert.That(found.Groups.Where(group => group.Kind == FoundKind.Commitment).Sum(group => group.Total), Is.EqualTo(commitments));
            Assert.That(found.Groups.Select(group => group.Kind), Does.Not.Contain(FoundKind.Person));
        });
    }

    [Test]
    public async Task Every_word_has_to_be_found() =>
        Assert.That((await Send(new SearchRecord { Text = "Léonard unheard-of" })).Total, Is.Zero);

    [TestCase(null)]
    [TestCase("   ")]
    [TestCase("%")]
    [TestCase("\"'\\_[")]
    public async Task What_is_no_word_of_the_record_finds_nothing(string? typed) =>
        Assert.That((await Send(new SearchRecord { Text = typed })).Total, Is.Zero);

    [Test]
    public async Task What_one_may_not_read_is_neither_found_nor_counted_nor_named()
    {
        var (hidden, nobody) = (Some.Meeting(Campaign), Some.Person("Zed Canary"));
        hidden.IsReadBy(new(Audience.Authors));
        nobody.IsReadBy(new(Audience.Authors));
        var said = Meeting.Log(Campaign, Some.MeetingEntry(Campaign, noneMade: false, commitments: [Some.CommitmentEntry(Campaign, null, "In public.") with { PersonId = nobody.Id }]), Today);
        said.IsReadBy(new(Audience.Board));
        await Given(nobody, hidden, said);

        As(Role.Board);
        var (byName, bySubject) = (await Send(new SearchRecord { Text = "canary" }), await Send(new SearchRecord { Text = "status of victim" }));

        Assert.Multiple(() =>
        {
            Assert.That(byName.Total, Is.Zero);
            Assert.That(bySubject.Groups.SelectMany(group => group.Lines).Select(line => line.Address), Does.Not.Contain($"meetings/{hidden.Id}"));
        });
    }

    [Test]
    public async Task The_page_marks_the_words_and_leads_to_the_lists()
    {
        await Given([.. Enumerable.Range(10, 6).Select(number => (object)Some.Action(Campaign, number, title: $"Guardians {number}", authority: Some.Organization($"body-{number}", "Body")))]);
        await SignInAs(Role.Board);

        await Browser.Open("/shelter/search?text=guardians");

        Assert.Multiple(() =>
        {
            Assert.That(Browser.Page.QuerySelectorAll("#found mark").Select(mark => mark.TextContent.ToLowerInvariant()).Distinct(), Is.EqualTo(["guardians"]));
            Assert.That(Browser.Page.QuerySelector("section.found > p a")!.GetAttribute("href"), Is.EqualTo("/shelter/actions?text=guardians"));
        });
    }

    [Test]
    public async Task What_is_too_long_is_told_and_stays()
    {
        await SignInAs(Role.Board);
        await Browser.Open($"/shelter/search?text={new string('a', SearchRecord.TextMaxLength + 1)}");
        Assert.That(Browser.Page.QuerySelector(".refusals"), Is.Not.Null);
        Assert.That(Browser.Page.QuerySelector("#Text")!.GetAttribute("value"), Has.Length.EqualTo(SearchRecord.TextMaxLength + 1));
    }
}
