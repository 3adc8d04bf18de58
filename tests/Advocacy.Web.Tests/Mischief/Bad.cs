namespace Advocacy.Web.Tests.Mischief;

/// <summary>What people paste, scripts try and numbers overflow with.</summary>
internal static class Bad
{
    public static IReadOnlyList<KeyValuePair<string, string>> All => [.. Values];

    public static IReadOnlyDictionary<string, string> Values { get; } = new Dictionary<string, string>
    {
        ["nothing"] = "",
        ["blanks"] = " \t\u00A0\u202F ",
        ["a long text"] = string.Concat(Enumerable.Repeat("long text, ", 4_000)),
        ["a long word"] = new string('x', 40_000),
        ["markup"] = "</textarea><script>alert(1)</script>",
        ["a template"] = "#eval(\"1\") @Model {{7*7}} ${7*7}",
        ["SQL"] = "'; DROP TABLE Campaigns; --",
        ["control characters"] = "a\u0007b\u000Cc\u001B[2Jd",
        ["text that turns around"] = "\u202Etxet\u202C \u2066x",
        ["emoji and rare letters"] = "👩‍👩‍👧 𝒳 ﷽ Z̸̼͝a",
        ["a number too large"] = "99999999999999999999999999",
        ["a number below zero"] = "-1",
        ["no number"] = "1e400",
        ["no day of any year"] = "31/02/2012",
        ["a day out of reach"] = "99999-12-31",
        ["a list"] = "1,2,3;4",
        ["an unknown record"] = "00000000-0000-0000-0000-000000000001",
    };
}
