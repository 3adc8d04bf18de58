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
        Console.WriteLine("| page | record | KB | KB compressed | SQL | KB allocated | ms alone | ms, 95 % of 20 readers | pages/s | bare page/s | to bare | to static | server ms | to bare |");
        Console.WriteLine("| --- | --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |");
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
                Console.WriteLine(await Line(server, page.ByAnybody ? stranger : member, stranger, record, page));
            }

            await Console.Error.WriteLineAsync($"The server takes {server.ResidentMemory / 1_000_000} MB");
        }

        Console.WriteLine();
    }

    private static async Task<string> Line(Child server, Visitor reader, Visitor stranger, string record, Measured page)
    {
        // Twice: what is remembered from the first time on is not asked again.
        await reader.Read(page.Address);
        var (bytes, commands) = await reader.Read(page.Address);
        var compressed = await reader.Compressed(page.Address);
        var real = new Pace(server, reader, page.Address);
        var plain = page.Bare is null ? null : new Pace(server, stranger, page.Bare);
        var still = new Pace(server, stranger, $"{MeasuredServer.Bytes}/{bytes}");
        foreach (var warming in Enumerable.Range(0, WarmingRounds))
        {
            await new Pace(server, reader, page.Address).Round();
            await (page.Bare is null ? Task.CompletedTask : new Pace(server, stranger, page.Bare).Round());
        }

        foreach (var round in Enumerable.Range(0, Rounds))
        {
            await real.Round();
            await (plain?.Round() ?? Task.CompletedTask);
            await still.Round();
        }

        return string.Create(CultureInfo.InvariantCulture,
            $"| {page.Name} | {record} | {bytes / 1000.0:0.0} | {compressed / 1000.0:0.0} | {commands} | {real.AllocatedBytes.Median / 1000:0} | {real.Milliseconds.Print("0.0")} | {real.MostOfTwenty:0} | {real.PerSecond.Print()} | {plain?.PerSecond.Print() ?? "-"} | {(plain is null ? "-" : real.Against(plain).Print("0.00"))} | {real.Against(still).Print("0.000")} | {real.Processor.Print("0.0")} | {(plain is null ? "-" : real.ProcessorAgainst(plain).Print("0.0"))} |");
    }

    /// <param name="Bare">The same rows, printed and nothing more; null where there is no such page.</param>
    public sealed record Measured(string Name, string Address, string? Bare)
    {
        public bool ByAnybody { get; init; }
    }
}
