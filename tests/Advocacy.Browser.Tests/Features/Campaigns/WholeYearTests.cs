using Advocacy.Web.Features.Shared;
using static Microsoft.Playwright.Assertions;

namespace Advocacy.Browser.Tests.Features.Campaigns;

/// <summary>Another NGO's year, typed through the pages alone from the first account to the published card: no sample, nothing put on record behind them.</summary>
public sealed partial class WholeYearTests : BrowserTest
{
    private const string Password = "a few words in a row";

    private Visitor _founder = null!;
    private Visitor _member = null!;
    private Seat _seat = null!;
    private Hand _hand = null!;

    /// <summary>Each command that a form of the application sends.</summary>
    private static IEnumerable<string> ActsOfForms =>
        from page in typeof(FormPage<>).Assembly.GetTypes()
        where !page.IsAbstract
        let form = Bases(page).FirstOrDefault(of => of.IsGenericType && of.GetGenericTypeDefinition() == typeof(FormPage<>))
        where form is not null
        select form.GenericTypeArguments[0].Name;

    [TestCase(true, Seat.Desk)]
    [TestCase(false, Seat.Phone, Description = "without script, on a phone")]
    public async Task Each_form_takes_its_part_in_a_year_that_ends_with_a_published_card(bool script, int width)
    {
        await using var served = await Served.Start("--Sample:Load", "false");
        var seat = new Seat { At = served, Script = script, Width = width };
        _seat = seat;
        _founder = await Arrive(seat);
        _hand = new(_founder);

        await OpenTheFirstAccount(served);
        await StartTheCampaign();
        await CorrectTheCampaign();
        await InviteSomebody(seat);
        await SomebodyTakesOfficeAndAnotherLeaves();
        await EnterASource();
        await Meet();
        await FollowTheCommitment();
        await RecordAnAct();
        await RecordAFinding();
        await CountSignaturesAndHandThemOver();
        await CorrectWhatWasWritten();
        await Judge();
        await BringOutTheCard();
        await Reshuffle();
        await EraseAName();
        await PurgeAPassage();

        await WhatIsReadAtTheEnd();
        await TakeItBack();
        await AskSomethingMore();

        var acts = await served.Record(db => db.Journal.Select(entry => entry.Act).Distinct().ToList());
        // A backup changes nothing on record.
        Assert.That(ActsOfForms.Except(acts).Except(["MakeBackup"]), Is.Empty, "a form whose act is not in the journal");
    }

    private async Task WhatIsReadAtTheEnd()
    {
        await _hand.Open("/rivers/demands/R1");
        await Expect(_founder.Main.Locator(".timeline-entry")).ToHaveCountAsync(3);
        await Expect(_founder.Main.Locator(".promises > li")).ToHaveCountAsync(1);
        await Expect(_founder.Main.Locator(".year-judged .level")).ToHaveCountAsync(1);
        await _hand.Reads("Some progress");
        await _hand.Open("/rivers");
        await Expect(_founder.Heading).ToContainTextAsync("1");
        await _hand.Open("/rivers/people?on=1%20June%202026");
        await _hand.Reads("Clara Fleuve");
        await _hand.Open("/rivers/published/2026/en");
        await _hand.Reads("A decree, and half of it applied.");
        Assert.That((await _founder.Fetch("/rivers/published/2026/de.pdf")).Status, Is.EqualTo(200));
    }

    private static IEnumerable<Type> Bases(Type type)
    {
        for (var of = type.BaseType; of is not null; of = of.BaseType)
        {
            yield return of;
        }
    }
}
