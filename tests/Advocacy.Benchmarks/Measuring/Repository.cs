namespace Advocacy.Benchmarks.Measuring;

/// <summary>The source tree these measurements are taken of.</summary>
internal static class Repository
{
    public static string Root { get; } = Find();

    public static string Web { get; } = Path.Combine(Root, "src", "Advocacy.Web");

    private static string Find()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Advocacy.sln")))
        {
            folder = folder.Parent ?? throw new InvalidOperationException($"No Advocacy.sln above {AppContext.BaseDirectory}.");
        }

        return folder.FullName;
    }
}
