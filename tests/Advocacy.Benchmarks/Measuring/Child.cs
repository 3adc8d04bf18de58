using System.Diagnostics;
using System.Globalization;

namespace Advocacy.Benchmarks.Measuring;

/// <summary>A program under measurement, ended when done with.</summary>
internal sealed class Child : IDisposable
{
    private readonly Process _child;

    private Child(Process child) => _child = child;

    public TimeSpan ProcessorTime
    {
        get
        {
            _child.Refresh();
            return _child.TotalProcessorTime;
        }
    }

    public long ResidentMemory
    {
        get
        {
            _child.Refresh();
            return _child.WorkingSet64;
        }
    }

    /// <summary>The part of it that no file stands behind, in bytes, as Linux counts it; 0 elsewhere.</summary>
    public long OwnMemory => SizeOf(_child.Id, "RssAnon:");

    public bool HasEnded => _child.HasExited;

    /// <summary>Starts a program whose output nobody reads but by <see cref="Line"/>.</summary>
    public static Child Start(string program, IEnumerable<string> arguments, string folder, params (string Name, string Value)[] environment)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        var child = Process.Start(start)!;
        child.ErrorDataReceived += (_, _) => { };
        child.BeginErrorReadLine();
        return new(child);
    }

    /// <summary>Runs a program of this project's in a child of its own.</summary>
    public static Child OfOurs(params string[] arguments) =>
        Start("dotnet", [typeof(Child).Assembly.Location, .. arguments], AppContext.BaseDirectory);

    /// <summary>Runs a program to its end.</summary>
    public static async Task Complete(string program, IEnumerable<string> arguments, string folder)
    {
        using var child = Start(program, arguments, folder);
        var said = await child._child.StandardOutput.ReadToEndAsync();
        await child._child.WaitForExitAsync();
        if (child._child.ExitCode != 0)
        {
            throw new InvalidOperationException($"{program} ended with {child._child.ExitCode}: {said}");
        }
    }

    /// <summary>The programs a program has started, as Linux counts them; none elsewhere, or when it has ended.</summary>
    public static IEnumerable<int> ChildrenOf(int program)
    {
        try
        {
            return [.. Directory.EnumerateDirectories($"/proc/{program}/task")
                .SelectMany(task => File.ReadAllText(Path.Combine(task, "children")).Split(' ', StringSplitOptions.RemoveEmptyEntries))
                .Select(child => int.Parse(child, CultureInfo.InvariantCulture))];
        }
        catch (Exception gone) when (gone is IOException or UnauthorizedAccessException)
        {
            return [];
        }
    }

    /// <summary>A size that Linux tells of a running program, in bytes; 0 elsewhere.</summary>
    public static long SizeOf(int program, string size, string told = "status")
    {
        try
        {
            return File.ReadLines($"/proc/{program}/{told}").Where(line => line.StartsWith(size, StringComparison.Ordinal))
                .Select(line => long.Parse(line.Split([' ', '\t'], StringSplitOptions.RemoveEmptyEntries)[1], CultureInfo.InvariantCulture) * 1024)
                .FirstOrDefault();
        }
        catch (Exception gone) when (gone is IOException or UnauthorizedAccessException)
        {
            return 0;
        }
    }

    /// <summary>What it and the programs it has started take now, in bytes, what several share counted once.</summary>
    public long MemoryOfItsTree()
    {
        var (all, next) = (0L, new Queue<int>([_child.Id]));
        while (next.TryDequeue(out var program))
        {
            all += SizeOf(program, "Pss:", "smaps_rollup");
            foreach (var child in ChildrenOf(program))
            {
                next.Enqueue(child);
            }
        }

        return all;
    }

    /// <summary>Waits until it has ended by itself.</summary>
    /// <exception cref="InvalidOperationException">It said that something went wrong.</exception>
    public async Task End()
    {
        await _child.WaitForExitAsync();
        if (_child.ExitCode != 0)
        {
            throw new InvalidOperationException($"{_child.StartInfo.FileName} ended with {_child.ExitCode}.");
        }
    }

    /// <summary>The next line it prints that begins in a certain way, without that beginning.</summary>
    public async Task<string> Line(string beginning)
    {
        while (await _child.StandardOutput.ReadLineAsync() is { } line)
        {
            if (line.StartsWith(beginning, StringComparison.Ordinal))
            {
                return line[beginning.Length..];
            }
        }

        throw new InvalidOperationException($"The program ended without saying '{beginning}'.");
    }

    /// <summary>Lets it print what it likes.</summary>
    public void Ignore() => _ = _child.StandardOutput.ReadToEndAsync();

    public void Dispose()
    {
        if (!_child.HasExited)
        {
            _child.Kill(entireProcessTree: true);
            _child.WaitForExit();
        }

        _child.Dispose();
    }
}
