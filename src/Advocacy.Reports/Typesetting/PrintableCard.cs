using System.Buffers;
using Advocacy.Reports.Cards;
using Advocacy.Reports.Markup;

namespace Advocacy.Reports.Typesetting;

/// <summary>The card without the few things that no template could set and no reader should be given.</summary>
/// <remarks>
/// What was typed is kept as data everywhere else. An address that may not be followed is no link; a language tag
/// that is none says nothing about the language.
/// </remarks>
internal static class PrintableCard
{
    private static readonly SearchValues<char> Letters = SearchValues.Create("abcdefghijklmnopqrstuvwxyz");

    public static CardModel Of(CardModel card) => card with
    {
        Demands = [.. card.Demands.Select(demand => demand with { Reason = Followable(demand.Reason) })],
        Frame = Followable(card.Frame),
        Method = card.Method with { Text = Followable(card.Method.Text) },
        Sources = [.. card.Sources.Select(source => source with
        {
            Address = WebAddress.Allowed(source.Address),
            TitleLanguage = Tag(source.TitleLanguage),
        })],
        Colophon = card.Colophon with { Online = Followable(card.Colophon.Online), Contact = Followable(card.Colophon.Contact) },
    };

    private static IReadOnlyList<Block> Followable(IReadOnlyList<Block> blocks) =>
    [
        .. blocks.Select(block => block with
        {
            Runs = [.. block.Runs.Select(run => run with { Link = WebAddress.Allowed(run.Link) })],
        }),
    ];

    private static PrintedAddress? Followable(PrintedAddress? printed) => printed is null ? null : printed with { Address = WebAddress.Allowed(printed.Address) };

    private static string? Tag(string? tag) =>
        tag?.Split('-', 2)[0].ToLowerInvariant() is { Length: 2 or 3 } primary
        && !primary.AsSpan().ContainsAnyExcept(Letters)
            ? primary
            : null;
}
