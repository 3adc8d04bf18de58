using System.Text.RegularExpressions;
using Advocacy.Domain.Dates;
using Advocacy.Domain.Judging;
using Advocacy.Reports.Cards;

namespace Advocacy.Web.Tests.Conventions;

/// <summary>Where the code speaks, and which keys it says.</summary>
internal static partial class WordingUses
{
    private static readonly IReadOnlyList<(string Path, string Text)> Code = OurCode.Files("src/Advocacy.Web", ".cs", ".cshtml");

    /// <summary>Keys written out: those handed to the wording, and any text that begins like an area's key.</summary>
    public static IReadOnlyList<(string Path, string Key)> Keys { get; } =
    [
        .. from file in Code
           from Match said in SaidKey().Matches(file.Text).Concat(WrittenKey().Matches(file.Text))
           let key = said.Groups["key"].Value
           where said.Value.StartsWith("Wording", StringComparison.Ordinal) || IsOfAnArea(key)
           select (file.Path, key),
    ];

    /// <summary>Beginnings of keys whose end is worked out, as in <c>$"Lacks.{lack}"</c>.</summary>
    public static IReadOnlyList<string> Beginnings { get; } =
    [
        .. from file in Code
           from Match said in BegunKey().Matches(file.Text)
           let key = said.Groups["key"].Value
           where IsOfAnArea(key) && !key.StartsWith("Enums.", StringComparison.Ordinal) && !key.StartsWith("Rules.", StringComparison.Ordinal)
           select key,
    ];

    /// <summary>Every enum a person can see; a lack has a sentence instead of a word, and which way a date is looked for is never shown.</summary>
    public static IReadOnlyList<(Type Enum, string Key)> Enums { get; } =
    [
        .. OurCode.Domain.GetTypes().Concat(OurCode.Web.GetTypes())
            .Where(type => type is { IsEnum: true, IsPublic: true } && type != typeof(GateLack) && type != typeof(DateOutlook))
            .Append(typeof(CommitmentMark))
            .SelectMany(type => Enum.GetNames(type).Select(value => (type, $"Enums.{type.Name}.{value}"))),
    ];

    /// <summary>Whether a key is the label of something a form asks: <c>Area.Form.Property</c>.</summary>
    public static bool IsLabel(string key) =>
        key.Split('.') is [var area, var form, var property]
        && OurCode.Web.GetType($"Advocacy.Web.Features.{area}.{form}")?.GetProperty(property) is not null;

    /// <summary>Whether a text begins like an area's key. What begins with <c>Form.</c> may as well name a field.</summary>
    private static bool IsOfAnArea(string key) =>
        WordingFile.All.Any(file => file.Area != "Form" && key.StartsWith($"{file.Area}.", StringComparison.Ordinal));

    [GeneratedRegex("""Wording\.(Of|In|Find)\((\w+, )?"(?<key>[^"]+)"(?!\.)""")]
    private static partial Regex SaidKey();

    [GeneratedRegex("""(?<![$=])"(?<key>[A-Z]\w+(\.\w+)+)"(?!\.)""")]
    private static partial Regex WrittenKey();

    [GeneratedRegex("""\$"(?<key>[A-Z]\w+\.[\w.]*)\{""")]
    private static partial Regex BegunKey();
}
