using System.Globalization;
using Advocacy.Benchmarks.Cards;
using Advocacy.Benchmarks.Measuring;
using Advocacy.Benchmarks.Pages;
using Advocacy.Benchmarks.Records;
using Advocacy.Benchmarks.Saves;
using Advocacy.Benchmarks.Serving;
using Advocacy.Benchmarks.Starts;

namespace Advocacy.Benchmarks;

/// <summary>What is measured, by verb; the tables go to standard output, what is going on to standard error.</summary>
internal static class Verbs
{
    public static async Task<int> Run(string[] args)
    {
        switch (args)
        {
            case ["pages" or "saves" or "card" or "start" or "all"]:
                await Measure(args[0]);
                return 0;
            case ["grow", var folder, var campaigns]:
                await Growth.Of(await SampleRecord.Prepare(folder), int.Parse(campaigns, CultureInfo.InvariantCulture));
                return 0;
            case [MeasuredServer.Verb, var folder]:
                await MeasuredServer.Serve(folder);
                return 0;
            case [BareServer.Verb, var address]:
                await BareServer.Serve(address);
                return 0;
            default:
                await Console.Error.WriteLineAsync("Name what to measure: pages, saves, card, start or all; or: grow FOLDER CAMPAIGNS, for a long record to look at.");
                return 1;
        }
    }

    private static async Task Measure(string verb)
    {
        using var room = new TemporaryFolder();
        Console.WriteLine(Machine.Describe());
        var sample = await SampleRecord.Prepare(room.Under("sample"));
        if (verb is "card" or "all")
        {
            await CardMeasurements.Print(sample, room);
        }

        if (verb is "start" or "saves" or "all")
        {
            var full = await SampleRecord.Prepare(room.Under("full"));
            await Growth.Of(full, campaigns: 1);
            await (verb is "saves" ? Task.CompletedTask : StartMeasurements.Print(full, room));
            await (verb is "start" ? Task.CompletedTask : Save(full));
        }

        if (verb is "pages" or "all")
        {
            var (ten, hundred) = (await SampleRecord.Prepare(room.Under("ten")), await SampleRecord.Prepare(room.Under("hundred")));
            await Growth.Of(ten, campaigns: 1);
            await Growth.Of(hundred, campaigns: 10);
            await PageMeasurements.Print(("x 1", sample), ("x 10", ten), ("x 100", hundred));
        }
    }

    private static async Task Save(string folder)
    {
        var (meeting, demand) = await SampleRecord.SomeIds(folder);
        await SaveMeasurements.Print(folder, meeting, demand);
    }
}
