using Advocacy.Domain.Rules;

namespace Advocacy.Web.Pipeline;

/// <summary>Whoever sent the request may not; becomes sign-in for a stranger and a page that says so for a member.</summary>
public sealed class NotAllowedException(Type request, Actor actor)
    : Exception($"{actor.Name} may not {request.Name}.")
{
    public Actor Actor { get; } = actor;

    /// <summary>The request that was refused.</summary>
    public Type Request { get; } = request;
}

/// <summary>The record asked for does not exist, or not for this actor; becomes 404.</summary>
public sealed class NotFoundException(string what) : Exception($"{what} not found.");

/// <summary>A request whose shape is wrong.</summary>
/// <param name="Member">The property, as a path.</param>
/// <param name="Key">The key of the sentence, or the sentence itself.</param>
public sealed record Misfit(string Member, string Key);

/// <summary>The request's shape is wrong; nothing was changed.</summary>
public sealed class MalformedRequestException(IReadOnlyList<Misfit> misfits)
    : Exception(string.Join(" ", misfits.Select(misfit => $"{misfit.Member}: {misfit.Key}")))
{
    public IReadOnlyList<Misfit> Misfits { get; } = misfits;
}

/// <summary>Rules of writing that only the database can tell are broken.</summary>
public static class WritingRules
{
    public static readonly Rule CanBeSavedNow =
        new("SAV-1", "A change is saved whole or not at all; try again in a moment.");

    public static readonly Rule IsNotThereYet = new("SAV-2", "The same thing is recorded once.");

    public static readonly Rule IsWhatWasSent =
        new("SAV-3", "A form that was saved is not saved again with something else in it, unless it is sent as a new one.");

    public static readonly Rule RefersToWhatIsThere =
        new("SAV-4", "What a record refers to is on record, and stays while something refers to it.");

    public static readonly Rule DiskHasRoom = new("SAV-6", "What is saved needs room on the disk.");

    public static readonly Rule FitsItsField = new("SAV-5", "A text is no longer than its field.");
}
