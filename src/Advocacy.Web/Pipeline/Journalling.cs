using Advocacy.Web.Journal;

namespace Advocacy.Web.Pipeline;

/// <summary>Names the act in the journal, and its reason; what it changed is written when it is saved.</summary>
internal sealed class Journalling<TCommand, TResult>(CurrentAct act) : Step<TCommand, TResult>
    where TCommand : IAnyCommand
{
    protected override Task<TResult> Run(TCommand command, Func<Task<TResult>> next, CancellationToken cancel)
    {
        act.Is(typeof(TCommand).Name, command.Because);
        return next();
    }
}
