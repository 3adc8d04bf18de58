using Advocacy.Reports.Markup;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Advocacy.Web.Features.Shared.Tags;

/// <summary>A text typed in Markdown.</summary>
[HtmlTargetElement("markdown", TagStructure = TagStructure.WithoutEndTag)]
public sealed class MarkdownTagHelper : TagHelper
{
    public string Of { get; set; } = "";

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "prose");
        output.Content.AppendHtml(Prose.Of(MarkdownBlocks.Read(Of)));
    }
}
