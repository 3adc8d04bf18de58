using System.Net;
using Advocacy.Tests;
using Advocacy.Web.Accounts;
using Advocacy.Web.Data;
using Advocacy.Web.Pipeline;
using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Advocacy.Browser.Tests.Looks;

/// <summary>Every page of the application, with what it shows when it is filled, empty or refused.</summary>
internal static class Places
{
    public static IReadOnlyList<Place> All { get; } =
    [
        new("Campaigns/ListCampaigns", "the campaigns") { As = null, Address = _ => "/campaigns" },
        new("Campaigns/StartCampaign", "start a campaign") { As = Role.Administrator, Address = _ => "/campaigns/start" },
        new("Campaigns/StartCampaign", "a start refused") { As = Role.Administrator, Address = _ => "/campaigns/start", Then = Refused("Start the campaign") },
        new("Settings/ViewSettings", "the settings") { As = Role.Administrator, Address = _ => "/belgium/settings" },
        new("Settings/ListBackups", "the backups") { As = Role.Administrator, Address = _ => "/belgium/settings/backups" },
        new("Settings/InviteSomebody", "invite somebody") { As = Role.Administrator, Address = _ => "/belgium/settings/invite" },
        new("Settings/InviteSomebody", "an invitation refused") { As = Role.Administrator, Address = _ => "/belgium/settings/invite", Then = Refused("Open the account") },
        new("Settings/ViewAccount", "an account") { As = Role.Administrator, Address = db => $"/belgium/settings/accounts/{Analyst(db).Id}" },
        new("Settings/ViewAccount", "an account with its link") { As = Role.Administrator, Address = db => $"/belgium/settings/accounts/{Invited(db).Id}" },
        new("Settings/ChangeAccount", "change an account") { As = Role.Administrator, Address = db => $"/belgium/settings/accounts/{Analyst(db).Id}/change" },
        new("Settings/AskNewPassword", "ask for a new password") { As = Role.Administrator, Address = db => $"/belgium/settings/accounts/{Analyst(db).Id}/password" },
        new("Settings/CorrectCampaign", "correct the campaign") { As = Role.Administrator, Address = _ => "/belgium/settings/campaign" },
        new("Accounts/Invitation", "a link that opens nothing") { As = null, Address = _ => "/invitation/nobody?key=none", Answers = HttpStatusCode.NotFound },
        new("Home/ViewHome", "home") { Address = _ => "/belgium" },
        new("Home/ViewHome", "home of an editor") { As = Role.Editor, Address = _ => "/belgium" },
        new("Home/ViewHome", "home of a stranger") { As = null, Address = _ => "/belgium" },

        new("Demands/ListDemands", "the demands") { Address = _ => "/belgium/demands" },
        new("Demands/ViewDemand", "a demand") { Address = _ => "/belgium/demands/D1" },
        new("Demands/ViewDemand", "a demand with every year open")
        {
            Address = _ => "/belgium/demands/D2",
            Then = analyst => analyst.Page.EvaluateAsync("document.querySelectorAll('.timeline details').forEach(year => { year.open = true; })"),
        },
        new("Demands/ViewDemand", "a demand since yesterday") { Address = _ => $"/belgium/demands/D1?since={DateTime.UtcNow.AddDays(-1):yyyy-MM-dd}" },
        new("Demands/ViewDemand", "a demand without what was filtered away") { Address = _ => "/belgium/demands/D3?kind=Meeting" },
        new("Judging/ViewAssessment", "a judgement") { Address = _ => "/belgium/demands/D1/2012" },
        new("Judging/AssessDemand", "assess a demand") { Address = _ => "/belgium/demands/D2/assess/2015" },
        new("Judging/AssessDemand", "a judgement refused") { Address = _ => "/belgium/demands/D2/assess/2016", Then = Refused("Record the judgement") },
        new("Judging/ViewReview", "every year's judgements") { Address = _ => "/belgium/review" },
        new("Search/SearchRecord", "a search") { Address = _ => "/belgium/search?text=milquet" },
        new("Search/SearchRecord", "a search that finds nothing") { Address = _ => "/belgium/search?text=unheard-of" },
        new("Search/SearchRecord", "a search that is too long") { Address = _ => $"/belgium/search?text={new string('a', 201)}" },
        new("Home/ViewHome", "the menu of one's account") { Address = _ => "/belgium", Then = analyst => analyst.OpenAccountMenu() },
        new("Feeds/ListCorrections", "nothing was corrected") { As = null, Address = _ => "/belgium/corrections" },
        new("Comparing/CompareCards", "two cards side by side") { As = null, Address = _ => "/belgium/compare" },
        new("Checking/CheckCard", "check a card") { As = null, Address = _ => "/belgium/check" },
        new("OpenData/ViewOpenData", "the open data") { As = null, Address = _ => "/belgium/data" },
        new("Rubrics/ViewRubric", "the method") { As = null, Address = _ => "/belgium/method" },
        new("Rubrics/WriteRubric", "a later version of the rubric") { Address = _ => "/belgium/method/2/write", As = Role.Editor },

        new("Meetings/ListMeetings", "the meetings") { Address = _ => "/belgium/meetings" },
        new("Meetings/ViewMeeting", "a meeting") { Address = db => $"/belgium/meetings/{db.Meetings.OrderByDescending(meeting => meeting.Commitments.Count).First().Id}" },
        new("Meetings/LogMeeting", "log a meeting") { Address = _ => "/belgium/meetings/log" },
        new("Meetings/LogMeeting", "log a meeting with every row open")
        {
            Address = _ => "/belgium/meetings/log",
            Then = async analyst =>
            {
                await analyst.Page.Locator("#finder").FillAsync("A. Counsellor, Minister of Justice");
                await analyst.Page.Locator("#finder").PressAsync("Enter");
                await analyst.Press("Another commitment");
                await analyst.Page.Locator(".made summary").First.ClickAsync();
            },
        },
        new("Meetings/LogMeeting", "what was noted in passing")
        {
            Address = _ => "/belgium/demands",
            Then = async analyst =>
            {
                await analyst.Page.Keyboard.PressAsync("n");
                await Expect(analyst.Page.Locator("dialog[open]")).ToBeVisibleAsync();
            },
        },
        new("Meetings/LogMeeting", "log a meeting from a message")
        {
            Address = _ => "/belgium/meetings/log",
            Then = async analyst =>
            {
                await analyst.Page.Locator(".bring summary").ClickAsync();
                await analyst.Page.Locator("#Pasted").FillAsync("- a draft before the summer\n- an answer in writing");
                await analyst.Press("Offer its lines");
                await analyst.Page.Locator(".bring summary").ClickAsync();
            },
        },
        new("Meetings/LogMeeting", "a meeting refused, with its files")
        {
            Address = _ => "/belgium/meetings/log",
            Then = async analyst =>
            {
                await analyst.Page.Locator("[name=Attached]").SetInputFilesAsync(new FilePayload[]
                {
                    new() { Name = "memo.txt", MimeType = "text/plain", Buffer = "What was said."u8.ToArray() },
                    new() { Name = "the_cabinets_own_minutes_of_the_meeting_with_every_annex_final_version_3.txt", MimeType = "text/plain", Buffer = System.Text.Encoding.UTF8.GetBytes(new string('a', 1_300_000)) },
                });
                await Refused("Log the meeting")(analyst);
            },
        },

        new("Commitments/ListCommitments", "the commitments") { Address = _ => "/belgium/commitments" },
        new("Commitments/ListCommitments", "no commitment that matches") { Address = _ => "/belgium/commitments?state=Kept&demand=D3&overdue=true" },
        new("Commitments/ViewCommitment", "a commitment") { Address = db => $"/belgium/commitments/{db.Commitments.OrderByDescending(made => made.Words.Length).First().Id}" },
        new("Commitments/SettleCommitment", "settle a commitment") { Address = db => $"/belgium/commitments/{db.Commitments.OrderByDescending(made => made.Words.Length).First().Id}/settle" },
        new("Commitments/SettleCommitment", "a settlement refused")
        {
            Address = db => $"/belgium/commitments/{db.Commitments.OrderByDescending(made => made.Words.Length).First().Id}/settle",
            Then = Refused("Save"),
        },

        new("Commitments/ReviseDueDate", "another due date") { Address = db => $"/belgium/commitments/{db.Commitments.OrderByDescending(made => made.Words.Length).First().Id}/due" },
        new("Commitments/TranslateWords", "a translation") { Address = db => $"/belgium/commitments/{db.Commitments.OrderByDescending(made => made.Words.Length).First().Id}/translate" },
        new("Commitments/ReviseWords", "other words") { Address = db => $"/belgium/commitments/{db.Commitments.OrderByDescending(made => made.Words.Length).First().Id}/words" },
        new("Planning/PlanMeeting", "plan a meeting") { Address = _ => "/belgium/meetings/plan" },
        new("Planning/PlanMeeting", "a plan refused") { Address = _ => "/belgium/meetings/plan", Then = Refused("Save the plan") },
        new("Planning/ViewPlan", "a planned meeting") { Address = Planned },
        new("Planning/ChangePlan", "change a plan") { Address = db => $"{Planned(db)}/change" },
        new("Planning/CallOffMeeting", "call a meeting off") { Address = db => $"{Planned(db)}/call-off" },
        new("Meetings/ReadBackMeeting", "a meeting read back") { Address = db => $"/belgium/meetings/{db.Meetings.OrderByDescending(meeting => meeting.Commitments.Count).First().Id}/read-back" },
        new("Meetings/ReadBackMeeting", "a letter after a meeting refused")
        {
            Address = db => $"/belgium/meetings/{db.Meetings.OrderByDescending(meeting => meeting.Commitments.Count).First().Id}/read-back",
            Then = async analyst =>
            {
                await analyst.Page.Locator("#Form_Text").FillAsync("");
                await analyst.Press("Record it as sent");
                await Expect(analyst.Refusals).ToBeVisibleAsync();
            },
        },
        new("Commitments/ReadBackCommitment", "a commitment read back") { Address = db => $"/belgium/commitments/{db.Commitments.OrderByDescending(made => made.Words.Length).First().Id}/read-back" },
        new("Commitments/RecordReply", "a reply")
        {
            Address = db =>
            {
                var commitment = db.Commitments.Include(made => made.Letters).OrderBy(made => made.Words.Length).First();
                var letter = Some.Letter(commitment);
                db.SaveChanges();
                return $"/belgium/commitments/{commitment.Id}/letters/{letter.Id}/reply";
            },
        },
        new("Meetings/CorrectMeeting", "a meeting to correct") { Address = db => $"/belgium/meetings/{db.Meetings.OrderByDescending(held => held.Notes.Length).First().Id}/correct" },
        new("Findings/CorrectFinding", "a line of a finding to correct") { Address = db => $"/belgium/findings/{db.Findings.Max(finding => finding.Number)}/correct?line=Statement" },
        new("Findings/CorrectFinding", "a correction refused") { Address = db => $"/belgium/findings/{db.Findings.Max(finding => finding.Number)}/correct?line=D1", Then = Refused("Save") },
        new("Demands/CorrectDemand", "a demand to correct") { Address = _ => "/belgium/demands/D2/correct?line=AsAsked" },
        new("Demands/AskDemand", "a demand split from another") { Address = _ => "/belgium/demands/ask?continues=D2" },
        new("Demands/AskDemand", "a demand refused") { Address = _ => "/belgium/demands/ask", Then = Refused("Ask it") },
        new("Demands/RecordObligation", "an obligation") { Address = _ => "/belgium/demands/D2/obligations/record" },
        new("Demands/CorrectObligation", "an obligation to correct")
        {
            Address = db =>
            {
                var demand = db.Demands.Include(demand => demand.Obligations).Where(demand => demand.Obligations.Any()).OrderBy(demand => demand.Code).First();
                return $"/belgium/demands/{demand.Code}/obligations/{demand.Obligations.OrderBy(duty => duty.Id).First().Id}/correct?line=Title";
            },
        },
        new("Sources/CorrectEvidence", "a source to correct") { Address = db => $"/belgium/evidence/{db.Evidence.OrderByDescending(source => source.Address!.Length).First().Id}/correct?line=Address" },
        new("Actions/CorrectAction", "an action to correct") { Address = db => $"/belgium/actions/{db.GovernmentActions.OrderByDescending(action => action.Stages.Count).ThenBy(action => action.Number).First().Number}/correct?line=Title" },
        new("Actions/CorrectStage", "a stage to correct")
        {
            Address = db =>
            {
                var action = db.GovernmentActions.Include(action => action.Stages).OrderByDescending(action => action.Stages.Count).ThenBy(action => action.Number).First();
                return $"/belgium/actions/{action.Number}/stages/{action.Stages.OrderBy(stage => stage.Id).First().Id}/correct?line=Sources";
            },
        },
        new("Commitments/CorrectCommitment", "a commitment to correct") { Address = db => $"/belgium/commitments/{db.Commitments.OrderByDescending(made => made.Words.Length).First().Id}/correct?line=By" },
        new("People/CorrectTerm", "a term to correct") { Address = db => $"/belgium/people/terms/{db.Memberships.OrderBy(term => term.Id).First().Id}/correct?line=From" },
        new("Petitions/CorrectTally", "a tally to correct") { Address = db => $"/belgium/petition/tallies/{db.SignatureTallies.OrderBy(tally => tally.Id).First().Id}/correct?line=Where" },
        new("Petitions/CorrectHandover", "a handover to correct") { Address = db => $"/belgium/petition/handovers/{db.Handovers.OrderByDescending(handover => handover.Dates.Count).ThenBy(handover => handover.Id).First().Id}/correct?line=Days[0]" },
        new("Readers/ChangeReaders", "who may read a meeting") { Address = db => $"/belgium/readers/Meeting/{db.Meetings.OrderBy(held => held.HeldOn.Earliest).First().Id}" },
        new("Sources/CheckEvidence", "a source checked") { Address = db => $"/belgium/evidence/{db.Evidence.OrderBy(source => source.Title).First().Id}/check" },
        new("Sources/AttachCopy", "a copy to attach") { Address = db => $"/belgium/evidence/{db.Evidence.OrderByDescending(source => source.Title.Length).First().Id}/attach" },
        new("Actions/ListActions", "the actions") { Address = _ => "/belgium/actions" },
        new("Actions/ListActions", "no action that matches") { Address = _ => "/belgium/actions?demand=D3&kind=Directive" },
        new("Actions/ViewAction", "an action") { Address = db => $"/belgium/actions/{db.GovernmentActions.OrderByDescending(action => action.Stages.Count).ThenBy(action => action.Number).First().Number}" },
        new("Actions/RecordAction", "record an action") { Address = _ => "/belgium/actions/record" },
        new("Actions/RecordAction", "record an action with every row open")
        {
            Address = _ => "/belgium/actions/record",
            Then = async analyst =>
            {
                await analyst.Press("Another authority");
                await analyst.Press("Add a stage");
            },
        },
        new("Actions/RecordAction", "an action refused") { Address = _ => "/belgium/actions/record", Then = Refused("Record the action") },
        new("Actions/ReachStage", "add a stage") { Address = _ => "/belgium/actions/2/stage" },
        new("Actions/ReachStage", "a stage refused") { Address = _ => "/belgium/actions/2/stage", Then = Refused("Save") },
        new("Sources/ListEvidence", "the sources") { Address = _ => "/belgium/evidence" },
        new("Sources/ListEvidence", "no source that matches") { Address = _ => "/belgium/evidence?text=nowhere" },
        new("Sources/ViewEvidence", "the source with the longest address")
        {
            Address = db => $"/belgium/evidence/{db.Evidence.OrderByDescending(source => source.Address!.Length).First().Id}",
        },
        new("Sources/EnterEvidence", "enter a source") { Address = _ => "/belgium/evidence/enter" },
        new("Sources/EnterEvidence", "a source refused") { Address = _ => "/belgium/evidence/enter", Then = Refused("Save") },
        new("Findings/ListFindings", "the findings") { Address = _ => "/belgium/findings" },
        new("Findings/ViewFinding", "a finding") { Address = db => $"/belgium/findings/{db.Findings.Max(finding => finding.Number)}" },
        new("People/ListPosts", "people and posts") { Address = _ => "/belgium/people" },
        new("People/Reshuffle", "a reshuffle") { Address = _ => "/belgium/people/reshuffle" },
        new("People/Reshuffle", "a reshuffle refused") { Address = _ => "/belgium/people/reshuffle", Then = Refused("Record the reshuffle") },
        new("People/ListPosts", "who held what on a day") { Address = _ => "/belgium/people?on=28%20July%202011" },
        new("People/RenamePerson", "another name") { Address = db => $"/belgium/people/{db.People.OrderBy(person => person.Name).First().Id}/rename" },
        new("Accounts/ListDrafts", "drafts") { As = Role.Editor, Address = db => Drafted(db).List },
        new("Accounts/ViewDraft", "a draft") { As = Role.Editor, Address = db => Drafted(db).One },
        new("Cards/MakeProgressCard", "a card from a draft") { As = Role.Editor, Address = db => Drafted(db).Form },
        new("Withdrawals/WithdrawRecord", "withdraw a meeting") { Address = db => $"/belgium/withdraw/Meeting/{db.Meetings.OrderBy(held => held.HeldOn.Earliest).First().Id}" },
        new("Withdrawals/WithdrawRecord", "a withdrawal refused") { Address = db => $"/belgium/withdraw/Meeting/{db.Meetings.OrderBy(held => held.HeldOn.Earliest).First().Id}", Then = Refused("Withdraw") },
        new("Withdrawals/PutBackRecord", "put back") { Address = Withdrawn },
        new("Withdrawals/ListWithdrawn", "what is withdrawn") { Address = db => { Withdrawn(db); return "/belgium/withdrawn"; } },
        new("People/MergePerson", "merge somebody") { Address = db => $"/belgium/people/{db.People.OrderBy(person => person.Name).First().Id}/merge" },
        new("People/MergePerson", "a merging refused") { Address = db => $"/belgium/people/{db.People.OrderBy(person => person.Name).First().Id}/merge", Then = Refused("Merge") },
        new("People/UndoMerge", "undo a merging") { Address = Merged },
        new("People/EraseName", "erase any name") { As = Role.Administrator, Address = _ => "/belgium/people/erase" },
        new("People/ErasePerson", "erase a name") { As = Role.Administrator, Address = db => $"/belgium/people/{db.People.OrderBy(person => person.Name).First().Id}/erase" },
        new("People/ViewPerson", "a person") { Address = db => $"/belgium/people/{db.People.OrderByDescending(person => db.Memberships.Count(term => term.PersonId == person.Id)).First().Id}" },
        new("Findings/RecordFinding", "record a finding") { Address = _ => "/belgium/findings/record" },
        new("Findings/RecordFinding", "a finding refused") { Address = _ => "/belgium/findings/record", Then = Refused("Record the finding") },
        new("Meetings/AttachToMeeting", "a file to attach to a meeting") { Address = db => $"/belgium/meetings/{db.Meetings.OrderByDescending(held => held.Notes.Length).First().Id}/attach" },
        new("People/StartTerm", "start a term") { Address = _ => "/belgium/people/terms/start" },
        new("People/EndTerm", "end a term") { Address = db => $"/belgium/people/terms/{db.Memberships.Where(term => term.End == null).OrderBy(term => term.Id).First().Id}/end" },
        new("Commitments/ListCommitments", "the commitments by state") { Address = _ => "/belgium/commitments?board=true" },
        new("Demands/ViewPublicDemand", "a demand as anybody reads it") { As = null, Address = _ => "/belgium/public/D1" },
        new("Petitions/RecordTally", "record a tally") { Address = _ => "/belgium/petition/record" },
        new("Petitions/RecordTally", "a tally refused") { Address = _ => "/belgium/petition/record", Then = Refused("Record the tally") },
        new("Petitions/RecordHandover", "record a handover") { Address = _ => "/belgium/petition/handover" },
        new("Petitions/RecordHandover", "a handover refused") { Address = _ => "/belgium/petition/handover", Then = Refused("Record the handover") },
        new("Petitions/ViewPetition", "the petition") { Address = _ => "/belgium/petition" },

        new("Changes/ViewChanges", "what changed between two days") { Address = _ => "/belgium/changes?from=2019-05-31&to=2023-12-31" },
        new("Changes/ViewChanges", "what was put on record, which is nothing") { Address = _ => "/belgium/changes?from=2019-05-31&to=2023-12-31&noted=true" },
        new("Changes/ViewChanges", "no day that can be read") { Address = _ => "/belgium/changes?from=some+day" },
        new("Journals/ViewJournal", "the journal") { Address = _ => "/belgium/journal" },
        new("Journals/ViewJournal", "nothing in the journal that matches") { Address = _ => "/belgium/journal?act=Nothing" },
        new("Journals/ViewJournalEntry", "an entry of the journal") { Address = _ => "/belgium/journal/1" },
        new("Journals/ViewHistory", "the history of a commitment")
        {
            Address = db => $"/belgium/history/Commitment/{db.Commitments.OrderByDescending(made => made.Words.Length).First().Id}",
        },
        new("Cards/ListCards", "the cards") { As = Role.Editor, Address = _ => "/belgium/cards" },
        new("Cards/ViewCard", "a card in the making") { As = Role.Editor, Address = _ => "/belgium/cards/2025" },
        new("Cards/ViewCard", "a published card at its desk") { As = Role.Editor, Address = _ => $"/belgium/cards/{Site.PublishedYear}" },
        new("Cards/MakeProgressCard", "make a card") { As = Role.Editor, Address = _ => "/belgium/cards/2025/make" },
        new("Cards/MakeProgressCard", "a card refused")
        {
            As = Role.Editor,
            Address = _ => "/belgium/cards/2019/make",
            Then = async editor =>
            {
                foreach (var language in new[] { "French", "Dutch", "German", "English" })
                {
                    await editor.Fill(language, "One sentence.");
                }

                await Refused("Freeze the facts and make the card")(editor);
            },
        },
        new("Cards/RecordRound", "the round of a card") { As = Role.Editor, Address = _ => "/belgium/cards/2025/round" },
        new("Cards/AskForReply", "ask for a reply") { As = Role.Editor, Address = _ => "/belgium/cards/2025/ask" },
        new("Cards/AskForReply", "a letter refused") { As = Role.Editor, Address = _ => "/belgium/cards/2025/ask?handler=letter&About=D1&ReplyBy=whenever" },
        new("Replies/ListReplies", "the right of reply of a year") { As = Role.Editor, Address = _ => "/belgium/cards/2025/replies" },
        new("Replies/OpenReplyLink", "ask an authority by a private link") { As = Role.Editor, Address = _ => "/belgium/cards/2025/replies/ask" },
        new("Replies/OpenReplyLink", "a private link refused") { As = Role.Editor, Address = _ => "/belgium/cards/2025/replies/ask", Then = Refused("Open the link") },
        new("Replies/ReplyToRequest", "a private link that does not open") { As = null, Address = _ => "/belgium/reply/nothing", Answers = System.Net.HttpStatusCode.NotFound },
        new("Years/ViewYear", "a year on its way") { Address = _ => "/belgium/year/2025" },
        new("Years/ArrangeYear", "open a year") { As = Role.Editor, Address = _ => "/belgium/year/2025/days" },
        new("Years/ArrangeYear", "a year refused")
        {
            As = Role.Editor,
            Address = _ => "/belgium/year/2025/days",
            Then = async editor =>
            {
                await editor.Fill("Judged by", "1 January 2020");
                await Refused("Open the year")(editor);
            },
        },
        new("Years/JudgeSecond", "a demand one is not asked to judge") { Address = _ => "/belgium/demands/D1/second/2025" },
        new("Reviewing/OpenBallot", "ask the board") { As = Role.Editor, Address = _ => "/belgium/review/2025/open" },
        new("Reviewing/OpenBallot", "a ballot refused")
        {
            As = Role.Editor,
            Address = _ => "/belgium/review/2025/open",
            Then = async editor =>
            {
                await editor.Fill("Quorum", "9");
                await Refused("Open the ballot")(editor);
            },
        },
        new("Reviewing/ViewBallot", "a draft the board was not asked about") { As = Role.Editor, Address = _ => "/belgium/review/2025" },
        new("Reviewing/ViewBallot", "what the board answered") { Address = _ => $"/belgium/review/{Site.PublishedYear}" },
        new("Reviewing/ViewMinutes", "the minutes of a board review") { Address = _ => $"/belgium/review/{Site.PublishedYear}/minutes" },
        new("Reviewing/AnswerBallot", "a ballot that is closed") { As = Role.Board, Address = _ => $"/belgium/review/{Site.PublishedYear}/answer" },
        new("Reviewing/CloseBallot", "a ballot counted already") { As = Role.Editor, Address = _ => $"/belgium/review/{Site.PublishedYear}/close", Then = Refused("Close and count") },
        new("Reviewing/CallOffBallot", "a ballot that is over is not called off")
        {
            As = Role.Editor,
            Address = _ => $"/belgium/review/{Site.PublishedYear}/call-off",
            Then = async editor =>
            {
                await editor.Fill("Why", "Too late");
                await Refused("Call it off")(editor);
            },
        },
        new("Cards/PublishProgressCard", "publish a card") { As = Role.Editor, Address = _ => "/belgium/cards/2025/publish" },
        new("Cards/PublishProgressCard", "a card published already")
        {
            As = Role.Editor,
            Address = _ => $"/belgium/cards/{Site.PublishedYear}/publish",
            Then = Refused("Publish now"),
        },
        new("Cards/ReleaseForCard", "nothing to release") { As = Role.Editor, Address = _ => "/belgium/cards/2012/release" },
        new("Cards/WithdrawCard", "withdraw an edition") { As = Role.Administrator, Address = _ => $"/belgium/cards/{Site.PublishedYear}/1/withdraw" },
        new("Cards/WithdrawCard", "a withdrawal refused") { As = Role.Administrator, Address = _ => $"/belgium/cards/{Site.PublishedYear}/1/withdraw", Then = Refused("Withdraw it for good") },
        new("Settings/PurgePassage", "purge a passage") { As = Role.Administrator, Address = _ => "/belgium/settings/purge" },
        new("Settings/PurgePassage", "a purge refused")
        {
            As = Role.Administrator,
            Address = _ => "/belgium/settings/purge",
            Then = async page =>
            {
                await page.Page.Locator("[name='Form.Passage']").FillAsync("Wathelet");
                await page.Page.GetByRole(AriaRole.Button, new() { Name = "Show where it stands" }).ClickAsync();
                await Refused("Purge it for good")(page);
            },
        },
        new("Cards/ViewPublishedCard", "a published card in English") { As = null, Address = _ => $"/belgium/published/{Site.PublishedYear}" },
        new("Cards/ViewPublishedCard", "a published card in French") { As = null, Address = _ => $"/belgium/published/{Site.PublishedYear}/fr" },
        new("Cards/ViewPublishedCard", "a published card in Dutch") { As = null, Address = _ => $"/belgium/published/{Site.PublishedYear}/nl" },
        new("Cards/ViewPublishedCard", "a published card in German") { As = null, Address = _ => $"/belgium/published/{Site.PublishedYear}/de" },

        new("Accounts/SignIn", "sign in") { As = null, Address = _ => "/sign-in" },
        new("Accounts/SignIn", "a sign-in refused")
        {
            As = null,
            Address = _ => "/sign-in",
            Then = async member =>
            {
                await member.SignIn("nobody@example.org", "no password of anybody");
                await Expect(member.Refusals).ToBeVisibleAsync();
            },
        },
        new("Accounts/ViewOwnAccount", "one's own account") { Address = _ => "/account" },
        new("Accounts/ChangeOwnPassword", "another password") { Address = _ => "/account/password" },
        new("Accounts/SignInAgain", "sign in again") { As = null, Address = _ => "/error/401" },
        new("Errors/ShowError", "nothing there") { Address = _ => "/nothing/of/the/kind", Answers = HttpStatusCode.NotFound },
        new("Errors/ShowError", "not yours to do") { As = Role.Board, Address = _ => "/belgium/meetings/log", Answers = HttpStatusCode.Forbidden },
        new("Errors/ShowError", "could not be read") { As = null, Address = _ => "/error/400" },
        new("Errors/ShowError", "too many attempts") { As = null, Address = _ => "/error/429" },
        new("Errors/ShowError", "went wrong on our side") { As = null, Address = _ => "/error/500" },
        new("Errors/ShowError", "busy") { As = null, Address = _ => "/error/503" },
    ];

    private static Account Analyst(AdvocacyDb db) => db.Users.Single(account => account.Email == "analyst@example.org");

    /// <summary>A meeting that is planned; where there is none, it is put on record.</summary>
    private static string Planned(AdvocacyDb db)
    {
        var plan = db.PlannedMeetings.OrderBy(plan => plan.Id).FirstOrDefault();
        if (plan is null)
        {
            plan = Some.Plan(db.Campaigns.Include(campaign => campaign.Demands).Single(campaign => campaign.Code == "belgium"), db.Posts.OrderBy(post => post.Id).First().Id);
            db.Add(plan);
            db.SaveChanges();
        }

        return $"/belgium/meetings/planned/{plan.Id}";
    }

    private static Account Invited(AdvocacyDb db)
    {
        if (db.Users.SingleOrDefault(account => account.Email == "invited@example.org") is { } already)
        {
            return already;
        }

        var account = new Account { UserName = "invited@example.org", Email = "invited@example.org", DisplayName = "Somebody with a rather long name, not yet signed in" };
        db.Add(account);
        db.SaveChanges();
        return account;
    }

    private static (string List, string One, string Form) Drafted(AdvocacyDb db)
    {
        var draft = new Draft { AccountId = db.Users.Single(account => account.Email == "editor@example.org").Id, Address = "/belgium/cards/2025/make", Title = "The Progress Card of 2025", IsOwn = true };
        foreach (var minute in Enumerable.Range(0, 3))
        {
            draft.Write($$"""{"Form.Title.English":["The status of victim, sentence {{minute}}"],"Form.Verdict.English":["What was said, in many words that need more than a line to be written down in."]}""", DateTime.UtcNow.AddMinutes(minute - 5));
        }

        db.Add(draft);
        db.SaveChanges();
        return ("/drafts", $"/drafts/{draft.Id}", $"{draft.Address}?draft={draft.Id}");
    }

    private static string Withdrawn(AdvocacyDb db)
    {
        var action = db.GovernmentActions.AsTracking().OrderByDescending(action => action.Number).First();
        action.Withdraw(Guid.CreateVersion7());
        db.SaveChanges();
        return $"/belgium/withdrawn/GovernmentAction/{action.Id}";
    }

    private static string Merged(AdvocacyDb db)
    {
        var people = db.People.OrderBy(person => person.Name).Skip(5).Take(2).ToList();
        people[0].IsThe(people[1], []);
        db.SaveChanges();
        return $"/belgium/people/{people[0].Id}/apart";
    }

    private static Func<Visitor, Task> Refused(string button) => async visitor =>
    {
        await visitor.Press(button);
        await Expect(visitor.Refusals).ToBeVisibleAsync();
    };
}
