using System.Security.Claims;
using System.Security.Cryptography;
using System.Text;
using Advocacy.Web.Data;
using Advocacy.Web.Features.Shared;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore;

namespace Advocacy.Web.Accounts;

/// <summary>Keeps sessions in the database; a session ends by signing out, by not being used, and in any case after a day's work.</summary>
internal sealed class Sessions(IServiceScopeFactory scopes, WriteGate gate, IDataProtectionProvider protection, RecordVersion record, TimeProvider clock) : ITicketStore
{
    /// <summary>How long an unused session stays.</summary>
    public static readonly TimeSpan Idle = TimeSpan.FromMinutes(60);

    /// <summary>How long a session stays at most, however much it is used.</summary>
    public static readonly TimeSpan Longest = TimeSpan.FromHours(12);

    /// <summary>Of how many is known without asking the record.</summary>
    public const int KeptAtOnce = 1000;

    private static IQueryable<SignedIn> SignedInBy(AdvocacyDb db, string hash) => db.Sessions.AsNoTracking()
        .Where(session => session.KeySha256 == hash)
        .Join(db.Users, session => session.AccountId, account => account.Id, (session, account) => new SignedIn(session, account));

    private readonly System.Collections.Concurrent.ConcurrentDictionary<string, bool> _ended = [];
    private readonly KeptReads<string, SignedIn> _kept = new(record, KeptAtOnce);
    private readonly IDataProtector _protector = protection.CreateProtector("Advocacy.Sessions");

    public async Task<string> StoreAsync(AuthenticationTicket ticket)
    {
        var key = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(32));
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<AdvocacyDb>();
        var now = clock.Now();
        var (idle, longest) = (now - Idle, now - Longest);
        using var turn = await gate.Enter();
        await db.Sessions.Where(session => session.Seen < idle || session.Began < longest).ExecuteDeleteAsync();
        db.Add(new Session
        {
            KeySha256 = HashOf(key),
            AccountId = AccountOf(ticket),
            Began = now,
            Seen = now,
            Ticket = Protected(ticket),
        });
        await db.SaveChangesAsync();
        return key;
    }

    public async Task RenewAsync(string key, AuthenticationTicket ticket)
    {
        await using var scope = scopes.CreateAsyncScope();
        // Whoever signs in where somebody else was goes on with the same key.
        var (hash, now, kept, account) = (HashOf(key), clock.Now(), Protected(ticket), AccountOf(ticket));
        try
        {
            using var turn = await gate.Enter();
            await scope.ServiceProvider.GetRequiredService<AdvocacyDb>().Sessions.Where(session => session.KeySha256 == hash)
                .ExecuteUpdateAsync(session => session.SetProperty(known => known.Seen, now).SetProperty(known => known.Ticket, kept)
                    .SetProperty(known => known.AccountId, account));
        }
        catch (Exception busy) when (SqliteRefusals.IsForNow(busy))
        {
            // The next request renews it: whoever only reads waits for no writer. Nobody goes on as somebody else, though.
            if ((await Known(hash))?.Account.Id != account)
            {
                throw;
            }
        }
    }

    public Task<AuthenticationTicket?> RetrieveAsync(string key) => Retrieve(key, request: null);

    /// <summary>Also gives the account to the request, as it is now: see <see cref="ActorOfSession"/>.</summary>
    public Task<AuthenticationTicket?> RetrieveAsync(string key, HttpContext httpContext, CancellationToken cancellationToken) => Retrieve(key, httpContext);

    private async Task<AuthenticationTicket?> Retrieve(string key, HttpContext? request)
    {
        var now = clock.Now();
        if (_ended.ContainsKey(HashOf(key)) || await Known(HashOf(key)) is not { Session: var session, Account: var account } || session.Seen < now - Idle || session.Began < now - Longest)
        {
            return null;
        }

        request?.Features.Set(account);
        request?.Features.Set(session);

        try
        {
            return TicketSerializer.Default.Deserialize(_protector.Unprotect(session.Ticket));
        }
        catch (CryptographicException)
        {
            // The keys were lost or changed: whoever it was signs in again.
            return null;
        }
    }

    private Task<SignedIn?> Known(string hash) => _kept.Get(hash, async () =>
    {
        await using var scope = scopes.CreateAsyncScope();
        return await SignedInBy(scope.ServiceProvider.GetRequiredService<AdvocacyDb>(), hash).SingleOrDefaultAsync();
    });

    /// <summary>Ends it at once; where it can't be deleted now, it is as good as deleted until it can.</summary>
    public async Task RemoveAsync(string key)
    {
        _ended[HashOf(key)] = true;
        var over = _ended.Keys.ToList();
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            using var turn = await gate.Enter();
            await scope.ServiceProvider.GetRequiredService<AdvocacyDb>().Sessions.Where(session => over.Contains(session.KeySha256)).ExecuteDeleteAsync();
        }
        catch (Exception busy) when (SqliteRefusals.IsForNow(busy))
        {
            // The next that ends takes it along.
            return;
        }

        over.ForEach(ended => _ended.TryRemove(ended, out _));
    }

    /// <summary>The sessions of an account that go on, the latest used first.</summary>
    internal async Task<IReadOnlyList<Session>> Of(string account, CancellationToken cancel)
    {
        await using var scope = scopes.CreateAsyncScope();
        var (idle, longest) = (clock.Now() - Idle, clock.Now() - Longest);
        return await scope.ServiceProvider.GetRequiredService<AdvocacyDb>().Sessions.AsNoTracking()
            .Where(session => session.AccountId == account && session.Seen >= idle && session.Began >= longest).OrderByDescending(session => session.Seen).ToListAsync(cancel);
    }

    /// <summary>Ends every session of an account but one.</summary>
    /// <returns>How many.</returns>
    internal async Task<int> EndOthers(string account, string? butThis)
    {
        await using var scope = scopes.CreateAsyncScope();
        using var turn = await gate.Enter();
        return await scope.ServiceProvider.GetRequiredService<AdvocacyDb>().Sessions
            .Where(session => session.AccountId == account && session.KeySha256 != butThis).ExecuteDeleteAsync();
    }

    private static string AccountOf(AuthenticationTicket ticket) => ticket.Principal.FindFirstValue(ClaimTypes.NameIdentifier) ?? "";

    private byte[] Protected(AuthenticationTicket ticket) => _protector.Protect(TicketSerializer.Default.Serialize(ticket));

    private static string HashOf(string key) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(key)));

    /// <summary>A session with whose it is.</summary>
    private sealed record SignedIn(Session Session, Account Account);
}
