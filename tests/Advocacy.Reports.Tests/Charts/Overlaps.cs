namespace Advocacy.Reports.Tests.Charts;

internal static class Overlaps
{
    public static IEnumerable<string> Among(IReadOnlyList<DrawnText> texts) =>
        from first in Enumerable.Range(0, texts.Count)
        from second in Enumerable.Range(first + 1, texts.Count - first - 1)
        where texts[first].Overlaps(texts[second])
        select $"{texts[first]} and {texts[second]}";
}
