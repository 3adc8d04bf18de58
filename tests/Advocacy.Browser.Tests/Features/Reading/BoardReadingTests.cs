using System.Net;
using Advocacy.Browser.Tests.Looks;
using Advocacy.Web.Pipeline;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Advocacy.Browser.Tests.Features.Reading;

/// <summary>A board member reads everything and changes nothing.</summary>
public sealed class BoardReadingTests : BrowserTest
{
    /// <summary>Choosing a language and leaving change nothing on record.</summary>
    private const string FormThatChanges = "main form:not([method=get])";

    private static IEnumerable<Place> Readings => Places.All.Where(place =>
        place.Answers == HttpStatusCode.OK && place.As != Role.Administrator && place.Then is null && !Forms.Contains(place.Page) && place.Page is not ("Accounts/ViewDraft" or "Accounts/SignIn" or "Accounts/SignInAgain" or "Accounts/ViewOwnAccount" or "Accounts/ChangeOwnPassword"));

    private static readonly string[] Forms =
    [
        "Meetings/LogMeeting", "Planning/PlanMeeting", "Planning/ChangePlan", "Planning/CallOffMeeting", "Meetings/ReadBackMeeting", "Actions/RecordAction", "Actions/ReachStage", "Sources/EnterEvidence", "Judging/AssessDemand", "Rubrics/WriteRubric", "Commitments/SettleCommitment", "Commitments/ReviseDueDate", "Commitments/ReviseWords", "Commitments/TranslateWords", "Commitments/ReadBackCommitment", "Commitments/RecordReply", "Readers/ChangeReaders", "Sources/AttachCopy", "Sources/CheckEvidence", "Meetings/CorrectMeeting", "Findings/CorrectFinding", "Sources/CorrectEvidence", "Actions/CorrectAction", "Actions/CorrectStage", "Demands/CorrectDemand", "Demands/AskDemand", "Demands/RecordObligation", "Demands/CorrectObligation", "Commitments/CorrectCommitment", "People/CorrectTerm", "Petitions/CorrectTally", "Petitions/CorrectHandover", "People/ErasePerson", "Withdrawals/WithdrawRecord", "Withdrawals/PutBackRecord", "People/RenamePerson", "People/MergePerson", "People/UndoMerge", "People/EraseName", "People/Reshuffle", "Replies/OpenReplyLink", "Replies/CloseReplyLink", "Replies/SettleReply", "Years/ArrangeYear", "Years/JudgeSecond", "Reviewing/OpenBallot", "Reviewing/AnswerOnPaper", "Reviewing/CloseBallot", "Reviewing/CallOffBallot", "Reviewing/AnswerObjection", "Cards/MakeProgressCard", "Cards/PublishProgressCard", "Cards/WithdrawCard", "Cards/ReleaseForCard", "Cards/RecordRound", "Cards/AskForReply", "Campaigns/StartCampaign", "Settings/InviteSomebody", "Settings/ChangeAccount", "Settings/AskNewPassword", "Settings/CorrectCampaign", "Settings/PurgePassage", "Petitions/RecordHandover", "Petitions/RecordTally", "People/EndTerm", "People/StartTerm", "Meetings/AttachToMeeting", "Findings/RecordFinding",
    ];

    private static IEnumerable<Place> Writings => Places.All.Where(place => Forms.Contains(place.Page) && place.Then is null);

    [TestCaseSource(nameof(Readings))]
    public async Task A_board_member_reads_the_page_and_sees_nothing_to_change_it_with(Place place)
    {
        var board = await An(Role.Board);

        Assert.That(await board.Open(await Site.Sample.Record(place.Address)), Is.EqualTo(HttpStatusCode.OK));

        await Expect(board.Page.Locator(FormThatChanges)).ToHaveCountAsync(0);
        var ways = await board.Main.GetByRole(AriaRole.Link).EvaluateAllAsync<string[]>("links => links.map(link => link.pathname)");
        Assert.That(ways.Where(LeadsToAForm), Is.Empty);
    }

    [TestCaseSource(nameof(Writings))]
    public async Task A_form_is_not_the_board_members_to_open(Place place)
    {
        var board = await An(Role.Board);

        Assert.That(await board.Open(await Site.Sample.Record(place.Address)), Is.EqualTo(HttpStatusCode.Forbidden));
        await Expect(board.Heading).ToHaveTextAsync("Not open to your account");
    }

    private static bool LeadsToAForm(string path) =>
        path.Split('/').Intersect(["log", "record", "stage", "enter", "assess", "settle", "make", "publish", "correct", "edit", "start", "due", "reshuffle", "attach", "end", "handover", "settings"]).Any();
}
