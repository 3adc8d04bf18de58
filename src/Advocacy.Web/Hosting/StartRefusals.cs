using System.Net.Sockets;
using Advocacy.Web.Data;
using Advocacy.Web.Sample.Reading;
using Microsoft.Data.Sqlite;

namespace Advocacy.Web.Hosting;

/// <summary>Says in a sentence what keeps the application from starting here, and what to do about it.</summary>
internal static class StartRefusals
{
    public const string Damaged = "The database is damaged: put a backup in its place, and keep the damaged file for whoever may mend it.";

    /// <summary>The sentence, or null when the failure is a defect of ours and must surface as one.</summary>
    public static string? SentenceFor(Exception failure) => failure switch
    {
        StartRefusedException refusal => refusal.Message,
        SampleFileException faults => $"The sample campaign has faults; nothing of it was loaded.\n{faults.Message}",
        UnauthorizedAccessException refusal =>
            $"The data folder can't be written ({refusal.Message.TrimEnd('.')}): give the account that runs Advocacy write access to it.",
        IOException refusal when IsAboutAnAddress(refusal) =>
            $"{refusal.Message} Stop the other program, or choose another address with --urls.",
        _ when (failure as SqliteException ?? failure.InnerException as SqliteException) is { } refusal => SentenceFor(refusal),
        _ => null,
    };

    private static string? SentenceFor(SqliteException refusal) => refusal.SqliteErrorCode switch
    {
        SqliteCodes.Busy or SqliteCodes.Locked => "The database is locked by another program: stop it, then start again.",
        SqliteCodes.ReadOnly or SqliteCodes.CantOpen =>
            "The database can't be opened for writing: give the account that runs Advocacy write access to the data folder and all that is in it.",
        SqliteCodes.IoError or SqliteCodes.Full =>
            $"The disk of the data folder refuses to be written ({refusal.Message.TrimEnd('.')}): free space on it, or look after it, then start again.",
        SqliteCodes.Corrupt or SqliteCodes.NotADatabase => Damaged,
        _ => null,
    };

    private static bool IsAboutAnAddress(IOException refusal) =>
        refusal.InnerException?.InnerException is SocketException
        || refusal.Message.Contains("address already in use", StringComparison.OrdinalIgnoreCase);
}
