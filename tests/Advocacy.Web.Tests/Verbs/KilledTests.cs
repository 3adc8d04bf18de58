using System.Net;
using Advocacy.Tests;
using Microsoft.Data.Sqlite;

namespace Advocacy.Web.Tests.Verbs;

/// <summary>The program ends in the middle of everything, again and again.</summary>
public sealed class KilledTests
{
    private static readonly int Kills = Sampling.IsWhole ? 30 : 8;

    [Test]
    public async Task What_was_acknowledged_is_kept_and_nothing_is_torn()
    {
        using var terminal = new Terminal("Development");
        var cookies = new CookieContainer();
        var writing = new Writers();
        for (var kill = 0; kill < Kills; kill++)
        {
            await using var served = await terminal.Serve(cookies);
            if (kill == 0)
            {
                await writing.SignIn(served.Http);
            }

            var before = writing.Acknowledged.Count;
            var writers = writing.Begin(served.Http);
            while (writing.Acknowledged.Count < before + 5 + (kill % 7) && !writers.All(writer => writer.IsCompleted))
            {
                await Task.Delay(5);
            }

            await served.Kill();
            await Task.WhenAll(writers);
        }

        var verified = await terminal.Run("verify");
        Assert.That(verified.ExitCode, Is.Zero, verified.Complained);
        Assert.That(writing.Acknowledged, Has.Count.GreaterThanOrEqualTo(5 * Kills));
        Assert.That(Titles(terminal.Database), Is.Unique.And.SupersetOf(writing.Acknowledged));
    }

    private static List<string> Titles(string database)
    {
        using var connection = new SqliteConnection($"Data Source={database};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT Title FROM Evidence WHERE Title LIKE 'Written before the end %'";
        using var rows = command.ExecuteReader();
        var titles = new List<string>();
        while (rows.Read())
        {
            titles.Add(rows.GetString(0));
        }

        return titles;
    }
}
