using System.Reflection;
using Advocacy.Web.Features.Shared;
using Advocacy.Web.Pipeline;

namespace Advocacy.Web.Tests.Conventions;

/// <summary>Whatever a person can enter can be corrected, or says here why not.</summary>
public sealed class CorrectionTests
{
    private static readonly string[] Verbs = ["Record", "Log", "Enter", "Start", "Ask", "Reach"];

    /// <summary>What enters a record, and what corrects what was entered by it.</summary>
    private static readonly Dictionary<string, string[]> CorrectedBy = new()
    {
        ["RecordFinding"] = ["CorrectFinding"],
        ["EnterEvidence"] = ["CorrectEvidence"],
        ["RecordAction"] = ["CorrectAction", "CorrectStage"],
        ["ReachStage"] = ["CorrectStage"],
        ["StartTerm"] = ["CorrectTerm"],
        ["RecordTally"] = ["CorrectTally"],
        ["RecordHandover"] = ["CorrectHandover"],
        ["RecordObligation"] = ["CorrectObligation"],
        ["AskDemand"] = ["CorrectDemand"],
        ["StartCampaign"] = ["CorrectCampaign", "AskDemand", "CorrectDemand"],
        ["LogMeeting"] = ["CorrectMeeting", "CorrectCommitment", "ReviseWords", "TranslateWords"],
    };

    /// <summary>What is called otherwise where it is corrected, or is none of the record's.</summary>
    private static readonly Dictionary<string, string> Otherwise = new()
    {
        ["RecordFinding.WrittenIn"] = "each language has its own field",
        ["RecordFinding.NewBody"] = "a body is put on record by what it did or stated",
        ["RecordFinding.NewBodyKind"] = "as the body",
        ["RecordFinding.Readers"] = "by ChangeReaders",
        ["EnterEvidence.IsAnother"] = "a question of the form",
        ["EnterEvidence.Readers"] = "by ChangeReaders",
        ["RecordAction.WrittenIn"] = "each language has its own field",
        ["RecordAction.Stages"] = "stage by stage, by CorrectStage",
        ["RecordAction.Readers"] = "by ChangeReaders",
        ["ReachStage.WrittenIn"] = "each language has its own field",
        ["StartTerm.NewPost"] = "a post on record is chosen",
        ["StartTerm.Body"] = "of the new post",
        ["StartTerm.WrittenIn"] = "each language has its own field",
        ["LogMeeting.WrittenIn"] = "each language has its own field",
        ["AskDemand.WrittenIn"] = "each language has its own field",
        ["RecordTally.WrittenIn"] = "each language has its own field",
        ["RecordHandover.WrittenIn"] = "each language has its own field",
        ["RecordHandover.To"] = "as printed, and whom of those on record that is",
        ["AskDemand.Continues"] = "what it continues is part of what it is; another demand is asked instead",
        ["AskDemand.EndsThem"] = "until when each is asked is corrected with it",
        ["StartCampaign.Code"] = "every address of the campaign begins with it",
        ["StartCampaign.Territory"] = "where the demands apply is part of what they are",
        ["StartCampaign.NewTerritory"] = "as the territory",
        ["StartCampaign.Demands"] = "demand by demand, by CorrectDemand and AskDemand",
        ["LogMeeting.PlanId"] = "which plan it was is no fact about it",
        ["LogMeeting.Readers"] = "by ChangeReaders",
        ["LogMeeting.Commitments"] = "commitment by commitment, by CorrectCommitment and ReviseWords",
        ["LogMeeting.NoneMade"] = "withdrawn with its meeting and logged again: what was promised there is dated by it",
        ["LogMeeting.Files"] = "a file is attached to the meeting",
    };

    [Test]
    public void Every_property_a_person_can_enter_can_be_corrected_or_says_why_not() => Offenders.None(
        from request in OurCode.Requests.Where(request => CorrectedBy.ContainsKey(request.Name))
        from property in Entered(request)
        where !Otherwise.ContainsKey($"{request.Name}.{property}")
        where !CorrectedBy[request.Name].Any(name => Entered(OurCode.Requests.Single(other => other.Name == name)).Contains(property))
        select $"{request.Name}.{property}");

    [Test]
    public void Every_reason_is_of_a_property_that_is_there() => Offenders.None(
        Otherwise.Keys.Except(OurCode.Requests.SelectMany(request => Entered(request).Select(property => $"{request.Name}.{property}"))));

    [Test]
    public void Every_request_that_enters_a_record_is_here() => Offenders.None(
        from request in OurCode.Requests
        where request.IsAssignableTo(typeof(IAnyCommand)) && Verbs.Any(verb => request.Name.StartsWith(verb, StringComparison.Ordinal))
        // A password is none of the record's; a reply and a round are recorded anew as long as the card is a draft.
        where !CorrectedBy.ContainsKey(request.Name) && request.Name is not ("AskNewPassword" or "RecordReply" or "RecordRound")
        select request.Name);

    [Test]
    public void What_corrects_says_why() => Offenders.None(
        from request in OurCode.Requests
        where request.Name.StartsWith("Correct", StringComparison.Ordinal) && !request.IsAssignableTo(typeof(Correction))
        where request.GetProperty("Reason") is null || request.GetProperty("Version") is null
        select request.Name);

    private static IEnumerable<string> Entered(Type request) => request.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)
        .Where(property => property.CanWrite && property.Name is not ("Version" or "Id" or "Number" or "Reason" or "ReasonLanguage" or "EqualityContract"))
        .Select(property => property.Name);
}
