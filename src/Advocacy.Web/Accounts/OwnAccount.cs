using Advocacy.Domain.Languages;
using Advocacy.Web.Data;
using Advocacy.Web.Journal;
using Advocacy.Web.Pipeline;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Advocacy.Web.Accounts;

/// <summary>What somebody does to their own account: the framework's machinery and no request of ours, so that no password is kept as sent.</summary>
internal sealed class OwnAccount(
    UserManager<Account> accounts, AdvocacyDb db, WriteGate gate, CurrentActor actor, CurrentAct act, Door door, Sessions sessions, JournalNotes journal)
{
    public Task<Account> Read(CancellationToken cancel) => db.Users.AsNoTracking().SingleAsync(account => account.Id == actor.Value.Id, cancel);

    public Task<IReadOnlyList<Session>> Sessions(CancellationToken cancel) => sessions.Of(actor.Value.Id!, cancel);

    /// <summary>Gives the account another password, and ends every session but this one.</summary>
    /// <returns>Why not, as sentences; nothing when it is changed.</returns>
    public async Task<IReadOnlyList<string>> ChangePassword(HttpContext context, string current, string chosen)
    {
        act.Is("ChangeOwnPassword");
        IdentityResult outcome;
        var account = await accounts.FindByIdAsync(actor.Value.Id!) ?? throw new NotFoundException("An account");
        using (await gate.Enter())
        {
            await using var transaction = await db.Database.BeginTransactionAsync();
            outcome = await accounts.ChangePasswordAsync(account, current, chosen);
            if (outcome.Succeeded)
            {
                await transaction.CommitAsync();
            }
        }

        if (outcome.Succeeded)
        {
            await sessions.EndOthers(account.Id, null);
            await door.LetIn(context, account);
            await journal.Note("ChangeOwnPassword");
        }

        return [.. outcome.Errors.Select(error => error.Description).Distinct()];
    }

    /// <summary>Ends every session of the account but the one that asks.</summary>
    public async Task<int> EndOtherSessions(HttpContext context)
    {
        var ended = await sessions.EndOthers(actor.Value.Id!, context.Features.Get<Session>()?.KeySha256);
        await journal.Note("EndOtherSessions");
        return ended;
    }

    /// <summary>Gives the account an address for calendar programs; one it had before opens nothing any more.</summary>
    /// <returns>The key, which is said this once.</returns>
    public async Task<string> OpenCalendar()
    {
        var key = CalendarKeys.Draw();
        await KeepCalendar(CalendarKeys.Sha256(key));
        await journal.Note("OpenCalendar");
        return key;
    }

    /// <summary>Takes the address away: what follows it finds nothing.</summary>
    public async Task CloseCalendar()
    {
        await KeepCalendar(null);
        await journal.Note("CloseCalendar");
    }

    private async Task KeepCalendar(string? sha256)
    {
        using var turn = await gate.Enter();
        var account = await accounts.FindByIdAsync(actor.Value.Id!) ?? throw new NotFoundException("An account");
        account.CalendarKeySha256 = sha256;
        await accounts.UpdateAsync(account);
    }

    public async Task Speak(Language language)
    {
        var account = await accounts.FindByIdAsync(actor.Value.Id!) ?? throw new NotFoundException("An account");
        using var turn = await gate.Enter();
        account.Language = language;
        await accounts.UpdateAsync(account);
    }
}
