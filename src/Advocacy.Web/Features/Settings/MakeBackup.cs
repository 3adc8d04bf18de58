using Advocacy.Web.Backups;
using Advocacy.Web.Pipeline;
using MediatR;

namespace Advocacy.Web.Features.Settings;

/// <summary>Asks for a backup now; it is made beside the pages.</summary>
[AllowedTo(Role.Administrator), AcrossCampaigns]
public sealed record MakeBackup : Command<Unit>;

internal sealed class MakeBackupHandler(BackupWork work) : IRequestHandler<MakeBackup, Unit>
{
    public Task<Unit> Handle(MakeBackup command, CancellationToken cancel)
    {
        work.Ask();
        return Unit.Task;
    }
}
