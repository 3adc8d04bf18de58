namespace Advocacy.Web.Backups;

/// <summary>A backup can't be made, or can't be read; the message says what is the matter and what to do.</summary>
public sealed class BackupException(BackupProblem problem, string message, Exception? inner = null) : Exception(message, inner)
{
    public BackupProblem Problem { get; } = problem;
}

/// <summary>What keeps a backup from being made or read.</summary>
public enum BackupProblem
{
    /// <summary>The folder can't be written.</summary>
    NotWritable,

    /// <summary>The disk is full.</summary>
    NoRoom,

    /// <summary>It is no backup, or the passphrase is another.</summary>
    NotReadable,
}
