using Advocacy.Domain.Readers;

namespace Advocacy.Domain.People;

/// <summary>Someone in public office, known by that office only (a Popolo person).</summary>
/// <remarks>Their name has readers, as a meeting has: a minister's is public, an adviser's is not before somebody says so.</remarks>
public sealed class Person : Confidential
{
    public const int NameMaxLength = 200;

    /// <summary>What stands in the place of a name that was erased: <i>nomen nescio</i>, in any language.</summary>
    public const string Erased = "N. N.";

    private Person() { }

    public string Name { get; private set; } = "";
    /// <summary>The secret with which the name is known where it must not stand: with it gone, nothing leads back to the name.</summary>
    public Guid NameKey { get; private set; } = Guid.NewGuid();
    public bool IsErased => Name == Erased;

    public static Person Named(string name)
    {
        PeopleRules.HasAName.Requires(!string.IsNullOrWhiteSpace(name));
        return new() { Name = name.Trim() };
    }

    /// <summary>Writes the name as it should have been, or is now; the earlier one stays in its history.</summary>
    public void Rename(string name)
    {
        PeopleRules.HasAName.Requires(!string.IsNullOrWhiteSpace(name) && name.Trim() != Erased);
        PeopleRules.IsErasedOnce.Requires(!IsErased);
        Name = name.Trim();
        Touch();
    }

    /// <summary>Lets go of the name; the posts held and what was said in them stay.</summary>
    public void Erase()
    {
        PeopleRules.IsErasedOnce.Requires(!IsErased);
        Name = Erased;
        NameKey = Guid.NewGuid();
    }
}
