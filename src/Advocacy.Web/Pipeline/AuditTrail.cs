using Advocacy.Web.Data;

namespace Advocacy.Web.Pipeline;

/// <summary>Writes who did which act when, on what and why, in the transaction of the act itself.</summary>
internal sealed class AuditTrail<TCommand, TResult>(AdvocacyDb db, CurrentActor actor, TimeProvider clock)
    : Step<TCommand, TResult>
    where TCommand : IAnyCommand
{
    protected override async Task<TResult> Run(TCommand command, Func<Task<TResult>> next, CancellationToken cancel)
    {
        var result = await next();
        await db.WriteAudit(typeof(TCommand).Name, command.Because, actor.Value, clock.GetUtcNow().UtcDateTime, cancel);
        return result;
    }
}
