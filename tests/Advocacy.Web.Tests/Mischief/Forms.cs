using Advocacy.Domain.Cards;
using Advocacy.Domain.Languages;
using Advocacy.Domain.Reviewing;
using Advocacy.Tests;
using Advocacy.Web.Accounts;
using Advocacy.Web.Data;
using Advocacy.Web.Features.Replies;
using Advocacy.Web.Pipeline;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;

namespace Advocacy.Web.Tests.Mischief;

/// <summary>Every page with a form that changes the record, where it is found on the sample campaign, and whose it is.</summary>
internal static class Forms
{
    public static IReadOnlyList<Form> All { get; } =
    [
        new("Accounts/SignIn", null, _ => "/sign-in"),
        new("Accounts/ChangeOwnPassword", Role.Board, _ => "/account/password"),
        new("Accounts/ViewOwnAccount", Role.Board, _ => "/account") { HasControls = false },
        new("Campaigns/StartCampaign", Role.Administrator, _ => "/campaigns/start"),
        new("Settings/InviteSomebody", Role.Administrator, _ => "/belgium/settings/invite"),
        new("Settings/ChangeAccount", Role.Administrator, db => $"/belgium/settings/accounts/{Somebody(db)}/change"),
        new("Settings/AskNewPassword", Role.Administrator, db => $"/belgium/settings/accounts/{Somebody(db)}/password") { HasControls = false },
        new("Settings/CorrectCampaign", Role.Administrator, _ => "/belgium/settings/campaign"),
        new("Settings/ListBackups", Role.Administrator, _ => "/belgium/settings/backups") { HasControls = false },
        new("Settings/PurgePassage", Role.Administrator, _ => "/belgium/settings/purge"),
        new("Meetings/LogMeeting", Role.Analyst, _ => "/belgium/meetings/log"),
        new("Planning/PlanMeeting", Role.Analyst, _ => "/belgium/meetings/plan"),
        new("Planning/ChangePlan", Role.Analyst, db => $"{Planned(db)}/change"),
        new("Planning/CallOffMeeting", Role.Analyst, db => $"{Planned(db)}/call-off") { HasControls = false },
        new("Meetings/CorrectMeeting", Role.Analyst, db => $"/belgium/meetings/{db.Meetings.OrderBy(held => held.Id).First().Id}/correct"),
        new("Commitments/SettleCommitment", Role.Analyst, db => $"/belgium/commitments/{db.Commitments.OrderBy(made => made.Words).First().Id}/settle"),
        new("Commitments/ReviseDueDate", Role.Analyst, db => $"/belgium/commitments/{db.Commitments.OrderBy(made => made.Words).First().Id}/due"),
        new("Commitments/ReviseWords", Role.Analyst, db => $"/belgium/commitments/{db.Commitments.OrderBy(made => made.Words).First().Id}/words"),
        new("Commitments/TranslateWords", Role.Analyst, db => $"/belgium/commitments/{db.Commitments.OrderBy(made => made.Words).First().Id}/translate") { HasControls = false },
        new("Meetings/ReadBackMeeting", Role.Analyst, db => $"/belgium/meetings/{db.Meetings.OrderByDescending(meeting => meeting.Commitments.Count).First().Id}/read-back"),
        new("Commitments/ReadBackCommitment", Role.Analyst, db => $"/belgium/commitments/{db.Commitments.OrderBy(made => made.Words).First().Id}/read-back"),
        new("Commitments/RecordReply", Role.Analyst, ReplyToALetter),
        new("Actions/RecordAction", Role.Analyst, _ => "/belgium/actions/record"),
        new("Actions/ReachStage", Role.Analyst, _ => "/belgium/actions/2/stage"),
        new("Actions/CorrectAction", Role.Analyst, _ => "/belgium/actions/2/correct"),
        new("Actions/CorrectStage", Role.Analyst, db => $"/belgium/actions/2/stages/{db.GovernmentActions.Include(action => action.Stages).Single(action => action.Number == 2).Stages.OrderBy(stage => stage.Id).First().Id}/correct"),
        new("Findings/CorrectFinding", Role.Analyst, db => $"/belgium/findings/{db.Findings.OrderBy(finding => finding.Number).First().Number}/correct"),
        new("Commitments/CorrectCommitment", Role.Analyst, db => $"/belgium/commitments/{db.Commitments.OrderBy(made => made.Words).First().Id}/correct"),
        new("People/CorrectTerm", Role.Analyst, db => $"/belgium/people/terms/{db.Memberships.OrderByDescending(term => term.Id).First().Id}/correct"),
        new("Petitions/CorrectTally", Role.Analyst, db => $"/belgium/petition/tallies/{db.SignatureTallies.OrderBy(tally => tally.Id).First().Id}/correct"),
        new("Petitions/CorrectHandover", Role.Analyst, db => $"/belgium/petition/handovers/{db.Handovers.OrderBy(handover => handover.Id).First().Id}/correct"),
        new("Demands/CorrectDemand", Role.Analyst, _ => "/belgium/demands/D1/correct"),
        new("Demands/AskDemand", Role.Analyst, _ => "/belgium/demands/ask"),
        new("Demands/RecordObligation", Role.Analyst, _ => "/belgium/demands/D1/obligations/record"),
        new("Demands/CorrectObligation", Role.Analyst, db => $"/belgium/demands/D1/obligations/{db.Demands.Include(demand => demand.Obligations).Single(demand => demand.Code == "D1" && demand.Obligations.Any()).Obligations.OrderBy(duty => duty.Id).First().Id}/correct"),
        new("Sources/CorrectEvidence", Role.Analyst, db => $"/belgium/evidence/{db.Evidence.OrderBy(source => source.Title).First().Id}/correct"),
        new("Sources/EnterEvidence", Role.Analyst, _ => "/belgium/evidence/enter"),
        new("Sources/AttachCopy", Role.Analyst, db => $"/belgium/evidence/{db.Evidence.OrderBy(source => source.Title).First().Id}/attach") { HasControls = false },
        new("Sources/CheckEvidence", Role.Analyst, db => $"/belgium/evidence/{db.Evidence.OrderBy(source => source.Title).First().Id}/check") { HasControls = false },
        new("Rubrics/WriteRubric", Role.Editor, _ => "/belgium/method/2/write"),
        new("Judging/AssessDemand", Role.Analyst, _ => "/belgium/demands/D2/assess/2015"),
        new("Readers/ChangeReaders", Role.Analyst, db => $"/belgium/readers/Meeting/{db.Meetings.OrderBy(held => held.Id).First().Id}"),
        new("People/Reshuffle", Role.Analyst, _ => "/belgium/people/reshuffle"),
        new("People/ErasePerson", Role.Administrator, db => $"/belgium/people/{db.People.OrderBy(person => person.Id).First().Id}/erase"),
        new("People/RenamePerson", Role.Analyst, db => $"/belgium/people/{db.People.OrderByDescending(person => person.Id).First().Id}/rename") { HasControls = false },
        new("Withdrawals/WithdrawRecord", Role.Analyst, db => $"/belgium/withdraw/Finding/{db.Findings.OrderByDescending(finding => finding.Number).First().Id}") { HasControls = false },
        new("Withdrawals/PutBackRecord", Role.Analyst, Withdrawn) { HasControls = false },
        new("People/MergePerson", Role.Analyst, db => $"/belgium/people/{db.People.OrderBy(person => person.Name).Skip(4).First().Id}/merge"),
        new("People/UndoMerge", Role.Analyst, Merged) { HasControls = false },
        // Whatever is typed into the other forms may be somebody's name by now.
        new("People/EraseName", Role.Administrator, _ => "/belgium/people/erase") { HasControls = false },
        new("Findings/RecordFinding", Role.Analyst, _ => "/belgium/findings/record"),
        new("Meetings/AttachToMeeting", Role.Analyst, db => $"/belgium/meetings/{db.Meetings.OrderBy(held => held.Id).First().Id}/attach") { HasControls = false },
        new("People/StartTerm", Role.Analyst, _ => "/belgium/people/terms/start"),
        new("People/EndTerm", Role.Analyst, db => $"/belgium/people/terms/{db.Memberships.Where(term => term.End == null).OrderBy(term => term.Id).First().Id}/end"),
        new("Petitions/RecordTally", Role.Analyst, _ => "/belgium/petition/record"),
        new("Petitions/RecordHandover", Role.Analyst, _ => "/belgium/petition/handover"),
        new("Cards/MakeProgressCard", Role.Editor, _ => "/belgium/cards/2025/make"),
        new("Cards/RecordRound", Role.Editor, _ => "/belgium/cards/2025/round"),
        new("Cards/WithdrawCard", Role.Administrator, PublishedCard),
        new("Cards/ReleaseForCard", Role.Editor, _ => "/belgium/cards/2025/release") { HasControls = false },
        new("Years/ArrangeYear", Role.Editor, _ => "/belgium/year/2025/days"),
        new("Years/JudgeSecond", Role.Analyst, AskedSecond),
        new("Reviewing/OpenBallot", Role.Editor, _ => "/belgium/review/2025/open"),
        new("Reviewing/AnswerBallot", Role.Board, db => $"/belgium/review/{OpenBallot(db).Year}/answer"),
        new("Reviewing/AnswerOnPaper", Role.Editor, db => $"/belgium/review/{OpenBallot(db).Year}/paper/{OpenBallot(db).Seats.First(seat => seat.Position == 2).Id}"),
        new("Reviewing/CloseBallot", Role.Editor, db => $"/belgium/review/{OpenBallot(db).Year}/close") { HasControls = false },
        new("Reviewing/CallOffBallot", Role.Editor, db => $"/belgium/review/{OpenBallot(db).Year}/call-off") { HasControls = false },
        new("Reviewing/AnswerObjection", Role.Analyst, Objection),
        new("Replies/OpenReplyLink", Role.Editor, _ => "/belgium/cards/2025/replies/ask"),
        new("Replies/ReplyToRequest", null, db => $"/belgium/reply/{db.GetService<ReplyLinks>().KeyOf(Asked(db, answered: false).Id)}"),
        new("Replies/CloseReplyLink", Role.Editor, db => $"/belgium/cards/2025/replies/{Asked(db, answered: false).Id}/close") { HasControls = false },
        new("Replies/SettleReply", Role.Editor, db => $"/belgium/cards/2025/replies/{Asked(db, answered: true).Id}/settle"),
        new("Cards/PublishProgressCard", Role.Editor, _ => "/belgium/cards/2025/publish") { HasControls = false },
    ];

    /// <summary>Not one of those who send the forms: they would be signed out.</summary>
    private static string Somebody(AdvocacyDb db) => Somebody(db, "somebody@example.org");

    private static string Somebody(AdvocacyDb db, string email)
    {
        var account = db.Users.SingleOrDefault(account => account.Email == email);
        if (account is null)
        {
            account = new() { UserName = email, Email = email, State = AccountState.Open };
            db.Add(account);
            db.SaveChanges();
        }

        return account.Id;
    }

    /// <summary>A meeting that is planned; where there is none, it is put on record.</summary>
    public static string Planned(AdvocacyDb db)
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

    /// <summary>An authority that was asked by a private link, and perhaps answered.</summary>
    private static ReplyRequest Asked(AdvocacyDb db, bool answered)
    {
        var known = db.ReplyRequests.Where(request => (request.RepliedOn != null) == answered && request.ClosedOn == null && request.SettledOn == null).OrderBy(request => request.Id).FirstOrDefault();
        if (known is null)
        {
            known = Some.ReplyRequest(db.Campaigns.Include(campaign => campaign.Demands).Single(campaign => campaign.Code == "belgium"), 2025);
            if (answered)
            {
                known.Reply(new(false, null, [new(1, PointAnswer.Corrects, "It is not so")]), known.AskedOn);
            }

            db.Add(known);
            db.SaveChanges();
        }

        return known;
    }

    /// <summary>Where the analyst's account judges second; the year has no card.</summary>
    private static string AskedSecond(AdvocacyDb db)
    {
        const int year = 2016;
        if (!db.YearRounds.Any(round => round.Year == year))
        {
            var campaign = db.Campaigns.Include(campaign => campaign.Demands).Single(campaign => campaign.Code == "belgium");
            db.Add(Some.YearRound(campaign, year, Somebody(db, "analyst@example.org")));
            db.SaveChanges();
        }

        return $"/belgium/demands/D1/second/{year}";
    }

    /// <summary>An open ballot on a card that is never published, with a seat for the board's account and one that answers on paper.</summary>
    public static Ballot OpenBallot(AdvocacyDb db)
    {
        const int year = 2011;
        var open = db.Ballots.Include(ballot => ballot.Seats).SingleOrDefault(ballot => ballot.Year == year && ballot.ClosedAt == null);
        if (open is null)
        {
            open = Some.Ballot(db.Campaigns.Include(campaign => campaign.Demands).Single(campaign => campaign.Code == "belgium"), year, db.Ballots.Count(ballot => ballot.Year == year) + 1, Somebody(db, "board@example.org"), Somebody(db, "somebody@example.org"));
            db.Add(open);
            db.SaveChanges();
        }

        return open;
    }

    /// <summary>Where an objection is answered.</summary>
    public static string Objection(AdvocacyDb db)
    {
        const int year = 2012;
        var board = Somebody(db, "board@example.org");
        var ballot = Some.Ballot(db.Campaigns.Include(campaign => campaign.Demands).Single(campaign => campaign.Code == "belgium"), year, 1, board);
        if (db.Ballots.Include(ballot => ballot.Questions).SingleOrDefault(known => known.Year == year) is { } known)
        {
            return $"/belgium/review/{year}/objections/{known.Questions.First(question => question.DemandId is not null).Id}";
        }

        var answers = ballot.Answer(board, [.. ballot.Questions.Select(question => new BallotAnswerEntry(question.Id, BallotChoice.Objects, "It is no unit"))], null, DateTime.UtcNow, ballot.ClosesOn);
        ballot.Close(answers, "editor", DateTime.UtcNow, ballot.ClosesOn);
        db.Add(ballot);
        db.AddRange(answers);
        db.SaveChanges();
        return $"/belgium/review/{year}/objections/{ballot.Questions.First(question => question.DemandId is not null).Id}";
    }

    private static string PublishedCard(AdvocacyDb db)
    {
        const int year = 2010;
        var card = db.ProgressCards.Include(card => card.Prints).Single(card => card.Year == year);
        if (card.State == CardState.Draft)
        {
            foreach (var language in LanguageTags.All)
            {
                card.Keep(new()
                {
                    Language = language,
                    Pdf = [(byte)language],
                    Sha256 = $"{language}",
                    Pages = 8,
                    FactsSha256 = card.FactsSha256!,
                    Model = "{}",
                    Engine = "an engine",
                    TemplateSha256 = "",
                    FontsSha256 = "",
                    TypesetAt = new(2026, 3, 14, 9, 0, 0, DateTimeKind.Utc),
                });
            }

            card.Publish("editor", new(2026, 3, 14, 9, 0, 0, DateTimeKind.Utc));
            db.SaveChanges();
        }

        return $"/belgium/cards/{year}/1/withdraw";
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

    private static string ReplyToALetter(AdvocacyDb db)
    {
        var commitment = db.Commitments.Include(made => made.Letters).OrderBy(made => made.Words).First();
        var letter = Some.Letter(commitment);
        db.SaveChanges();
        return $"/belgium/commitments/{commitment.Id}/letters/{letter.Id}/reply";
    }
}

/// <param name="Page">The page's file in its feature's folder, without its ending.</param>
/// <param name="As">Who may open it, or null for anybody.</param>
internal sealed record Form(string Page, Role? As, Func<AdvocacyDb, string> Address)
{
    /// <summary>False for one that only asks to be sent, and for one whose only text may be anything.</summary>
    public bool HasControls { get; init; } = true;

    public override string ToString() => Page;
}
