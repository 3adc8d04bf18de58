using Advocacy.Web.Backups;
using Advocacy.Web.Features.Shared;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace Advocacy.Web.Features.Settings;

/// <summary>The backups there are, and the act that makes one more.</summary>
public sealed class ListBackupsPage(IMediator mediator) : FormPage<MakeBackup>
{
    /// <summary>How many sentences of what was found are shown for a backup.</summary>
    public const int MostProblems = 5;

    public BackupsView Backups { get; private set; } = null!;

    public bool IsSealed => Backups.Options.Passphrase is { Length: > 0 } || Backups.Options.PassphraseFile is { Length: > 0 };

    /// <inheritdoc/>
    public override bool KeepsDrafts => false;

    /// <summary>Whether the last should not be the last any more.</summary>
    public static bool IsLate(BackupsView backups, MadeBackup last) => backups.Hour is not null && last.MadeAt < backups.AsOf - BackupOptions.LateAfter;

    protected override async Task Load(CancellationToken cancel) => Backups = await mediator.Send(new ListBackups(), cancel);

    public void OnGet()
    {
    }

    public async Task<IActionResult> OnPost(CancellationToken cancel)
    {
        await mediator.Send(Form, cancel);
        return LocalRedirect("~/settings/backups");
    }
}
