namespace Advocacy.Reports.Charts;

/// <summary>Where a drawing is seen: a page takes its colours from the stylesheet, paper has them fixed.</summary>
public enum Medium
{
    Screen,
    Paper,
}
