using Advocacy.Web.Backups;
using Advocacy.Web.Features.Shared;
using Advocacy.Web.Pipeline;
using MediatR;

namespace Advocacy.Web.Features.Settings;

/// <summary>The backups there are, and how the next come about.</summary>
[AllowedTo(Role.Administrator), AcrossCampaigns]
public sealed record ListBackups : IQuery<BackupsView>;

/// <param name="Made">The latest first.</param>
/// <param name="IsAtWork">Whether one is being made.</param>
/// <param name="Problem">What kept the last from being made; null when it was.</param>
/// <param name="Folder">Where they lie, on the machine of the application.</param>
/// <param name="Hour">From which hour on the day's is made; null when none is made by itself.</param>
/// <param name="Options">How they are sealed, and how many are kept.</param>
/// <param name="AsOf">When this was so, in UTC.</param>
public sealed record BackupsView(IReadOnlyList<MadeBackup> Made, bool IsAtWork, BackupProblem? Problem, string Folder, TimeOnly? Hour, BackupOptions Options, DateTime AsOf)
{
    /// <summary>The latest that was found whole.</summary>
    public MadeBackup? Last => Made.FirstOrDefault(one => one.Problems.Count == 0);
}

internal sealed class ListBackupsHandler(BackupMaking making, BackupWork work, BackupOptions options, TimeProvider clock) : IRequestHandler<ListBackups, BackupsView>
{
    public Task<BackupsView> Handle(ListBackups query, CancellationToken cancel) =>
        Task.FromResult(new BackupsView(making.List(), work.IsAtWork, work.Problem, making.Folder, work.Hour, options, clock.Now()));
}
