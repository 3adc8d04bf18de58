using Advocacy.Domain.Rules;
using Advocacy.Web.Pipeline;

namespace Advocacy.Web.Data;

/// <summary>Lets one writer in at a time, and has the others wait here.</summary>
/// <remarks>
/// SQLite writes one transaction at a time anyway, but whoever waits inside it holds a thread: twenty who wait leave none
/// to those who only read.
/// </remarks>
public sealed class WriteGate : IDisposable
{
    /// <summary>How long anyone waits; as long as SQLite itself would.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    private readonly SemaphoreSlim _one = new(1, 1);

    /// <summary>Waits for one's turn, which ends when what is returned is disposed of; never asked for twice on the way.</summary>
    /// <exception cref="RuleBrokenException">It took too long.</exception>
    public async Task<IDisposable> Enter(CancellationToken cancel = default)
    {
        WritingRules.CanBeSavedNow.Requires(await _one.WaitAsync(Patience, cancel));
        return new Turn(_one);
    }

    public void Dispose() => _one.Dispose();

    private sealed class Turn(SemaphoreSlim one) : IDisposable
    {
        public void Dispose() => one.Release();
    }
}
