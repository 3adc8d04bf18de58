using Advocacy.Domain.Dates;
using Advocacy.Web.Accounts;
using Advocacy.Web.Features.Years;
using Advocacy.Web.Pipeline;
using Advocacy.Web.Tests.Features.Judging;
using Microsoft.Extensions.DependencyInjection;

namespace Advocacy.Web.Tests.Features.Years;

/// <summary>A record to judge, and two analysts: Somebody and Ann.</summary>
public abstract class YearTest : JudgingTest
{
    protected const int Year = 2012;

    protected static Actor Ann { get; } = new("ann", "Ann", new HashSet<Role> { Role.Analyst });

    private readonly MovingClock _clock = new();

    protected override void Adjust(IServiceCollection services) => services.AddSingleton<TimeProvider>(_clock);

    [SetUp]
    public void AtNoon() => _clock.Now = new MovingClock().Now;

    protected void DaysPass(int days) => _clock.Now = _clock.Now.AddDays(days);

    [SetUp]
    public Task TwoAnalysts() => Given(Analyst("somebody", "Somebody"), Analyst("ann", "Ann"));

    /// <summary>A year whose record closed, or closes, on a day; with who judges D1 second.</summary>
    protected static ArrangeYear Arranging(string? second = null, DateOnly? closes = null) => new()
    {
        SubmissionKey = Guid.NewGuid(),
        Year = Year,
        RecordClosesOn = FuzzyDate.Day(closes ?? Today.AddDays(-1)),
        JudgedBy = FuzzyDate.Day(Today.AddDays(10)),
        DecidedBy = FuzzyDate.Day(Today.AddDays(20)),
        RepliedBy = FuzzyDate.Day(Today.AddDays(20)),
        PrintedOn = FuzzyDate.Day(Today.AddDays(30)),
        Seconds = [new() { Code = "D1", AccountId = second }, new() { Code = "D2" }],
    };

    protected Task<Guid> Arrange(ArrangeYear arranging) => SendBy(new("editor", "Editor", new HashSet<Role> { Role.Editor }), arranging);

    /// <summary>A page as whoever signed in sees it.</summary>
    protected async Task<string> Read(string address) => System.Net.WebUtility.HtmlDecode(await (await Browser.Get(address)).Content.ReadAsStringAsync());

    private static Account Analyst(string id, string name) => new()
    {
        Id = id,
        UserName = $"{id}@example.org",
        DisplayName = name,
        Roles = [Role.Analyst],
        State = AccountState.Open,
    };
}
