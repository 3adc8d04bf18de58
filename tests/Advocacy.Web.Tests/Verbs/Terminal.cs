using System.Diagnostics;
using System.Net;
using Advocacy.Web.Hosting;
using Advocacy.Web.Verbs;
using Microsoft.Data.Sqlite;

namespace Advocacy.Web.Tests.Verbs;

/// <summary>The program as it is run from a terminal, with a data folder of its own.</summary>
internal sealed class Terminal : IDisposable
{
    private readonly Dictionary<string, string?> _environment;

    /// <param name="environment">Development, where the sample is loaded, or Production.</param>
    /// <param name="dataFolder">Another than one that is not there yet.</param>
    public Terminal(string environment = "Production", string? dataFolder = null)
    {
        DataFolder = dataFolder ?? Path.Combine(WorkingFolder, "data");
        _environment = new() { ["ASPNETCORE_ENVIRONMENT"] = environment, ["Data__Folder"] = DataFolder };
    }

    /// <summary>With a variable of its environment besides.</summary>
    public Terminal Where(string name, string value)
    {
        _environment[name] = value;
        return this;
    }

    public string WorkingFolder { get; } = Directory.CreateTempSubdirectory("advocacy-terminal-").FullName;

    public string DataFolder { get; }

    public string Database => Path.Combine(DataFolder, "advocacy.db");

    /// <summary>Runs a verb to its end, within the program of the tests: a new one each time would take most of the time.</summary>
    public async Task<Outcome> Run(params string[] words)
    {
        var (said, complained, before) = (Console.Out, Console.Error, Swap(_environment));
        using var saying = new StringWriter();
        using var complaining = new StringWriter();
        try
        {
            Console.SetOut(saying);
            Console.SetError(complaining);
            var exitCode = await CommandLine.Run(words);
            return new(exitCode, saying.ToString().Trim(), complaining.ToString().Trim());
        }
        finally
        {
            Console.SetOut(said);
            Console.SetError(complained);
            Swap(before);
            SqliteConnection.ClearAllPools();
        }
    }

    /// <summary>Runs a verb as a program of its own, whose standard input is what is typed.</summary>
    public async Task<Outcome> Type(string typed, params string[] words)
    {
        using var program = Start(words);
        await program.StandardInput.WriteLineAsync(typed);
        program.StandardInput.Close();
        var said = program.StandardOutput.ReadToEndAsync();
        var complained = program.StandardError.ReadToEndAsync();
        await program.WaitForExitAsync();
        return new(program.ExitCode, (await said).Trim(), (await complained).Trim());
    }

    /// <summary>Runs a verb as a program of its own, and ends it in the middle of whatever it is at.</summary>
    public async Task KillAfter(TimeSpan time, params string[] words)
    {
        using var program = Start(words);
        _ = program.StandardOutput.ReadToEndAsync();
        _ = program.StandardError.ReadToEndAsync();
        await Task.Delay(time);
        program.Kill(entireProcessTree: true);
        await program.WaitForExitAsync();
    }

    /// <summary>Serves on a free port, as a program of its own, until it is disposed of.</summary>
    /// <param name="cookies">What a browser remembers from an earlier time.</param>
    public Task<ServedApplication> Serve(CookieContainer? cookies = null) =>
        ServedApplication.Await(Start(["serve", "--urls", "http://127.0.0.1:0"]), cookies ?? new());

    public void Dispose() => Directory.Delete(WorkingFolder, recursive: true);

    private static Dictionary<string, string?> Swap(Dictionary<string, string?> values)
    {
        var before = values.Keys.ToDictionary(name => name, Environment.GetEnvironmentVariable);
        foreach (var (name, value) in values)
        {
            Environment.SetEnvironmentVariable(name, value);
        }

        return before;
    }

    private Process Start(string[] words)
    {
        var start = new ProcessStartInfo("dotnet", [typeof(Application).Assembly.Location, .. words])
        {
            WorkingDirectory = WorkingFolder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var (name, value) in _environment)
        {
            start.Environment[name] = value;
        }

        return Process.Start(start)!;
    }
}

/// <summary>What came of a verb.</summary>
internal sealed record Outcome(int ExitCode, string Said, string Complained);
