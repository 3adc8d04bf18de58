namespace Advocacy.Web.Pipeline;

/// <summary>Refuses what the actor may not send, before anything is read.</summary>
internal sealed class Authorization<TRequest, TResult>(CurrentActor actor) : Step<TRequest, TResult>
{
    protected override Task<TResult> Run(TRequest request, Func<Task<TResult>> next, CancellationToken cancel) =>
        Permissions.Allow(typeof(TRequest), actor.Value)
            ? next()
            : throw new NotAllowedException(typeof(TRequest), actor.Value);
}
