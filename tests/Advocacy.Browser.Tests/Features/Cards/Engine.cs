namespace Advocacy.Browser.Tests.Features.Cards;

/// <summary>What the application starts to set a card: Node itself, which can be held back, for it is done before a browser has looked.</summary>
public sealed class Engine : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("advocacy-engine-").FullName;

    public Engine()
    {
        File.WriteAllText(Command, """
            #!/bin/sh
            while [ -e "$0.held" ]; do sleep 0.05; done
            exec node "$@"
            """);
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(Command, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }
    }

    public string Command => Path.Combine(_folder, "node");

    /// <summary>No engine that is started begins to work until what is returned is disposed of.</summary>
    public IDisposable Hold()
    {
        var held = Command + ".held";
        File.WriteAllText(held, "");
        return new LetGo(held);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private sealed class LetGo(string held) : IDisposable
    {
        public void Dispose() => File.Delete(held);
    }
}
