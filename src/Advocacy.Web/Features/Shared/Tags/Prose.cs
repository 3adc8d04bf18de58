using Advocacy.Reports.Cards;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Advocacy.Web.Features.Shared.Tags;

/// <summary>Writes a user's text, after its Markdown has been read, as paragraphs, lists and quotes; nothing of it acts as markup of the page.</summary>
internal static class Prose
{
    public static IHtmlContent Of(IReadOnlyList<Block> blocks)
    {
        var content = new HtmlContentBuilder();
        TagBuilder? list = null;
        Block? before = null;
        foreach (var block in blocks)
        {
            if (block.Kind == BlockKind.ListItem)
            {
                if (list is null || (before?.Number is null) != (block.Number is null))
                {
                    content.AppendHtml(list = new TagBuilder(block.Number is null ? "ul" : "ol"));
                    if (block.Number > 1)
                    {
                        list.Attributes["start"] = $"{block.Number}";
                    }
                }

                list.InnerHtml.AppendHtml(Filled("li", block.Runs));
            }
            else
            {
                list = null;
                content.AppendHtml(block.Kind switch
                {
                    BlockKind.Quote => Around("blockquote", Filled("p", block.Runs)),
                    // No heading of the page's: the order of those is the page's own.
                    BlockKind.Heading => Around("p", Filled("strong", block.Runs)),
                    _ => Filled("p", block.Runs),
                });
            }

            before = block;
        }

        return content;
    }

    private static TagBuilder Filled(string name, IReadOnlyList<Run> runs)
    {
        var tag = new TagBuilder(name);
        foreach (var run in runs)
        {
            tag.InnerHtml.AppendHtml(Styled(run));
        }

        return tag;
    }

    private static IHtmlContent Styled(Run run)
    {
        var lines = new HtmlContentBuilder();
        foreach (var (at, line) in run.Text.Split('\n').Index())
        {
            lines.AppendHtml(at > 0 ? "<br>" : "").Append(line);
        }

        IHtmlContent text = lines;
        text = run.Emphasis ? Around("em", text) : text;
        text = run.Strong ? Around("strong", text) : text;
        if (run.Link is null)
        {
            return text;
        }

        var link = Around("a", text);
        link.Attributes["href"] = run.Link;
        link.Attributes["rel"] = "noopener noreferrer";
        return link;
    }

    private static TagBuilder Around(string name, IHtmlContent text)
    {
        var around = new TagBuilder(name);
        around.InnerHtml.AppendHtml(text);
        return around;
    }
}
