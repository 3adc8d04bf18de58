namespace Advocacy.Benchmarks.Measuring;

/// <summary>A place for databases and publications that goes when the measuring ends.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("advocacy-benchmarks-").FullName;

    public string Under(string name) => Path.Combine(_root, name);

    public void Dispose() => Directory.Delete(_root, recursive: true);
}
