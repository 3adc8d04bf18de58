using Advocacy.Domain.Editing;
using Advocacy.Domain.Languages;

namespace Advocacy.Domain.Petitions;

/// <summary>Where signatures were gathered. Territories nest, so tallies of two of them are never added up.</summary>
public sealed class Territory
{
    public const int CodeMaxLength = 40;

    private Territory() { }

    public Guid Id { get; private init; } = NewId.Next();
    public string Code { get; private init; } = "";
    public LocalText Name { get; private init; } = LocalText.Empty;
    public Guid? ParentId { get; private init; }

    public static Territory Named(string code, LocalText name, Territory? parent) =>
        new() { Code = code, Name = name, ParentId = parent?.Id };
}
