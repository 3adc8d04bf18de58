using Microsoft.Extensions.Caching.Memory;

namespace Advocacy.Web.Accounts;

/// <summary>Makes guessing passwords slow: each failure from one place at one account doubles the wait there, and only there.</summary>
/// <remarks>
/// There is no lock anybody could turn on somebody else: from another place the right password works at once. Unknown
/// accounts are treated the same, so that the wait says nothing about who has one.
/// </remarks>
public sealed class SignInDelays(TimeProvider clock) : IDisposable
{
    /// <summary>How many failures cost nothing: a slip of the finger, the wrong one of three passwords.</summary>
    public const int Free = 4;

    public static readonly TimeSpan Longest = TimeSpan.FromMinutes(15);

    private readonly Lock _counting = new();
    private readonly MemoryCache _failures = new(new MemoryCacheOptions { SizeLimit = 50_000 });

    /// <summary>How long somebody at that place must still wait before trying that account; zero when not at all.</summary>
    public TimeSpan Left(string account, string place)
    {
        var left = _failures.Get<Failures>(KeyOf(account, place)) is { } failures ? failures.Until - clock.GetUtcNow() : TimeSpan.Zero;
        return left > TimeSpan.Zero ? left : TimeSpan.Zero;
    }

    public void Failed(string account, string place)
    {
        // Counted one by one, or guesses sent together would count as one.
        using var _ = _counting.EnterScope();
        var count = (_failures.Get<Failures>(KeyOf(account, place))?.Count ?? 0) + 1;
        var wait = count <= Free ? TimeSpan.Zero : TimeSpan.FromSeconds(Math.Min(Longest.TotalSeconds, 5 * Math.Pow(2, count - Free - 1)));
        _failures.Set(
            KeyOf(account, place), new Failures(count, clock.GetUtcNow() + wait),
            new MemoryCacheEntryOptions { Size = 1, SlidingExpiration = TimeSpan.FromHours(1) });
    }

    public void Succeeded(string account, string place) => _failures.Remove(KeyOf(account, place));

    public void Dispose() => _failures.Dispose();

    private static string KeyOf(string account, string place) => $"{place}\n{account.Trim().ToUpperInvariant()}";

    private sealed record Failures(int Count, DateTimeOffset Until);
}
