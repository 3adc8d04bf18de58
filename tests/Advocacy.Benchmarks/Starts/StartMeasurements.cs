using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using Advocacy.Benchmarks.Measuring;
using Advocacy.Benchmarks.Serving;

namespace Advocacy.Benchmarks.Starts;

/// <summary>From the command to the last byte of the first page, on a data folder that has been served before.</summary>
internal static class StartMeasurements
{
    private const int Rounds = 7;
    private const int RunRounds = 3;

    public static async Task Print(string folder, TemporaryFolder room)
    {
        var published = room.Under("published");
        await Console.Error.WriteLineAsync("Publishing");
        await Child.Complete("dotnet", ["publish", Repository.Web, "-c", "Release", "-o", published, "--nologo", "-v", "q"], Repository.Root);
        await Child.Complete("dotnet", ["build", Repository.Web, "--nologo", "-v", "q"], Repository.Root);

        Child Bare(string address) => Child.OfOurs(BareServer.Verb, address);
        Child Published(string address) => Child.Start(
            "dotnet", [Path.Combine(published, "Advocacy.Web.dll"), "serve", "--urls", address, "--Data:Folder", folder], published);
        Child FromSource(string address) => Child.Start(
            "dotnet", ["run", "--project", Repository.Web, "--no-launch-profile", "--", "serve", "--urls", address, "--Data:Folder", folder],
            Repository.Root, ("ASPNETCORE_ENVIRONMENT", "Development"));

        await Console.Error.WriteLineAsync("Starting");
        _ = await First(Published);
        List<double> bare = [], served = [], run = [];
        for (var round = 0; round < Rounds; round++)
        {
            bare.Add(await First(Bare));
            served.Add(await First(Published));
        }

        for (var round = 0; round < RunRounds; round++)
        {
            run.Add(await First(FromSource));
        }

        Console.WriteLine("| start | ms to the first page | to the bare server |");
        Console.WriteLine("| --- | ---: | ---: |");
        Print("bare server (one line of text, no database)", bare, bare);
        Print("published build, `serve`", served, bare);
        Print("`dotnet run` of sources already built", run, bare);
        Console.WriteLine();
    }

    private static void Print(string what, List<double> milliseconds, List<double> floor) => Console.WriteLine(
        $"| {what} | {Spread.Of(milliseconds).Print()} | {Spread.Of(milliseconds.Select(taken => taken / Spread.Of(floor).Median)).Print("0.0")} |");

    private static async Task<double> First(Func<string, Child> start)
    {
        var address = $"http://127.0.0.1:{FreePort()}";
        using var http = new HttpClient { BaseAddress = new(address) };
        var started = Stopwatch.GetTimestamp();
        using var child = start(address);
        child.Ignore();
        while (!child.HasEnded)
        {
            try
            {
                using var answer = await http.GetAsync("/");
                answer.EnsureSuccessStatusCode();
                return Stopwatch.GetElapsedTime(started).TotalMilliseconds;
            }
            catch (HttpRequestException notYet) when (notYet.HttpRequestError == HttpRequestError.ConnectionError)
            {
                await Task.Delay(5);
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
