using System.Globalization;
using Advocacy.Benchmarks.Measuring;
using Advocacy.Benchmarks.Serving;

namespace Advocacy.Benchmarks.Pages;

/// <summary>The pages people read most, over a short record and longer ones, each beside its floors.</summary>
internal static class PageMeasurements
{
    private const int Rounds = 3;
    private const int WarmingRounds = 1;

    public static readonly IReadOnlyList<Measured> Pages =
    [
        new("home", "/belgium", "/belgium/floor/home"),
        new("demand D1", "/belgium/demands/D1", "/belgium/floor/demands/D1"),
        new("meetings", "/belgium/meetings", "/belgium/floor/meetings"),
        new("commitments", "/belgium/commitments", "/belgium/floor/commitments"),
        new("government actions", "/belgium/actions", "/belgium/floor/actions"),
        new("public card", "/belgium/published/2012/fr", null) { ByAnybody = true },
        new("public demand", "/belgium/public/D1", null) { ByAnybody = true },
        new("sign-in", "/sign-in", null) { ByAnybody = true },
    ];

    public static async Task Print(params (string Name, string Folder)[] records)
    {
        List<string> again = [], anew = [];
        foreach (var (record, folder) in records)
        {
            using var server = Child.OfOurs(MeasuredServer.Verb, folder);
            var address = await server.Line(MeasuredServer.Greeting);
            server.Ignore();
            using var member = new Visitor(address);
            using var stranger = new Visitor(address);
            await member.SignIn();
            foreach (var page in Pages)
            {
                await Console.Error.WriteLineAsync($"Reading {page.Name} over the sample {record}");
                var (kept, made) = await Lines(server, page.ByAnybody ? stranger : member, stranger, record, page);
                again.Add(kept);
                anew.Add(made);
            }

            await Console.Error.WriteLineAsync($"The server takes {server.ResidentMemory / 1_000_000} MB");
        }

        Table("| read again | record | KB | KB compressed | SQL | KB allocated | ms alone | ms, 95 % of 20 readers | pages/s | to bare | to static | server ms |", again);
        Table("| made anew | record | SQL | KB allocated | ms alone | ms, 95 % of 20 readers | pages/s | bare page/s | to bare | server ms | to bare |", anew);
    }

    private static void Table(string head, IEnumerable<string> lines)
    {
        Console.WriteLine(head);
        Console.WriteLine($"| --- | --- |{string.Concat(Enumerable.Repeat(" ---: |", head.Count(letter => letter == '|') - 3))}");
        foreach (var line in lines)
        {
            Console.WriteLine(line);
        }

        Console.WriteLine();
    }

    private static async Task<(string Again, string Anew)> Lines(Child server, Visitor reader, Visitor stranger, string record, Measured page)
    {
        // Twice: what is remembered from the first time on is not asked again.
        await reader.Read(page.Address, anew: true);
        var (_, commandsAnew) = await reader.Read(page.Address, anew: true);
        var (bytes, commands) = await reader.Read(page.Address);
        var compressed = await reader.Compressed(page.Address);
        var still = new Pace(server, stranger, $"{MeasuredServer.Bytes}/{bytes}");
        var (kept, made) = (new Pace(server, reader, page.Address), new Pace(server, reader, page.Address, anew: true));
        var bare = page.Bare is null ? null : new Pace(server, stranger, page.Bare, anew: true);
        foreach (var warming in Enumerable.Range(0, WarmingRounds))
        {
            await new Pace(server, reader, page.Address, anew: true).Round();
            await new Pace(server, reader, page.Address).Round();
            await (page.Bare is null ? Task.CompletedTask : new Pace(server, stranger, page.Bare, anew: true).Round());
        }

        foreach (var round in Enumerable.Range(0, Rounds))
        {
            await made.Round();
            await (bare?.Round() ?? Task.CompletedTask);
            await kept.Round();
            await still.Round();
        }

        return (
            string.Create(CultureInfo.InvariantCulture,
                $"| {page.Name} | {record} | {bytes / 1000.0:0.0} | {compressed / 1000.0:0.0} | {commands} | {kept.AllocatedBytes.Median / 1000:0} | {kept.Milliseconds.Print("0.0")} | {kept.MostOfTwenty:0} | {kept.PerSecond.Print()} | {(bare is null ? "-" : kept.Against(bare).Print("0.0"))} | {kept.Against(still).Print("0.000")} | {kept.Processor.Print("0.0")} |"),
            string.Create(CultureInfo.InvariantCulture,
                $"| {page.Name} | {record} | {commandsAnew} | {made.AllocatedBytes.Median / 1000:0} | {made.Milliseconds.Print("0.0")} | {made.MostOfTwenty:0} | {made.PerSecond.Print()} | {bare?.PerSecond.Print() ?? "-"} | {(bare is null ? "-" : made.Against(bare).Print("0.00"))} | {made.Processor.Print("0.0")} | {(bare is null ? "-" : made.ProcessorAgainst(bare).Print("0.0"))} |"));
    }

    /// <param name="Bare">The same rows, printed and nothing more; null where there is no such page.</param>
    public sealed record Measured(string Name, string Address, string? Bare)
    {
        public bool ByAnybody { get; init; }
    }
}
