using Advocacy.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace Advocacy.Web.Tests.Data;

public sealed class DateIndexesTests : AppTest
{
    [Test]
    public async Task Overdue_commitments_and_meetings_by_date_are_looked_up_by_an_index()
    {
        var overdue = await Plan(db => db.Commitments.OverdueOn(Today).Select(made => made.Id).ToQueryString());
        var meetings = await Plan(db => db.Meetings.OrderByDescending(met => met.HeldOn.Latest).ThenByDescending(met => met.HeldOn.Earliest).ThenByDescending(met => met.Id)
            .Select(met => met.Id).ToQueryString());

        Assert.That(overdue, Has.Some.Contains("IX_Commitments_CampaignId_State"));
        Assert.That(meetings, Has.Some.Contains("IX_Meetings_CampaignId_HeldOn").And.None.Contains("TEMP B-TREE"));
    }

    /// <summary>How SQLite goes about a query, with its parameters as SQLite's shell would set them.</summary>
    private Task<List<string>> Plan(Func<AdvocacyDb, string> query) => Fresh(async db =>
    {
        var sql = query(db);
        await db.Database.OpenConnectionAsync();
        await using var command = db.Database.GetDbConnection().CreateCommand();
        foreach (var line in sql.Split('\n').Where(line => line.StartsWith(".param set ", StringComparison.Ordinal)))
        {
            var (name, value) = line.Split(' ', 4) is [_, _, var set, var rest] ? (set, rest.Trim().Trim('\'')) : ("", "");
            var parameter = command.CreateParameter();
            (parameter.ParameterName, parameter.Value) = (name, value);
            command.Parameters.Add(parameter);
        }

        command.CommandText = "EXPLAIN QUERY PLAN " + sql[sql.IndexOf("SELECT", StringComparison.Ordinal)..];
        await using var rows = await command.ExecuteReaderAsync();
        var plan = new List<string>();
        while (await rows.ReadAsync())
        {
            plan.Add(rows.GetString(3));
        }

        return plan;
    });
}
