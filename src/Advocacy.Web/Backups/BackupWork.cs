using System.Globalization;
using Advocacy.Web.Features.Shared;

namespace Advocacy.Web.Backups;

/// <summary>Makes the day's backup beside the pages, and one whenever an administrator asks.</summary>
public sealed class BackupWork(BackupMaking making, BackupOptions options, IHostEnvironment environment, TimeProvider clock, ILogger<BackupWork> log) : BackgroundService
{
    private static readonly TimeSpan Look = TimeSpan.FromMinutes(10);

    private readonly SemaphoreSlim _asked = new(0, 1);

    private DateTime? _failedAt;

    /// <summary>From which hour on the day's is made; null when none is made by itself.</summary>
    public TimeOnly? Hour { get; } = options.Hour(environment.IsDevelopment());

    /// <summary>Whether one is being made now.</summary>
    public bool IsAtWork { get; private set; }

    /// <summary>What kept the last from being made; null when it was.</summary>
    public BackupProblem? Problem { get; private set; }

    /// <summary>Asks for one now; asked twice at once, one is made.</summary>
    public void Ask()
    {
        IsAtWork = true;
        try
        {
            _asked.Release();
        }
        catch (SemaphoreFullException)
        {
            // Asked for already.
        }
    }

    /// <summary>Once a passage was purged: one without it is made at once, and those that hold it go once it is there.</summary>
    public void AskAfterPurge()
    {
        if (making.List().Count == 0)
        {
            return;
        }

        File.WriteAllText(Purged, clock.Now().ToString("O", CultureInfo.InvariantCulture));
        Ask();
    }

    public override void Dispose()
    {
        _asked.Dispose();
        base.Dispose();
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            if (await _asked.WaitAsync(Look, stoppingToken) || IsDue())
            {
                await Make(stoppingToken);
            }
        }
    }

    /// <summary>Whether the day's is still to be made; what failed is tried again after an hour.</summary>
    internal bool IsDue()
    {
        var now = clock.Now();
        return File.Exists(Purged) || (Hour is { } hour
            && (_failedAt is not { } failed || now - failed > TimeSpan.FromHours(1))
            && TimeOnly.ParseExact(now.HourHere(), "HH:mm", CultureInfo.InvariantCulture) >= hour
            && making.List().All(made => made.MadeAt.DayHere() < clock.Today()));
    }

    internal async Task Make(CancellationToken cancel)
    {
        IsAtWork = true;
        try
        {
            var made = await making.Make(null, cancel);
            if (made.Problems.Count > 0)
            {
                // It is kept: the record itself is what its journal does not tell, and a later backup would hold no less.
                log.LogError("The backup {Name} holds what its journal does not tell: {Problems}", made.Name, string.Join(' ', made.Problems));
            }

            if (File.Exists(Purged))
            {
                making.LetGoBefore(DateTime.Parse(await File.ReadAllTextAsync(Purged, cancel), CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind));
                File.Delete(Purged);
            }

            making.LetGo();
            (Problem, _failedAt) = (null, null);
        }
        catch (BackupException failure)
        {
            (Problem, _failedAt) = (failure.Problem, clock.Now());
            log.LogError(failure, "No backup could be made");
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            (Problem, _failedAt) = (BackupProblem.NotWritable, clock.Now());
            log.LogError(failure, "No backup could be made");
        }
        finally
        {
            IsAtWork = false;
        }
    }

    private string Purged => Path.Combine(making.Folder, "purged-at");
}
