using Advocacy.Domain.Meetings;
using Advocacy.Tests;
using Advocacy.Web.Features.Meetings;
using Advocacy.Web.Features.Shared;
using Advocacy.Web.Pipeline;

namespace Advocacy.Web.Tests.Features.Shared;

[SetUICulture("en"), SetCulture("en")]
public sealed class PartOfListTests : AppTest
{
    private static readonly List<int> Keys = [.. Enumerable.Range(1, 120).Select(number => number * 10)];

    [Test]
    public void The_first_part_begins_the_list() =>
        Assert.That(Keys.Part(new()).Place, Is.EqualTo(new Place(1, 50, 120, null, "500")));

    [Test]
    public void A_part_in_the_middle_has_both_neighbours()
    {
        var (shown, place) = Keys.Part(new("500"));
        Assert.That((shown[0], shown[^1], place), Is.EqualTo((510, 1000, new Place(51, 100, 120, "", "1000"))));
    }

    [Test]
    public void The_last_part_ends_it() => Assert.That(Keys.Part(new("1000")).Place, Is.EqualTo(new Place(101, 120, 120, "500", null)));

    [TestCase(null, 50)]
    [TestCase("5", 50)]
    [TestCase("1200", 0)]
    public void What_is_not_in_the_list_begins_it_and_after_the_end_there_is_nothing(string? after, int shown) =>
        Assert.That(Keys.Part(new(after)).Keys, Has.Count.EqualTo(shown));

    [Test]
    public void Another_program_gets_all_of_it()
    {
        var (shown, place) = Keys.Part(new("500", Whole: true));
        Assert.That((shown.Count, place), Is.EqualTo((120, new Place(1, 120, 120, null, null))));
    }

    [Test]
    public async Task A_long_list_is_read_part_by_part_narrowed_as_it_is()
    {
        await Given([.. Enumerable.Range(0, 120).Select(day =>
            (object)Meeting.Log(Campaign, Some.MeetingEntry(Campaign, FuzzyDateOf(day)), Today))]);
        await SignInAs(Role.Analyst);
        var seen = new List<string>();
        string? address = "/shelter/meetings?demand=D1";
        for (var part = 0; part < 3; part++)
        {
            await Browser.Open(address!);
            seen.AddRange(Browser.Page.QuerySelectorAll("tbody th a").Select(line => line.GetAttribute("href")!));
            address = Browser.Page.QuerySelector(".parts a[rel=next]")?.GetAttribute("href");
            Assert.That(address, part < 2 ? Does.Contain("demand=D1") : Is.Null);
        }

        Assert.Multiple(() =>
        {
            Assert.That(seen.Distinct().Count(), Is.EqualTo(120));
            Assert.That(Browser.Page.QuerySelector(".parts")!.TextContent, Does.StartWith("101–120 of 120"));
            Assert.That(Browser.Page.QuerySelector("caption")!.TextContent, Does.Contain("120"));
        });
        As(Role.Analyst);
        Assert.That((await Send(new ListMeetings { Wanted = new(Whole: true) })).Lines, Has.Count.EqualTo(120));
    }

    private static Domain.Dates.FuzzyDate FuzzyDateOf(int day) => Domain.Dates.FuzzyDate.Day(new DateOnly(2025, 1, 1).AddDays(day));
}
