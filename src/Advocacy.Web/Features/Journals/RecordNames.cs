using System.Text.Json;
using Advocacy.Domain.Languages;
using Advocacy.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace Advocacy.Web.Features.Journals;

/// <summary>What records are called, and where each is read, whatever their kind.</summary>
internal static class RecordNames
{
    /// <summary>One query, however many kinds there are; they name nothing that is another campaign's, and nothing the reader may not read.</summary>
    public static async Task<IReadOnlyDictionary<Guid, RecordName>> Named(
        this AdvocacyDb db, Guid campaignId, IEnumerable<Guid> ids, CancellationToken cancel)
    {
        var wanted = JsonSerializer.Serialize(ids.Distinct().Select(id => id.ToString().ToUpperInvariant()));
        var rows = await db.Database.SqlQuery<NamedRow>($"""
            WITH Wanted AS (SELECT value FROM json_each({wanted}))
            SELECT Id, Name, 0 AS InLanguages, 'people/' || lower(Id) AS Address, 1 AS HasReaders, Id AS ReadAs FROM People WHERE Id IN Wanted
            UNION ALL SELECT Token, Name, 0, NULL, 1, PersonId FROM JournalNames WHERE Token IN Wanted
            UNION ALL SELECT Id, DisplayName, 0, NULL, 0, Id FROM AspNetUsers WHERE upper(Id) IN Wanted
            UNION ALL SELECT Id, Title, 1, NULL, 0, Id FROM Posts WHERE Id IN Wanted
            UNION ALL SELECT Id, Name, 1, NULL, 0, Id FROM Organizations WHERE Id IN Wanted
            UNION ALL SELECT Id, Name, 1, NULL, 0, Id FROM Territories WHERE Id IN Wanted
            UNION ALL SELECT Id, Title, 1, '', 0, Id FROM Campaigns WHERE Id IN Wanted
            UNION ALL SELECT Id, Code, 0, 'demands/' || Code, 0, Id FROM Demands WHERE CampaignId = {campaignId} AND Id IN Wanted
            UNION ALL SELECT Id, Title, 0, CASE WHEN WithdrawnAs IS NULL THEN 'evidence/' || lower(Id) END, 1, Id FROM Evidence WHERE CampaignId = {campaignId} AND Id IN Wanted
            UNION ALL SELECT Id, Subject, 1, CASE WHEN WithdrawnAs IS NULL THEN 'meetings/' || lower(Id) END, 1, Id FROM Meetings WHERE CampaignId = {campaignId} AND Id IN Wanted
            UNION ALL SELECT Id, Subject, 1, CASE WHEN WithdrawnAs IS NULL THEN 'meetings/planned/' || lower(Id) END, 1, Id FROM PlannedMeetings WHERE CampaignId = {campaignId} AND Id IN Wanted
            UNION ALL SELECT Id, Words, 0, CASE WHEN WithdrawnAs IS NULL THEN 'commitments/' || lower(Id) END, 1, Id FROM Commitments WHERE CampaignId = {campaignId} AND Id IN Wanted
            UNION ALL SELECT Id, Title, 1, CASE WHEN WithdrawnAs IS NULL THEN 'actions/' || Number END, 1, Id FROM GovernmentActions WHERE CampaignId = {campaignId} AND Id IN Wanted
            UNION ALL SELECT Id, Statement, 1, CASE WHEN WithdrawnAs IS NULL THEN 'findings/' || Number END, 1, Id FROM Findings WHERE CampaignId = {campaignId} AND Id IN Wanted
            UNION ALL SELECT a.Id, d.Code || ', ' || a.Year || CASE WHEN a.Number > 1 THEN ' (' || a.Number || ')' ELSE '' END, 0,
                    'demands/' || d.Code || '/' || a.Year || '/' || a.Number, 0, a.Id
                FROM Assessments a JOIN Demands d ON d.Id = a.DemandId WHERE a.CampaignId = {campaignId} AND a.Id IN Wanted
            UNION ALL SELECT Id, Title, 1, 'cards/' || Year, 0, Id FROM ProgressCards WHERE CampaignId = {campaignId} AND Id IN Wanted
            UNION ALL SELECT Id, Year || CASE WHEN Round > 1 THEN ' (' || Round || ')' ELSE '' END, 0, 'review/' || Year, 0, Id FROM Ballots WHERE CampaignId = {campaignId} AND Id IN Wanted
            UNION ALL SELECT a.Id, CASE WHEN d.Code IS NULL THEN '' ELSE d.Code || ', ' END || b.Year, 0, 'review/' || b.Year, 1, a.Id
                FROM BallotAnswers a JOIN Ballots b ON b.Id = a.BallotId JOIN BallotQuestions q ON q.Id = a.QuestionId LEFT JOIN Demands d ON d.Id = q.DemandId
                WHERE a.CampaignId = {campaignId} AND a.Id IN Wanted
            UNION ALL SELECT Id, CAST(Year AS TEXT), 0, 'year/' || Year, 0, Id FROM YearRounds WHERE CampaignId = {campaignId} AND Id IN Wanted
            UNION ALL SELECT s.Id, d.Code || ', ' || s.Year, 0, 'year/' || s.Year, 1, s.Id
                FROM SecondJudgements s JOIN Demands d ON d.Id = s.DemandId WHERE s.CampaignId = {campaignId} AND s.Id IN Wanted
            UNION ALL SELECT Id, Asked, 0, 'cards/' || Year || '/replies', 0, Id FROM ReplyRequests WHERE CampaignId = {campaignId} AND Id IN Wanted
            UNION ALL SELECT Id, CAST(Number AS TEXT), 0, 'method', 0, Id FROM Rubrics WHERE CampaignId = {campaignId} AND Id IN Wanted
            UNION ALL SELECT Id, Recipient, 1, 'petition', 0, Id FROM Handovers WHERE CampaignId = {campaignId} AND Id IN Wanted
            UNION ALL SELECT s.Id, t.Name, 1, 'petition', 0, s.Id FROM SignatureTallies s JOIN Territories t ON t.Id = s.TerritoryId WHERE s.CampaignId = {campaignId} AND s.Id IN Wanted
            UNION ALL SELECT m.Id, p.Name, 0, 'people/' || lower(p.Id), 1, p.Id FROM Memberships m JOIN People p ON p.Id = m.PersonId WHERE m.Id IN Wanted
            """)
            // Raw SQL has no filter; these have, each for its kind. Whoever was merged with another keeps the name of then; what was withdrawn keeps its name, and has no page.
            .IgnoreQueryFilters([MergedPeople.Filter, WithdrawnRecords.Filter])
            .Where(row => !row.HasReaders || db.Meetings.Any(held => held.Id == row.ReadAs) || db.PlannedMeetings.Any(plan => plan.Id == row.ReadAs) || db.Commitments.Any(made => made.Id == row.ReadAs)
                || db.GovernmentActions.Any(action => action.Id == row.ReadAs) || db.Findings.Any(finding => finding.Id == row.ReadAs)
                || db.Evidence.Any(source => source.Id == row.ReadAs) || db.People.Any(person => person.Id == row.ReadAs) || db.BallotAnswers.Any(answer => answer.Id == row.ReadAs)
                || db.SecondJudgements.Any(judged => judged.Id == row.ReadAs))
            .ToListAsync(cancel);
        return rows.ToDictionary(row => row.Id, row => new RecordName(
            row.InLanguages ? LocalTextJson.Read(row.Name) : LocalText.Everywhere(row.Name), row.Address));
    }

    private sealed record NamedRow(Guid Id, string Name, bool InLanguages, string? Address, bool HasReaders, Guid ReadAs);
}

/// <param name="Address">Where it is read within its campaign, or null when it has no page of its own.</param>
public sealed record RecordName(LocalText Name, string? Address);
