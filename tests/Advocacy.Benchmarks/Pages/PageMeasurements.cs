using System.Globalization;
using Advocacy.Benchmarks.Measuring;
using Advocacy.Benchmarks.Serving;

namespace Advocacy.Benchmarks.Pages;

/// <summary>Home, a demand and the list of meetings, over a short record and a long one, each beside its floors.</summary>
internal static class PageMeasurements
{
    private const int Rounds = 5;
    private const int WarmingRounds = 2;

    private static readonly (string Name, string Address, string Bare)[] Pages =
    [
        ("home", "/belgium", "/belgium/floor/home"),
        ("demand D1", "/belgium/demands/D1", "/belgium/floor/demands/D1"),
        ("meetings", "/belgium/meetings", "/belgium/floor/meetings"),
    ];

    public static async Task Print(params (string Name, string Folder)[] records)
    {
        Console.WriteLine("| page | record | KB | SQL | ms alone | pages/s | bare page/s | static/s | pages/s to bare | to static | server ms | to bare |");
        Console.WriteLine("| --- | --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |");
        foreach (var (record, folder) in records)
        {
            using var server = Child.OfOurs(MeasuredServer.Verb, folder);
            var address = await server.Line(MeasuredServer.Greeting);
            server.Ignore();
            using var member = new Visitor(address);
            using var stranger = new Visitor(address);
            await member.SignIn();
            foreach (var (name, page, bare) in Pages)
            {
                await Console.Error.WriteLineAsync($"Reading {name} over the {record}");
                Console.WriteLine(await Line(server, member, stranger, name, record, page, bare));
            }

            await Console.Error.WriteLineAsync($"The server takes {server.ResidentMemory / 1_000_000} MB");
        }

        Console.WriteLine();
    }

    private static async Task<string> Line(
        Child server, Visitor member, Visitor stranger, string name, string record, string page, string bare)
    {
        var (bytes, commands) = await member.Read(page);
        var real = new Pace(server, member, page);
        var plain = new Pace(server, stranger, bare);
        var still = new Pace(server, stranger, $"{MeasuredServer.Bytes}/{bytes}");
        foreach (var warming in Enumerable.Range(0, WarmingRounds))
        {
            await new Pace(server, member, page).Round();
            await new Pace(server, stranger, bare).Round();
        }

        foreach (var round in Enumerable.Range(0, Rounds))
        {
            await real.Round();
            await plain.Round();
            await still.Round();
        }

        return string.Create(CultureInfo.InvariantCulture,
            $"| {name} | {record} | {bytes / 1000.0:0.0} | {commands} | {real.Milliseconds.Print("0.0")} | {real.PerSecond.Print("0.0")} | {plain.PerSecond.Print("0.0")} | {still.PerSecond.Print()} | {real.Against(plain).Print("0.00")} | {real.Against(still).Print("0.000")} | {real.Processor.Print("0.0")} | {real.ProcessorAgainst(plain).Print("0.0")} |");
    }
}
