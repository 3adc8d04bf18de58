using Advocacy.Reports.Cards;
using Advocacy.Reports.Markup;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Advocacy.Web.Features.Shared.Tags;

/// <summary>A text typed in Markdown, as paragraphs, lists and quotes; nothing of it acts as markup of the page.</summary>
[HtmlTargetElement("markdown", TagStructure = TagStructure.WithoutEndTag)]
public sealed class MarkdownTagHelper : TagHelper
{
    public string Of { get; set; } = "";

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "prose");
        TagBuilder? list = null;
        foreach (var block in MarkdownBlocks.Read(Of))
        {
            if (block.Kind is not BlockKind.ListItem)
            {
                list = null;
            }
            else if (list is null)
            {
                output.Content.AppendHtml(list = new TagBuilder("ul"));
            }

            switch (block.Kind)
            {
                case BlockKind.Paragraph:
                    output.Content.AppendHtml(Filled("p", block.Runs));
                    break;
                case BlockKind.Quote:
                    var quote = new TagBuilder("blockquote");
                    quote.InnerHtml.AppendHtml(Filled("p", block.Runs));
                    output.Content.AppendHtml(quote);
                    break;
                case BlockKind.ListItem:
                    list!.InnerHtml.AppendHtml(Filled("li", block.Runs));
                    break;
            }
        }
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
        link.Attributes["rel"] = "noreferrer";
        return link;
    }

    private static TagBuilder Around(string name, IHtmlContent text)
    {
        var around = new TagBuilder(name);
        around.InnerHtml.AppendHtml(text);
        return around;
    }
}
