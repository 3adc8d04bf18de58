using System.Diagnostics;
using System.Globalization;
using System.Net;
using Advocacy.Benchmarks.Measuring;
using Advocacy.Benchmarks.Pages;
using Advocacy.Benchmarks.Serving;
using Advocacy.Domain.Meetings;

namespace Advocacy.Benchmarks.Saves;

/// <summary>Twenty who save at once, on records of their own and all on one: by themselves, and beside one who reads.</summary>
internal static class SaveMeasurements
{
    private const int Writers = 20;
    private const int Rounds = 3;
    private static readonly TimeSpan Long = TimeSpan.FromSeconds(4);

    public static async Task Print(string folder, Guid meeting, Guid demand)
    {
        using var server = Child.OfOurs(MeasuredServer.Verb, folder);
        var address = await server.Line(MeasuredServer.Greeting);
        server.Ignore();
        using var writer = new Visitor(address);
        using var reader = new Visitor(address);
        await writer.SignIn();
        await reader.SignIn();
        var log = await writer.Form("/belgium/meetings/log");
        Task<(double, HttpStatusCode)> Log() => Timed(writer, "/belgium/meetings/log", new Dictionary<string, string>(log)
        {
            ["Form.SubmissionKey"] = Guid.CreateVersion7().ToString(),
            ["Form.HeldOn"] = "2026-01-05",
            ["Form.Kind"] = nameof(MeetingKind.Meeting),
            ["Form.Officials[0].Who"] = "Cabinet",
            ["Form.Subject"] = "Ce qui a été dit",
            ["Form.Demands"] = demand.ToString(),
            ["Form.Notes"] = "Ce qui a été dit, et par qui.",
            ["Form.NoneMade"] = "true",
        });
        Task<(double, HttpStatusCode)> Floor() => Timed(writer, MeasuredServer.Row, []);

        Console.WriteLine("| saving | a second | a bare row a second | to bare | ms, half of 20 writers | ms, 95 % | refused | a second beside one who reads home | ms, 95 % | home's ms, 95 % |");
        Console.WriteLine("| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |");
        await Round(Log);
        await Console.Error.WriteLineAsync("Saving each a record of one's own");
        await Print("a meeting each", Log, Floor, reader);
        await Console.Error.WriteLineAsync("Saving all the same record");
        await Print("all of them the same meeting", () => Correct(writer, meeting, demand), Floor, reader);
        Console.WriteLine();
    }

    /// <summary>Opens the form of a correction and sends it: whoever was overtaken is told so, and nothing is overwritten.</summary>
    private static async Task<(double, HttpStatusCode)> Correct(Visitor writer, Guid meeting, Guid demand)
    {
        var page = $"/belgium/meetings/{meeting}/correct";
        var form = await writer.Form(page);
        return await Timed(writer, page, new Dictionary<string, string>(form)
        {
            ["Form.HeldOn"] = "2026-01-05",
            ["Form.Kind"] = nameof(MeetingKind.Meeting),
            ["Form.Subject.French"] = $"Ce qui a été dit {Stopwatch.GetTimestamp()}",
            ["Form.Officials[0].Who"] = "Cabinet",
            ["Form.Demands"] = demand.ToString(),
            ["Form.Reason"] = "Le compte rendu le dit.",
        });
    }

    private static async Task Print(string what, Func<Task<(double, HttpStatusCode)>> save, Func<Task<(double, HttpStatusCode)>> floor, Visitor reader)
    {
        List<double> perSecond = [], bare = [], taken = [], beside = [], takenBeside = [], reads = [];
        var refused = 0;
        for (var round = 0; round < Rounds; round++)
        {
            var own = await Round(save);
            perSecond.Add(own.Count / Long.TotalSeconds);
            taken.AddRange(own.Select(answer => answer.Milliseconds));
            refused += own.Count(answer => answer.Status == HttpStatusCode.UnprocessableEntity);
            bare.Add((await Round(floor)).Count / Long.TotalSeconds);
            var reading = Task.Run(() => Read(reader));
            own = await Round(save);
            reads.AddRange(await reading);
            beside.Add(own.Count / Long.TotalSeconds);
            takenBeside.AddRange(own.Select(answer => answer.Milliseconds));
        }

        var (mine, times) = (Spread.Of(perSecond), Spread.Of(taken));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"| {what} | {mine.Print()} | {Spread.Of(bare).Print()} | {Spread.Of(perSecond.Zip(bare, (one, other) => one / other)).Print("0.00")} | {times.Median:0} | {times.At(0.95):0} | {100.0 * refused / taken.Count:0} % | {Spread.Of(beside).Print()} | {Spread.Of(takenBeside).At(0.95):0} | {Spread.Of(reads).At(0.95):0} |"));
    }

    private static async Task<List<(double Milliseconds, HttpStatusCode Status)>> Round(Func<Task<(double Milliseconds, HttpStatusCode Status)>> save)
    {
        var started = Stopwatch.GetTimestamp();
        var all = await Task.WhenAll(Enumerable.Range(0, Writers).Select(_ => Task.Run(async () =>
        {
            var own = new List<(double, HttpStatusCode)>();
            do
            {
                var (taken, status) = await save();
                if (status is not (HttpStatusCode.Found or HttpStatusCode.OK or HttpStatusCode.UnprocessableEntity))
                {
                    throw new InvalidOperationException($"Saving was answered with {status}.");
                }

                own.Add((taken, status));
            }
            while (Stopwatch.GetElapsedTime(started) < Long);

            return own;
        })));
        return [.. all.SelectMany(own => own)];
    }

    /// <summary>Sends a form and counts the time from then to the answer, not what it took to open it.</summary>
    private static async Task<(double Milliseconds, HttpStatusCode Status)> Timed(Visitor writer, string page, Dictionary<string, string> fields)
    {
        var asked = Stopwatch.GetTimestamp();
        var status = await writer.Send(page, fields);
        return (Stopwatch.GetElapsedTime(asked).TotalMilliseconds, status);
    }

    private static async Task<List<double>> Read(Visitor reader)
    {
        var (started, taken) = (Stopwatch.GetTimestamp(), new List<double>());
        do
        {
            var asked = Stopwatch.GetTimestamp();
            await reader.Read("/belgium");
            taken.Add(Stopwatch.GetElapsedTime(asked).TotalMilliseconds);
        }
        while (Stopwatch.GetElapsedTime(started) < Long);

        return taken;
    }
}
