using MediatR;

namespace Advocacy.Web.Pipeline;

/// <summary>A step every request passes through; the only class that knows MediatR's signature for one.</summary>
internal abstract class Step<TRequest, TResult> : IPipelineBehavior<TRequest, TResult>
{
    public Task<TResult> Handle(TRequest request, CancellationToken cancellationToken, RequestHandlerDelegate<TResult> next) =>
        Run(request, () => next(), cancellationToken);

    protected abstract Task<TResult> Run(TRequest request, Func<Task<TResult>> next, CancellationToken cancel);
}
