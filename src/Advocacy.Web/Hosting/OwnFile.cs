using System.Security.Cryptography;

namespace Advocacy.Web.Hosting;

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

    /// <summary>SHA-256 of what it holds, in lower-case hexadecimal.</summary>
    public static async Task<string> HashOf(string path, CancellationToken cancel)
    {
        await using var file = File.OpenRead(path);
        return Convert.ToHexStringLower(await SHA256.HashDataAsync(file, cancel));
    }
}
