using Advocacy.Domain.Dates;
using Advocacy.Domain.Editing;

namespace Advocacy.Domain.Cards;

/// <summary>Somebody's word that an edition may be printed.</summary>
public sealed class SignOff
{
    public const int NameMaxLength = 200;

    private SignOff() { }

    public Guid Id { get; private init; } = NewId.Next();
    public Guid CardId { get; private init; }
    public int Position { get; private init; }
    public SignOffRole Role { get; private init; }
    /// <summary>As it is printed.</summary>
    public string Name { get; private init; } = "";
    public FuzzyDate On { get; private init; } = null!;

    internal static SignOff Of(ProgressCard card, int position, SignOffEntry entry)
    {
        CardRules.SignOffSaysWho.Requires(!string.IsNullOrWhiteSpace(entry.Name));
        return new() { CardId = card.Id, Position = position, Role = entry.Role, Name = entry.Name.Trim(), On = entry.On };
    }
}

public sealed record SignOffEntry(SignOffRole Role, string Name, FuzzyDate On);

/// <summary>As what somebody signs an edition off: the roles of the cards that existed, and the board.</summary>
public enum SignOffRole
{
    Author,
    TechnicalReviewer,
    NationalGroup,
    Partner,
    Board,
}
