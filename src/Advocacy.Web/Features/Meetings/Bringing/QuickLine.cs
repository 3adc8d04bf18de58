using System.Text.RegularExpressions;

namespace Advocacy.Web.Features.Meetings.Bringing;

/// <summary>A promise as one notes it in passing: <c>@Interior #D1 Promised a draft circular !2012-03</c>.</summary>
/// <param name="Who">After each <c>@</c>: a word, several with underscores between them, or what stands in quotation marks.</param>
/// <param name="Demands">After each <c>#</c>.</param>
/// <param name="Due">After the first <c>!</c>, as typed; null when there is none.</param>
/// <param name="Words">All the rest.</param>
public sealed partial record QuickLine(IReadOnlyList<string> Who, IReadOnlyList<string> Demands, string? Due, string Words)
{
    public const int MaxLength = 1_000;

    public static QuickLine Read(string typed)
    {
        var marked = Marked().Matches(typed).Select(match => (Sign: match.Groups["sign"].Value, Text: Meant(match))).ToList();
        return new(
            [.. marked.Where(mark => mark.Sign == "@").Select(mark => mark.Text)],
            [.. marked.Where(mark => mark.Sign == "#").Select(mark => mark.Text)],
            marked.Where(mark => mark.Sign == "!").Select(mark => mark.Text).FirstOrDefault(),
            Spaces().Replace(Marked().Replace(typed, " "), " ").Trim());
    }

    private static string Meant(Match match) => (match.Groups["quoted"].Success ? match.Groups["quoted"].Value : match.Groups["word"].Value.Replace('_', ' ')).Trim();

    [GeneratedRegex("""(?<=^|\s)(?<sign>[@#!])(?:["“«](?<quoted>[^"”»]+)["”»]|(?<word>[^\s"“«]+))""")]
    private static partial Regex Marked();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
