using Advocacy.Reports.Cards;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Advocacy.Web.Features.Shared.Tags;

/// <summary>A user's text after its Markdown has been read: paragraphs, lists, quotes and links, nothing else.</summary>
[HtmlTargetElement("blocks", TagStructure = TagStructure.WithoutEndTag)]
public sealed class BlocksTagHelper : TagHelper
{
    public IReadOnlyList<Block> Of { get; set; } = [];

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = null;
        for (var place = 0; place < Of.Count; place++)
        {
            var block = Of[place];
            if (block.Kind == BlockKind.ListItem && (place == 0 || Of[place - 1].Kind != BlockKind.ListItem))
            {
                output.Content.AppendHtml("<ul>");
            }

            output.Content.AppendHtml(Write(block));
            if (block.Kind == BlockKind.ListItem && (place == Of.Count - 1 || Of[place + 1].Kind != BlockKind.ListItem))
            {
                output.Content.AppendHtml("</ul>");
            }
        }
    }

    private static TagBuilder Write(Block block)
    {
        var tag = new TagBuilder(block.Kind switch
        {
            BlockKind.Paragraph => "p",
            BlockKind.ListItem => "li",
            BlockKind.Quote => "blockquote",
        });
        foreach (var run in block.Runs)
        {
            tag.InnerHtml.AppendHtml(Write(run));
        }

        return tag;
    }

    private static TagBuilder Write(Run run)
    {
        var tag = new TagBuilder(run.Link is not null ? "a" : run.Strong ? "strong" : run.Emphasis ? "em" : "span");
        if (run.Link is not null)
        {
            tag.Attributes["href"] = run.Link;
            tag.Attributes["rel"] = "noopener noreferrer";
        }

        tag.InnerHtml.Append(run.Text);
        return tag;
    }
}
