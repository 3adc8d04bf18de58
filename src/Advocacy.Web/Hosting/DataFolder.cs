namespace Advocacy.Web.Hosting;

/// <summary>The one folder everything is kept in: database, keys, copies, backups.</summary>
public sealed class DataFolder
{
    private readonly string _path;

    public DataFolder(IConfiguration configuration, IHostEnvironment environment)
    {
        var named = configuration["Data:Folder"] ?? "data";
        _path = Path.GetFullPath(named, StartOf(environment));
        Directory.CreateDirectory(_path);
    }

    public string Root => _path;

    public string Database => Path.Combine(_path, "advocacy.db");

    public string Keys => Directory.CreateDirectory(Path.Combine(_path, "keys")).FullName;

    public string Lock => Path.Combine(_path, ".lock");

    /// <summary>The repository's root during development, so that every way of starting finds the same data; else the working folder.</summary>
    private static string StartOf(IHostEnvironment environment)
    {
        for (var folder = new DirectoryInfo(environment.ContentRootPath); environment.IsDevelopment() && folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Advocacy.sln")))
            {
                return folder.FullName;
            }
        }

        return Directory.GetCurrentDirectory();
    }
}
