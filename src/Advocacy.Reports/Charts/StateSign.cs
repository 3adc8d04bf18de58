using System.Xml.Linq;
using Advocacy.Domain.Judging;
using Advocacy.Reports.Cards;

namespace Advocacy.Reports.Charts;

/// <summary>The sign of what became of a commitment: a box that is empty, ticked, half full or crossed out.</summary>
public static class StateSign
{
    public static string Svg(CommitmentMark state, string? title = null, Medium medium = Medium.Screen) => Sign<CommitmentMark>.Of(state, title, medium, Draw);

    private static string Draw(CommitmentMark state, string? title, Medium medium)
    {
        var ink = ChartTones.Ink.Paint(medium);
        var kept = LevelTones.Of(Level.NotableProgress).Paint(medium);
        var broken = LevelTones.Of(Level.Setback).Paint(medium);
        IEnumerable<XElement> parts = state switch
        {
            CommitmentMark.Open => [Box(ink)],
            CommitmentMark.Overdue => [Box(ink), Drawing.Stroked("M12 7V13M12 16.6V16.61", ink, 2.4)],
            // The tick is a hole, so that it takes the colour of whatever lies under the sign.
            CommitmentMark.Kept =>
            [
                Drawing.Filled("M4.5 1.5H19.5A3 3 0 0 1 22.5 4.5V19.5A3 3 0 0 1 19.5 22.5H4.5A3 3 0 0 1 1.5 19.5V4.5A3 3 0 0 1 4.5 1.5ZM6.2 12.3L10.4 16.7L18 8.6L16.2 6.9L10.4 13.1L8 10.6Z", kept),
            ],
            CommitmentMark.PartlyKept => [Box(ink), Drawing.Filled("M2.5 12H21.5V19.5L19.5 21.5H4.5L2.5 19.5Z", ink)],
            CommitmentMark.Broken => [Box(broken), Drawing.Stroked("M7.5 7.5L16.5 16.5M16.5 7.5L7.5 16.5", broken, 2.4)],
            CommitmentMark.Overtaken => [Box(ink), Drawing.Stroked("M7 12H17", ink, 2.4)],
            CommitmentMark.Withdrawn => [Box(ink), Drawing.Stroked("M7 17L17 7", ink, 2.4)],
        };
        return Drawing.Root(24, 24, $"state-sign state-{Slug(state)}", title, parts);
    }

    private static string Slug(CommitmentMark state) => state switch
    {
        CommitmentMark.Open => "open",
        CommitmentMark.Overdue => "overdue",
        CommitmentMark.Kept => "kept",
        CommitmentMark.PartlyKept => "partly-kept",
        CommitmentMark.Broken => "broken",
        CommitmentMark.Overtaken => "overtaken",
        CommitmentMark.Withdrawn => "withdrawn",
    };

    private static XElement Box(string paint) => Drawing.Element(
        "rect",
        [
            ("x", 2.5), ("y", 2.5), ("width", 19.0), ("height", 19.0), ("rx", 3.0), ("fill", "none"),
            ("stroke", paint), ("stroke-width", 2.0),
        ]);
}
