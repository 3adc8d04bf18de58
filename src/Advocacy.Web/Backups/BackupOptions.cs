using System.Globalization;
using Advocacy.Web.Hosting;

namespace Advocacy.Web.Backups;

/// <summary>Where backups go, when they are made, how they are sealed and how many are kept.</summary>
public sealed record BackupOptions
{
    public const string Section = "Backup";

    /// <summary>A passphrase shorter than this could be tried out.</summary>
    public const int PassphraseMinLength = 20;

    /// <summary>After how long the last whole one is late: one night may be missed while a machine is mended.</summary>
    public static readonly TimeSpan LateAfter = TimeSpan.FromDays(2);

    /// <summary>Another folder than <c>backups</c> in the data folder; better on another disk.</summary>
    public string? Folder { get; init; }

    /// <summary>From which hour on the day's backup is made, as <c>03:00</c>; <c>never</c> leaves it to whoever runs the machine.</summary>
    public string? At { get; init; }

    /// <summary>What seals each backup; none leaves it open.</summary>
    public string? Passphrase { get; init; }

    /// <summary>A file whose first line is the passphrase, so that it stands in no list of settings.</summary>
    public string? PassphraseFile { get; init; }

    public int Days { get; init; } = 7;
    public int Weeks { get; init; } = 4;
    public int Months { get; init; } = 12;

    /// <summary>From which hour on; null when none is made by itself, as in Development where nothing is said.</summary>
    /// <exception cref="StartRefusedException">It is not an hour.</exception>
    public TimeOnly? Hour(bool isDevelopment) => (At ?? (isDevelopment ? "never" : "03:00")) switch
    {
        "never" => null,
        var hour when TimeOnly.TryParseExact(hour, "HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out var from) => from,
        var other => throw new StartRefusedException($"The setting Backup:At takes an hour such as 03:00, or never; not \"{other}\"."),
    };

    /// <summary>The passphrase, by itself or from its file; null for none.</summary>
    /// <exception cref="StartRefusedException">It is too short, or its file can't be read.</exception>
    public string? Secret()
    {
        var secret = Passphrase is { Length: > 0 } ? Passphrase : PassphraseFile is { Length: > 0 } file ? FirstLineOf(file) : null;
        return secret is null || secret.Length >= PassphraseMinLength
            ? secret
            : throw new StartRefusedException($"The passphrase of the backups has at least {PassphraseMinLength} characters: take a few words in a row.");
    }

    private static string FirstLineOf(string file)
    {
        try
        {
            return File.ReadLines(file).FirstOrDefault()?.Trim() ?? "";
        }
        catch (Exception refusal) when (refusal is IOException or UnauthorizedAccessException)
        {
            throw new StartRefusedException($"The passphrase of the backups can't be read ({refusal.Message.TrimEnd('.')}).");
        }
    }
}
