using System.Diagnostics;
using System.Globalization;
using Advocacy.Benchmarks.Measuring;
using Advocacy.Benchmarks.Records;
using Advocacy.Benchmarks.Serving;
using Advocacy.Domain.Languages;
using Advocacy.Reports.Typesetting;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Mathematics;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;

namespace Advocacy.Benchmarks.Cards;

/// <summary>The sample's card in each language, in a fresh engine and in one that has set cards before, beside a browser that prints its page.</summary>
internal static class CardMeasurements
{
    public const int Year = SampleRecord.PublishedYear;
    private const int ColdRounds = 7;

    public static async Task Print(string folder, TemporaryFolder room)
    {
        WarmCard.Cards = await SampleCards.Read(folder);
        await Console.Error.WriteLineAsync("Setting cards in fresh engines");
        List<(double Cold, double Warm)> floors = [];
        var cold = LanguageTags.All.ToDictionary(language => language, _ => new List<(double Milliseconds, long Memory, TypesetDocument Card)>());
        for (var round = 0; round < ColdRounds; round++)
        {
            floors.Add(await OneLine.Set());
            foreach (var language in LanguageTags.All)
            {
                cold[language].Add(await SetCold(language));
            }
        }

        await Console.Error.WriteLineAsync("Printing the published pages in Chromium");
        var printed = await PrintInBrowser(folder, room);
        await Console.Error.WriteLineAsync("Setting editions");
        var edition = await Editions.Set(WarmCard.Cards, Year);
        await Console.Error.WriteLineAsync("Setting cards in engines that stay");
        var warm = Warm();
        var (coldFloor, warmFloor) = (Spread.Of(floors.Select(floor => floor.Cold)), Spread.Of(floors.Select(floor => floor.Warm)));
        Console.WriteLine($"The floor, one line of text in the same engine: {coldFloor.Print()} ms cold, {warmFloor.Print("0.00")} ms warm.\n");
        Console.WriteLine($"An edition of four, one language after the other: {edition.Print()} ms.\n");
        Console.WriteLine("| card of 2012 | pages | KB | cold ms | to the floor | again ms | after a change of words ms | in turn with other years ms | to the floor | MB at first | MB at most | Chromium ms | KB | MB | cold to it | again to it | after a change to it | in turn to it |");
        Console.WriteLine("| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |");
        foreach (var language in LanguageTags.All)
        {
            var first = Spread.Of(cold[language].Select(round => round.Milliseconds));
            var memory = Spread.Of(cold[language].Select(round => round.Memory / 1e6)).Median;
            var card = cold[language][0].Card;
            var (same, changed, inTurn) = (warm[language, nameof(WarmCard.Again)], warm[language, nameof(WarmCard.Changed)], warm[language, nameof(WarmCard.InTurn)]);
            var browser = printed[language];
            var taken = Spread.Of(browser.Select(round => round.Milliseconds));
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"| {language.Tag()} | {card.Pages} | {card.Pdf.Length / 1000} | {first.Print()} | {first.Median / coldFloor.Median:0.0} | {same.Print("0.0")} | {changed.Print("0.0")} | {inTurn.Print("0.0")} | {inTurn.Median / warmFloor.Median:0} | {memory:0} | {WarmCard.PeakMemory[language] / 1e6:0} | {taken.Print()} | {browser[0].Bytes / 1000} | {browser.Max(round => round.Memory) / 1e6:0} | {first.Median / taken.Median:0.000} | {same.Median / taken.Median:0.000} | {changed.Median / taken.Median:0.000} | {inTurn.Median / taken.Median:0.000} |"));
        }

        Console.WriteLine();
    }

    private static async Task<(double Milliseconds, long Memory, TypesetDocument Card)> SetCold(Language language)
    {
        var model = WarmCard.Cards.Write(Year, language);
        await using var typesetter = new TypstTypesetter(new());
        var started = Stopwatch.GetTimestamp();
        var card = await typesetter.Typeset(model, CancellationToken.None);
        return (Stopwatch.GetElapsedTime(started).TotalMilliseconds, Engines.PeakMemory(), card);
    }

    private static async Task<Dictionary<Language, List<(double Milliseconds, long Bytes, long Memory)>>> PrintInBrowser(string folder, TemporaryFolder room)
    {
        using var server = Child.OfOurs(MeasuredServer.Verb, folder);
        var address = await server.Line(MeasuredServer.Greeting);
        server.Ignore();
        var (chromium, printed) = (new ChromiumPrint(room), new Dictionary<Language, List<(double, long, long)>>());
        foreach (var language in LanguageTags.All)
        {
            var page = $"{address}/{SampleRecord.Code}/published/{Year}/{language.Tag()}";
            _ = await chromium.Of(page);
            printed[language] = [];
            for (var round = 0; round < ColdRounds; round++)
            {
                printed[language].Add(await chromium.Of(page));
            }
        }

        return printed;
    }

    private static WarmSpreads Warm()
    {
        var job = Job.Default.WithToolchain(InProcessEmitToolchain.Instance)
            .WithWarmupCount(3).WithIterationCount(9).WithInvocationCount(4).WithUnrollFactor(1);
        var summary = BenchmarkRunner.Run<WarmCard>(
            ManualConfig.CreateEmpty().AddJob(job).WithOptions(ConfigOptions.DisableLogFile).WithArtifactsPath(Path.GetTempPath()));
        return new(summary.Reports.ToDictionary(
            report => ((Language)report.BenchmarkCase.Parameters[nameof(WarmCard.Language)], report.BenchmarkCase.Descriptor.WorkloadMethod.Name),
            report => InMilliseconds(report.ResultStatistics!)));
    }

    private static Spread InMilliseconds(Statistics nanoseconds) =>
        new(nanoseconds.Median / 1e6, nanoseconds.Q1 / 1e6, nanoseconds.Q3 / 1e6);

    private sealed class WarmSpreads(Dictionary<(Language Language, string Way), Spread> spreads)
    {
        public Spread this[Language language, string way] => spreads[(language, way)];
    }
}
