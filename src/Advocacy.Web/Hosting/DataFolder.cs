namespace Advocacy.Web.Hosting;

/// <summary>The one folder everything is kept in: database, keys, copies, backups.</summary>
public sealed class DataFolder : IDisposable
{
    private readonly string _path;
    private FileStream? _claim;

    public DataFolder(IConfiguration configuration, IHostEnvironment environment)
    {
        var named = configuration["Data:Folder"] ?? "data";
        _path = Path.GetFullPath(named, StartOf(environment));
        Try(() => CreateForUsOnly(_path));
    }

    public string Root => _path;

    public string Database => Path.Combine(_path, "advocacy.db");

    /// <summary>Who tried to sign in; not the record's.</summary>
    public string SignIns => Path.Combine(_path, "sign-ins.db");

    public string Keys => Ours("keys");

    /// <exception cref="StartRefusedException">Nothing can be written here.</exception>
    public void RequireWritable() => Try(() =>
        File.Create(Path.Combine(_path, $".probe-{Guid.NewGuid():N}"), 1, FileOptions.DeleteOnClose).Dispose());

    /// <summary>Keeps any other program from serving or migrating this folder, until this one ends.</summary>
    /// <exception cref="StartRefusedException">Another program does so already.</exception>
    public void Claim()
    {
        try
        {
            _claim ??= new FileStream(Path.Combine(_path, ".lock"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException)
        {
            throw new StartRefusedException($"Advocacy runs on the data folder {_path} already: stop it there, or name another folder with --data.");
        }
    }

    /// <summary>Makes the database's file, where there is none, for this account alone; what SQLite puts beside it takes its mode.</summary>
    /// <exception cref="StartRefusedException">It can't be written.</exception>
    public void KeepDatabaseToOurselves() => Try(() =>
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        const UnixFileMode ours = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        if (!File.Exists(Database))
        {
            new FileStream(Database, new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write, UnixCreateMode = ours }).Dispose();
        }
        else if (File.GetUnixFileMode(Database) != ours)
        {
            File.SetUnixFileMode(Database, ours);
        }
    });

    /// <summary>Where a copy of the database is kept before a migration.</summary>
    public string Backups => Ours("backups");

    /// <summary>Where copies of sources are kept, by their hash.</summary>
    public string Attachments => Ours("attachments");

    public void Dispose() => _claim?.Dispose();

    /// <summary>A folder within it, made where it is not there.</summary>
    private string Ours(string name)
    {
        var folder = Path.Combine(_path, name);
        Try(() => CreateForUsOnly(folder));
        return folder;
    }

    private static void CreateForUsOnly(string folder)
    {
        if (OperatingSystem.IsWindows())
        {
            Directory.CreateDirectory(folder);
        }
        else
        {
            Directory.CreateDirectory(folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }
    }

    private void Try(Action write)
    {
        try
        {
            write();
        }
        catch (Exception refusal) when (refusal is IOException or UnauthorizedAccessException)
        {
            throw new StartRefusedException(
                $"The data folder {_path} can't be written ({refusal.Message.TrimEnd('.')}): give the account that runs Advocacy write access to it, or name another folder with --data.");
        }
    }

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
