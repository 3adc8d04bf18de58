namespace Advocacy.Web.Hosting;

/// <summary>The one folder everything is kept in: database, keys, copies, backups.</summary>
public sealed class DataFolder : IDisposable
{
    /// <summary>Told to look and change nothing: at a copy, perhaps, that nobody can change.</summary>
    public const string LookOnly = "Data:LookOnly";

    private const int ReadOnlyFileSystem = 30;

    /// <summary>Where an SQLite file says that it is read with a log written ahead.</summary>
    private const int PlaceOfJournalMode = 18;

    private readonly string _path;
    private readonly bool _looksOnly;
    private FileStream? _claim;

    public DataFolder(IConfiguration configuration, IHostEnvironment environment)
    {
        var named = configuration["Data:Folder"] ?? "data";
        _path = Path.GetFullPath(named, StartOf(environment));
        _looksOnly = configuration.GetValue<bool>(LookOnly);
        if (!_looksOnly || !Directory.Exists(_path))
        {
            Try(() => CreateForUsOnly(_path));
        }
    }

    public string Root => _path;

    public string Database => Path.Combine(_path, "advocacy.db");

    /// <summary>How the database is opened: as it always is; or, where it is only looked at and is a copy in another mode or on a disk that can't be written, as it is there.</summary>
    /// <exception cref="StartRefusedException">What was written last can't be read where nothing can be written.</exception>
    public string Connection => !_looksOnly || (IsWrittenAhead() && IsWritable())
        ? $"Data Source={Database};Default Timeout=5"
        : !IsWritable() && new FileInfo($"{Database}-wal") is { Exists: true, Length: > 0 }
        ? throw new StartRefusedException($"What was written last lies in {Path.GetFileName(Database)}-wal and can't be read on a disk that can't be written: copy the folder to one that can, and look there.")
        : $"Data Source=file:{string.Join('/', Database.Split('/').Select(Uri.EscapeDataString))}{(IsWritable() ? "" : "?immutable=1")};Mode=ReadOnly;Pooling=False";

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
        catch (Exception refusal) when (refusal is UnauthorizedAccessException or IOException { HResult: ReadOnlyFileSystem })
        {
            throw NotWritable(refusal);
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
        if (!_looksOnly)
        {
            Try(() => CreateForUsOnly(folder));
        }

        return folder;
    }

    private bool IsWrittenAhead()
    {
        using var file = new FileStream(Database, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        file.Position = PlaceOfJournalMode;
        return file.ReadByte() == 2;
    }

    private bool IsWritable()
    {
        try
        {
            RequireWritable();
            return true;
        }
        catch (StartRefusedException)
        {
            return false;
        }
    }

    /// <summary>Makes a folder that nobody but this account reads.</summary>
    internal static void CreateForUsOnly(string folder)
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
            throw NotWritable(refusal);
        }
    }

    private StartRefusedException NotWritable(Exception refusal) => new(
        $"The data folder {_path} can't be written ({refusal.Message.TrimEnd('.')}): give the account that runs Advocacy write access to it, or name another folder with --data.");

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
