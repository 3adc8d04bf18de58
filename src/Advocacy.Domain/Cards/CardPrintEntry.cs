using Advocacy.Domain.Languages;

namespace Advocacy.Domain.Cards;

/// <summary>What a typesetting engine made, as it is handed over to be kept.</summary>
public sealed record CardPrintEntry
{
    public required Language Language { get; init; }
    public required byte[] Pdf { get; init; }
    public required string Sha256 { get; init; }
    public required int Pages { get; init; }
    /// <summary>Of the facts it was made from.</summary>
    public required string FactsSha256 { get; init; }
    public required string Model { get; init; }
    public required string Engine { get; init; }
    public required string TemplateSha256 { get; init; }
    public required string FontsSha256 { get; init; }
    public required DateTime TypesetAt { get; init; }
}
