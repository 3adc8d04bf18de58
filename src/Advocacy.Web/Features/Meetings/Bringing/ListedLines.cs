using System.Text.RegularExpressions;
using Advocacy.Domain.Commitments;

namespace Advocacy.Web.Features.Meetings.Bringing;

/// <summary>The lines of a pasted message or list that may be promises.</summary>
/// <remarks>Where some lines are items of a list, they alone; a message's head, greeting and signature never.</remarks>
public static partial class ListedLines
{
    public const int Most = 30;

    public static IReadOnlyList<string> Of(string? pasted)
    {
        var lines = (pasted ?? "").ReplaceLineEndings("\n").Split('\n').Select(line => Quoted().Replace(line, "").Trim()).ToList();
        var signature = lines.FindIndex(line => line is "--" or "—");
        var said = (signature < 0 ? lines : lines[..signature]).Where(line => line.Length > 0 && !Head().IsMatch(line) && !Greeting().IsMatch(line)).ToList();
        var items = said.Where(line => Bullet().IsMatch(line)).ToList();
        return
        [
            .. (items.Count > 0 ? items : said).Select(line => Bullet().Replace(line, "").Trim()).Where(line => line.Any(char.IsLetter))
                .Select(line => line.Length > Commitment.WordsMaxLength ? line[..Commitment.WordsMaxLength] : line).Distinct().Take(Most),
        ];
    }

    [GeneratedRegex(@"^(\s*>)+\s?")]
    private static partial Regex Quoted();

    [GeneratedRegex(@"^([-*•–—·▪◦]|\d{1,2}[.)]|[a-z]\))\s+")]
    private static partial Regex Bullet();

    /// <summary>The lines mail programs put above a message, in the languages of the house.</summary>
    [GeneratedRegex(@"^(from|to|cc|bcc|sent|date|subject|de|à|envoyé|objet|van|aan|verzonden|datum|onderwerp|von|an|gesendet|betreff)\s?:", RegexOptions.IgnoreCase)]
    private static partial Regex Head();

    /// <summary>A short line that ends with a comma opens or closes a letter.</summary>
    [GeneratedRegex(@"^.{1,60},$")]
    private static partial Regex Greeting();
}
