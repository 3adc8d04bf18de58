using Advocacy.Reports.Cards;
using Markdig.Syntax.Inlines;

namespace Advocacy.Reports.Markup;

/// <summary>Turns one block's inlines into runs, neighbours of one style joined.</summary>
internal static class InlineRuns
{
    public static IReadOnlyList<Run> Of(ContainerInline inline)
    {
        var runs = new List<Run>();
        Gather(inline, new Run(""), runs);
        return runs;
    }

    private static void Gather(ContainerInline container, Run style, List<Run> runs)
    {
        foreach (var child in container)
        {
            switch (child)
            {
                case LiteralInline literal:
                    Add(style with { Text = literal.Content.ToString() }, runs);
                    break;
                case LineBreakInline lineBreak:
                    // A line that somebody ended is ended: addresses and lines of minutes are not run together.
                    Add(style with { Text = "\n" }, runs);
                    break;
                case AutolinkInline autolink:
                    var address = autolink.IsEmail ? $"mailto:{autolink.Url}" : autolink.Url;
                    Add(style with { Text = autolink.Url, Link = WebAddress.Allowed(address) }, runs);
                    break;
                case LinkInline link:
                    GatherLink(link, style, runs);
                    break;
                case EmphasisInline emphasis:
                    Gather(emphasis, emphasis.DelimiterCount == 2
                        ? style with { Strong = true }
                        : style with { Emphasis = true }, runs);
                    break;
                case DelimiterInline delimiter:
                    Add(style with { Text = delimiter.ToLiteral() }, runs);
                    Gather(delimiter, style, runs);
                    break;
                case ContainerInline other:
                    Gather(other, style, runs);
                    break;
            }
        }
    }

    /// <summary>A link that may not be followed is printed with its address, so that nothing typed is hidden.</summary>
    private static void GatherLink(LinkInline link, Run style, List<Run> runs)
    {
        var address = WebAddress.Allowed(link.Url);
        Gather(link, style with { Link = address ?? style.Link }, runs);
        if (address is null && !string.IsNullOrEmpty(link.Url))
        {
            Add(style with { Text = $" ({link.Url})" }, runs);
        }
    }

    private static void Add(Run run, List<Run> runs)
    {
        if (runs.Count > 0 && runs[^1] with { Text = "" } == run with { Text = "" })
        {
            runs[^1] = runs[^1] with { Text = runs[^1].Text + run.Text };
        }
        else
        {
            runs.Add(run);
        }
    }
}
