using MediatR;

namespace Advocacy.Web.Pipeline;

/// <summary>What every command carries besides what it asks.</summary>
public interface IAnyCommand
{
    /// <summary>The form's own key: the same key sent twice does nothing twice.</summary>
    Guid SubmissionKey { get; }

    /// <summary>Why, when whoever acts has to say so; kept in the journal.</summary>
    string? Because { get; }
}

/// <summary>A request that changes the record.</summary>
public abstract record Command<TResult> : IRequest<TResult>, IAnyCommand
{
    public Guid SubmissionKey { get; init; } = Guid.CreateVersion7();

    public virtual string? Because => null;
}

/// <summary>A request that reads.</summary>
public interface IQuery<out TResult> : IRequest<TResult>;
