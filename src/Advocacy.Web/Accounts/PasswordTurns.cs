namespace Advocacy.Web.Accounts;

/// <summary>Lets two passwords be worked on at a time: each holds a core for half a second, and readers want the cores too.</summary>
public sealed class PasswordTurns : IDisposable
{
    private const int AtOnce = 2;
    private const int MostWaiting = 10;

    private readonly SemaphoreSlim _turns = new(AtOnce, AtOnce);
    private int _here;

    /// <summary>Waits for one's turn, which ends when what is returned is disposed of.</summary>
    /// <returns>Null where too many wait already.</returns>
    public async Task<IDisposable?> Enter(CancellationToken cancel)
    {
        if (Interlocked.Increment(ref _here) > AtOnce + MostWaiting)
        {
            Interlocked.Decrement(ref _here);
            return null;
        }

        try
        {
            await _turns.WaitAsync(cancel);
        }
        catch
        {
            Interlocked.Decrement(ref _here);
            throw;
        }

        return new Turn(this);
    }

    public void Dispose() => _turns.Dispose();

    private sealed class Turn(PasswordTurns of) : IDisposable
    {
        public void Dispose()
        {
            of._turns.Release();
            Interlocked.Decrement(ref of._here);
        }
    }
}
