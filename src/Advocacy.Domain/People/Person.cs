using Advocacy.Domain.Languages;
using Advocacy.Domain.Readers;

namespace Advocacy.Domain.People;

/// <summary>Someone in public office, known by that office only (a Popolo person).</summary>
/// <remarks>Their name has readers, as a meeting has: a minister's is public, an adviser's is not before somebody says so.</remarks>
public sealed class Person : Confidential
{
    public const int NameMaxLength = 200;
    public const int ToldApartMaxLength = 100;

    /// <summary>What stands in the place of a name that was erased: <i>nomen nescio</i>, in any language.</summary>
    public const string Erased = "N. N.";

    private Person() { }

    public string Name { get; private set; } = "";
    /// <summary>The secret with which the name is known where it must not stand: with it gone, nothing leads back to the name.</summary>
    public Guid NameKey { get; private set; } = Guid.NewGuid();
    public bool IsErased => Name == Erased;

    /// <summary>What tells them from somebody else of that name ("the senator", "Justice"); it stands beside the name wherever one chooses or reads among people, and never in print.</summary>
    public string? ToldApartBy { get; private set; }

    /// <summary>The name as it stands among others: with what tells it apart.</summary>
    public string NameAmongOthers => NamedAmongOthers(Name, ToldApartBy);

    /// <summary>Whom this turned out to be, when the same person was put on record twice; null for everybody else.</summary>
    public Guid? MergedIntoId { get; private set; }

    /// <summary>What was this person's before they were merged: what goes back when that is undone; null for everybody else.</summary>
    public IReadOnlyList<Guid>? Moved { get; private set; }

    public static string NamedAmongOthers(string name, string? toldApartBy) => string.IsNullOrEmpty(toldApartBy) ? name : $"{name} ({toldApartBy})";

    public static Person Named(string name, string? toldApartBy = null)
    {
        PeopleRules.HasAName.Requires(!string.IsNullOrWhiteSpace(name));
        return new() { Name = name.Trim(), ToldApartBy = TypedText.Trimmed(toldApartBy) };
    }

    /// <summary>Writes the name as it should have been, or is now; the earlier one stays in its history.</summary>
    public void Rename(string name, string? toldApartBy = null)
    {
        PeopleRules.HasAName.Requires(!string.IsNullOrWhiteSpace(name) && name.Trim() != Erased);
        PeopleRules.IsErasedOnce.Requires(!IsErased);
        (Name, ToldApartBy) = (name.Trim(), TypedText.Trimmed(toldApartBy));
        Touch();
    }

    /// <summary>Lets go of the name; the posts held and what was said in them stay.</summary>
    public void Erase()
    {
        PeopleRules.IsErasedOnce.Requires(!IsErased);
        Name = Erased;
        ToldApartBy = null;
        NameKey = Guid.NewGuid();
    }

    /// <summary>Says that this is somebody else on record.</summary>
    /// <param name="other">Whom; all that was this person's is theirs from now on.</param>
    /// <param name="moved">What that was.</param>
    public void IsThe(Person other, IReadOnlyList<Guid> moved)
    {
        PeopleRules.MergesWithAnother.Requires(other.Id != Id && other.MergedIntoId is null && MergedIntoId is null);
        PeopleRules.IsErasedOnce.Requires(!IsErased && !other.IsErased);
        (MergedIntoId, Moved) = (other.Id, moved);
        Touch();
    }

    /// <summary>Says that they are two people after all.</summary>
    public void IsThemselves()
    {
        PeopleRules.WasMerged.Requires(MergedIntoId is not null);
        (MergedIntoId, Moved) = (null, null);
        Touch();
    }
}
