using Advocacy.Domain.Cards;
using Advocacy.Domain.Dates;
using Advocacy.Domain.Judging;
using Advocacy.Domain.Languages;
using Advocacy.Domain.Reviewing;
using Advocacy.Domain.Sources;
using Advocacy.Reports.Typesetting;
using Advocacy.Tests;
using Advocacy.Web.Accounts;
using Advocacy.Web.Features.Cards;
using Advocacy.Web.Features.Reviewing;
using Advocacy.Web.Features.Shared;
using Advocacy.Web.Pipeline;

namespace Advocacy.Web.Tests.Features.Cards;

/// <summary>A record with the three demands judged for 2011 and 2012, whose cards nobody typesets meanwhile.</summary>
public abstract class CardTest : AppTest
{
    protected static readonly Actor Editor = new("editor", "An editor", new HashSet<Role> { Role.Editor });

    protected static readonly Actor Board = new("chair", "The chair", new HashSet<Role> { Role.Board });

    private Evidence Source => field ??= Some.Evidence(Campaign, "Answer in the Chamber");

    [SetUp]
    public async Task JudgeTheDemands()
    {
        var rubric = Some.Rubric(Campaign);
        await Given(
            [rubric, Source, .. Campaign.Demands.SelectMany(demand => Enumerable.Range(2011, 2).Select(year =>
                Assessment.Judge(demand, rubric, Some.AssessmentEntry(year), LocalText.Everywhere("An analyst"), Today)))]);
    }

    protected MakeProgressCard Card(int year = 2012) => new()
    {
        SubmissionKey = Guid.NewGuid(),
        Year = year,
        Title = Written("Progress Card"),
        Verdict = Written("A little was done."),
        Facts = [new() { Headline = Written("3 years"), Text = Written("of campaign"), Evidence = [Source.Id, null] }, new()],
    };

    /// <summary>The card of a draft as an editor who has seen it writes it again.</summary>
    protected async Task<MakeProgressCard> CardAgain(int year = 2012)
    {
        As(Editor);
        return Card(year) with { TextsVersion = (await Send(new PrepareProgressCard(year))).TextsVersion };
    }

    protected static WrittenText Written(string text) => new() { French = text, Dutch = text, German = text, English = text };

    protected async Task<CardView> Made(int year = 2012)
    {
        As(Editor);
        await Send(await CardAgain(year));
        return await Send(new ViewCard(year));
    }

    /// <summary>A made card with a print in each language, or all but some.</summary>
    protected async Task<CardView> Printed(int year = 2012, params Language[] without)
    {
        await Made(year);
        return await PrintWhatWaits(year, without);
    }

    protected async Task<CardView> PublishWhatWaits(int year = 2012)
    {
        var card = await PrintWhatWaits(year);
        await Approve(year);
        As(Editor);
        await Send(new PublishProgressCard { SubmissionKey = Guid.NewGuid(), CardId = card.Id, Version = card.Version, IsMeant = true });
        return await Send(new ViewCard(year));
    }

    /// <summary>Has the board approve what it has not approved yet of a year's draft.</summary>
    protected async Task Approve(int year = 2012)
    {
        As(Editor);
        if ((await Send(new ViewBallot(year))).Unapproved.Count == 0)
        {
            return;
        }

        await Given(new Account { Id = Board.Id!, UserName = "chair@example.org", DisplayName = Board.Name, Roles = [Role.Board], State = AccountState.Open });
        var desk = await Send(new PrepareBallot(year));
        await Send(new OpenBallot { SubmissionKey = Guid.NewGuid(), Year = year, FactsSha256 = desk.FactsSha256, ClosesOn = FuzzyDate.Day(Today), Quorum = 1, Seats = [Board.Id!] });
        As(Board);
        var asked = (await Send(new ViewBallot(year))).Open!;
        await Send(new AnswerBallot
        {
            SubmissionKey = Guid.NewGuid(),
            Year = year,
            Answers = [.. asked.Questions.Select(question => new AnswerRow { QuestionId = question.Id, Choice = BallotChoice.Agrees })],
        });
        As(Editor);
        await Send(new CloseBallot { SubmissionKey = Guid.NewGuid(), Year = year });
    }

    protected async Task<CardView> PrintWhatWaits(int year = 2012, params Language[] without)
    {
        As(Actor.Application);
        var next = (await Send(new NextTypesetting()))!;
        foreach (var language in next.Missing.Except(without))
        {
            await Send(new BeginTypesetting(next.JobId, language) { SubmissionKey = Guid.NewGuid() });
            await Send(new KeepCardPrint(next.JobId, Print(next, language)) { SubmissionKey = Guid.NewGuid() });
        }

        As(Editor);
        return await Send(new ViewCard(year));
    }

    protected async Task<CardView> Published(int year = 2012)
    {
        await Made(year);
        return await PublishWhatWaits(year);
    }

    protected static CardPrintEntry Print(CardToTypeset card, Language language) => new()
    {
        Language = language,
        Pdf = [(byte)'%', (byte)language],
        Sha256 = Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData([(byte)'%', (byte)language])),
        Pages = 8,
        FactsSha256 = card.FactsSha256,
        Model = System.Text.Json.JsonSerializer.Serialize(CardWriting.Write(card.Facts!, card.FactsSha256, language), CardJson.Options),
        Engine = "an engine",
        TemplateSha256 = "11",
        FontsSha256 = "22",
        TypesetAt = new(2026, 3, 14, 9, 0, 0, DateTimeKind.Utc),
    };
}
