using System.Globalization;
using Advocacy.Web.Accounts;
using Advocacy.Web.Backups;
using Advocacy.Web.Features.Shared;
using Advocacy.Web.Hosting;
using Advocacy.Domain.Sources;
using Microsoft.EntityFrameworkCore;

namespace Advocacy.Web.Data;

/// <summary>Lets go, once a day, of what only grows and is no record: keys of forms long saved, files that no record names, old copies.</summary>
internal sealed class Retention(IServiceScopeFactory scopes, DataFolder folder, WriteGate gate, TimeProvider clock, ILogger<Retention> log) : BackgroundService
{
    /// <summary>How long it is remembered that a form was sent; nobody sends one again after that.</summary>
    public static readonly TimeSpan Submissions = TimeSpan.FromDays(90);

    /// <summary>How long a file waits that came with a form that was refused.</summary>
    public static readonly TimeSpan Uploads = TimeSpan.FromDays(7);

    /// <summary>How many copies made before a migration are kept, the latest.</summary>
    public const int Copies = 3;

    /// <summary>How long what a backup replaced is kept.</summary>
    public static readonly TimeSpan Replaced = TimeSpan.FromDays(90);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var daily = new PeriodicTimer(TimeSpan.FromDays(1), clock);
        do
        {
            try
            {
                await Prune(stoppingToken);
            }
            catch (Exception failure) when (failure is not OperationCanceledException)
            {
                log.LogError(failure, "What is over could not be let go of");
            }
        }
        while (await daily.WaitForNextTickAsync(stoppingToken));
    }

    internal async Task Prune(CancellationToken cancel)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<AdvocacyDb>();
        var (sent, typed) = (clock.Now() - Submissions, clock.Now() - Drafts.Longest);
        using (await gate.Enter(cancel))
        {
            await db.Submissions.Where(submission => submission.At < sent).ExecuteDeleteAsync(cancel);
            await db.Drafts.Where(draft => draft.At < typed).ExecuteDeleteAsync(cancel);
        }

        var named = (await db.Set<Attachment>().Select(file => file.Sha256).ToListAsync(cancel)).ToHashSet();
        foreach (var file in new DirectoryInfo(folder.Attachments).EnumerateFiles("*", SearchOption.AllDirectories)
            .Where(file => !named.Contains(file.Name) && file.LastWriteTimeUtc < clock.Now() - Uploads).ToList())
        {
            file.Delete();
        }

        foreach (var copy in new DirectoryInfo(folder.Backups).EnumerateFiles("before-*.db").OrderByDescending(copy => copy.Name[^17..]).Skip(Copies).ToList())
        {
            copy.Delete();
        }

        var over = $"{Restoration.Replaced}{(clock.Now() - Replaced).ToString("yyyyMMdd", CultureInfo.InvariantCulture)}";
        foreach (var replaced in new DirectoryInfo(folder.Root).EnumerateDirectories($"{Restoration.Replaced}*").Where(replaced => string.CompareOrdinal(replaced.Name, over) < 0).ToList())
        {
            replaced.Delete(recursive: true);
        }
    }

    /// <summary>What there is of it now, for the settings.</summary>
    public static async Task<KeptFigures> Figures(AdvocacyDb db, DataFolder folder, CancellationToken cancel) => new(
        await db.Submissions.CountAsync(cancel),
        await db.Drafts.CountAsync(cancel),
        new DirectoryInfo(folder.Attachments).EnumerateFiles("*", SearchOption.AllDirectories).Sum(file => file.Length),
        new DirectoryInfo(folder.Backups).EnumerateFiles("before-*.db").Sum(file => file.Length),
        new FileInfo(folder.Database).Length);
}

/// <param name="Files">In bytes, as are those that follow.</param>
public sealed record KeptFigures(int Submissions, int Drafts, long Files, long Copies, long Record);
