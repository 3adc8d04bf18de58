using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Runtime.InteropServices;
using Advocacy.Benchmarks.Measuring;
using Advocacy.Benchmarks.Pages;
using Advocacy.Benchmarks.Serving;

namespace Advocacy.Benchmarks.Starts;

/// <summary>From the command to the last byte of the first page, on a data folder that has been served before; and the memory it then takes.</summary>
internal static class StartMeasurements
{
    private const int Rounds = 7;
    private const int RunRounds = 3;
    private const int Readers = 20;
    private const int PagesRead = 10_000;
    private static readonly TimeSpan Rest = TimeSpan.FromSeconds(3);
    /// <summary>Between two knocks: each that nobody answers takes some milliseconds of the processor from the program that starts.</summary>
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(25);

    public static async Task Print(string folder, TemporaryFolder room)
    {
        var (portable, native) = (room.Under("published"), room.Under("published-for-this-machine"));
        await Console.Error.WriteLineAsync("Publishing");
        await Publish(portable);
        await Publish(native, "-r", RuntimeInformation.RuntimeIdentifier);
        await Child.Complete("dotnet", ["build", Repository.Web, "--nologo", "-v", "q"], Repository.Root);

        Child Bare(string address) => Child.OfOurs(BareServer.Verb, address);
        Child Published(string address) => Serve("dotnet", portable, [Path.Combine(portable, "Advocacy.Web.dll"), "serve"], address, folder);
        Child Native(string address) => Serve(Path.Combine(native, "Advocacy.Web"), native, ["serve"], address, folder);
        Child FromSource(string address) => Serve("dotnet", Repository.Root,
            ["run", "--project", Repository.Web, "--no-launch-profile", "--", "serve"], address, folder, ("ASPNETCORE_ENVIRONMENT", "Development"));

        await Console.Error.WriteLineAsync("Starting");
        _ = await First(Published);
        _ = await First(Native);
        List<double> bare = [], published = [], compiled = [], run = [];
        for (var round = 0; round < Rounds; round++)
        {
            bare.Add(await First(Bare));
            published.Add(await First(Published));
            compiled.Add(await First(Native));
        }

        for (var round = 0; round < RunRounds; round++)
        {
            run.Add(await First(FromSource));
        }

        Console.WriteLine("| start | ms to the first page | to the bare server |");
        Console.WriteLine("| --- | ---: | ---: |");
        Print("bare server (one line of text, no database)", bare, bare);
        Print("published for this machine (`-r`, compiled ahead)", compiled, bare);
        Print("published for any machine", published, bare);
        Print("`dotnet run` of sources already built", run, bare);
        Console.WriteLine();
        await Console.Error.WriteLineAsync("Reading ten thousand pages");
        Console.WriteLine("| resident memory | MB at rest (of it in no file and no compiled code) | after ten thousand pages |");
        Console.WriteLine("| --- | ---: | ---: |");
        await PrintMemory("bare server", Bare, [new("one line", "/", null) { ByAnybody = true }]);
        await PrintMemory("published for this machine", Native, PageMeasurements.Pages);
        Console.WriteLine();
    }

    private static Task Publish(string folder, params string[] more) => Child.Complete(
        "dotnet", ["publish", Repository.Web, "-c", "Release", "-o", folder, "--nologo", "-v", "q", .. more], Repository.Root);

    private static Child Serve(
        string program, string at, string[] command, string address, string folder, params (string Name, string Value)[] environment) =>
        Child.Start(program, [.. command, "--urls", address, "--Data:Folder", folder, "--Logging:LogLevel:Default", "Warning"], at, environment);

    private static void Print(string what, List<double> milliseconds, List<double> floor) => Console.WriteLine(
        $"| {what} | {Spread.Of(milliseconds).Print()} | {Spread.Of(milliseconds.Select(taken => taken / Spread.Of(floor).Median)).Print("0.0")} |");

    private static async Task PrintMemory(string what, Func<string, Child> start, IReadOnlyList<PageMeasurements.Measured> pages)
    {
        var address = $"http://127.0.0.1:{FreePort()}";
        using var child = start(address);
        child.Ignore();
        await Answered(child, address);
        await Task.Delay(Rest);
        var (rest, ofItsOwn) = (child.ResidentMemory, child.OwnMemory);
        using Visitor member = new(address), stranger = new(address);
        if (pages.Any(page => !page.ByAnybody))
        {
            await member.SignIn();
        }

        await Task.WhenAll(Enumerable.Range(0, Readers).Select(_ => Task.Run(async () =>
        {
            for (var read = 0; read < PagesRead / Readers; read++)
            {
                var page = pages[read % pages.Count];
                await (page.ByAnybody ? stranger : member).Read(page.Address);
            }
        })));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"| {what} | {rest / 1e6:0} ({ofItsOwn / 1e6:0}) | {child.ResidentMemory / 1e6:0} ({child.OwnMemory / 1e6:0}) |"));
    }

    private static async Task<double> First(Func<string, Child> start)
    {
        var address = $"http://127.0.0.1:{FreePort()}";
        var started = Stopwatch.GetTimestamp();
        using var child = start(address);
        child.Ignore();
        await Answered(child, address);
        return Stopwatch.GetElapsedTime(started).TotalMilliseconds;
    }

    private static async Task Answered(Child child, string address)
    {
        using var http = new HttpClient { BaseAddress = new(address) };
        while (!child.HasEnded)
        {
            try
            {
                using var answer = await http.GetAsync("/");
                answer.EnsureSuccessStatusCode();
                return;
            }
            catch (HttpRequestException notYet) when (notYet.HttpRequestError == HttpRequestError.ConnectionError)
            {
                await Task.Delay(Pause);
            }
        }

        throw new InvalidOperationException("The program ended before it answered.");
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
