using System.Security.Cryptography;
using System.Text;
using Advocacy.Domain.People;

namespace Advocacy.Web.Journal;

/// <summary>A name that a person had, by the token under which the journal keeps it.</summary>
/// <remarks>The chain holds the token alone: the name is erased by deleting it here, and the chain stays whole.</remarks>
internal sealed class JournalName
{
    private JournalName() { }

    public Guid Token { get; private init; }
    public Guid PersonId { get; private init; }
    public string Name { get; private init; } = "";

    /// <summary>The name somebody has now, and what tells them from others of that name.</summary>
    public static IEnumerable<JournalName> Of(Person person) => new[] { person.Name, person.ToldApartBy }.OfType<string>().Distinct().Select(name => new JournalName
    {
        Token = TokenOf(person.NameKey, name),
        PersonId = person.Id,
        Name = name,
    });

    /// <summary>The token of a name; whoever has not the key can't tell from it what the name is, nor try.</summary>
    public static Guid TokenOf(Guid key, string name) =>
        new(HMACSHA256.HashData(key.ToByteArray(), Encoding.UTF8.GetBytes(name)).AsSpan(0, 16));
}
