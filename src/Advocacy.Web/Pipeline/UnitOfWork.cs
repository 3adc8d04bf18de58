using Advocacy.Domain.Editing;
using Advocacy.Domain.Rules;
using Advocacy.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace Advocacy.Web.Pipeline;

/// <summary>Saves what a command changed: once, all of it, and only if it succeeded.</summary>
/// <remarks>
/// The transaction begins before the handler reads, so that what was checked is still true when it is acted on.
/// Nothing slow (typesetting, mail) may happen in a command. One command at a time gets that far.
/// </remarks>
internal sealed class UnitOfWork<TCommand, TResult>(AdvocacyDb db, WriteGate gate) : Step<TCommand, TResult>
    where TCommand : IAnyCommand
{
    protected override async Task<TResult> Run(TCommand command, Func<Task<TResult>> next, CancellationToken cancel)
    {
        using var turn = await gate.Enter(cancel);
        try
        {
            await using var transaction = await db.Database.BeginTransactionAsync(cancel);
            var result = await next();
            await db.SaveChangesAsync(cancel);
            await transaction.CommitAsync(cancel);
            return result;
        }
        catch (DbUpdateConcurrencyException)
        {
            throw new RuleBrokenException(EditingRules.IsUnchangedSinceOpened, []);
        }
        catch (Exception failure) when (SqliteRefusals.RuleBehind(failure) is { } rule)
        {
            throw new RuleBrokenException(rule, []);
        }
    }
}
