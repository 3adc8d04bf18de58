using Advocacy.Domain.Editing;

namespace Advocacy.Domain.People;

/// <summary>Someone in public office, known by that office only (a Popolo person).</summary>
public sealed class Person : Editable
{
    public const int NameMaxLength = 200;

    private Person() { }

    public string Name { get; private set; } = "";

    public static Person Named(string name)
    {
        PeopleRules.HasAName.Requires(!string.IsNullOrWhiteSpace(name));
        return new() { Name = name.Trim() };
    }
}
