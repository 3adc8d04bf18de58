using Advocacy.Domain.Judging;

namespace Advocacy.Reports.Charts;

/// <summary>The sign of a movement: an arrow up, level or down; two dots where there is nothing to compare with.</summary>
public static class MovementArrow
{
    public static string Svg(Movement movement, string? title = null, Medium medium = Medium.Screen) => Sign<Movement>.Of(movement, title, medium, Draw);

    private static string Draw(Movement movement, string? title, Medium medium)
    {
        var paint = ChartTones.Of(movement).Paint(medium);
        var path = movement switch
        {
            Movement.NotComparable => "M7 12H7.01M17 12H17.01",
            Movement.Backward => "M12 4V20M5 13L12 20L19 13",
            Movement.Unchanged => "M4 12H20M13 5L20 12L13 19",
            Movement.Forward => "M12 20V4M5 11L12 4L19 11",
        };
        var slug = movement switch
        {
            Movement.NotComparable => "not-comparable",
            Movement.Backward => "backward",
            Movement.Unchanged => "unchanged",
            Movement.Forward => "forward",
        };
        var width = movement is Movement.NotComparable ? 4 : 2.8;
        return Drawing.Root(24, 24, $"movement-arrow movement-{slug}", title, Drawing.Stroked(path, paint, width));
    }
}
