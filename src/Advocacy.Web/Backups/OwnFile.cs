namespace Advocacy.Web.Backups;

/// <summary>A file that nobody but this account reads.</summary>
internal static class OwnFile
{
    public static FileStreamOptions New(FileMode mode = FileMode.CreateNew)
    {
        var options = new FileStreamOptions { Mode = mode, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        return options;
    }
}
