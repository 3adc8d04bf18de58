using Advocacy.Domain.Editing;
using Advocacy.Domain.Languages;

namespace Advocacy.Web.Data;

/// <summary>A card waiting for, at, or back from the typesetter.</summary>
public sealed class TypesettingJob
{
    private TypesettingJob() { }

    public Guid Id { get; private init; } = NewId.Next();
    public Guid CardId { get; private init; }
    public TypesettingState State { get; private set; }
    /// <summary>How many of the card's languages are done.</summary>
    public int Done { get; private set; }
    /// <summary>The language at work, or null before the first and after the last.</summary>
    public Language? Current { get; private set; }
    /// <summary>What went wrong, as the key of a sentence.</summary>
    public string? Problem { get; private set; }
    /// <summary>What the engine said, for whoever mends it.</summary>
    public string? Detail { get; private set; }
    public DateTime AskedAt { get; private init; }

    public static TypesettingJob For(Guid cardId, DateTime now) => new() { CardId = cardId, AskedAt = now };

    public void Begins(Language language) => (State, Current) = (TypesettingState.Running, language);

    /// <summary>The facts were frozen anew: nothing is done yet.</summary>
    public void StartsOver() => (State, Current, Done) = (TypesettingState.Waiting, null, 0);

    /// <param name="done">How many languages the card is printed in now.</param>
    /// <param name="total">How many it is to be printed in.</param>
    public void Finishes(int done, int total)
    {
        Done = done;
        if (done >= total)
        {
            (State, Current) = (TypesettingState.Done, null);
        }
    }

    public void Fails(string problem, string? detail) =>
        (State, Current, Problem, Detail) = (TypesettingState.Failed, null, problem, detail);
}
