using Advocacy.Reports.Cards;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Advocacy.Web.Features.Shared.Tags;

/// <summary>A user's text after its Markdown has been read.</summary>
[HtmlTargetElement("blocks", TagStructure = TagStructure.WithoutEndTag)]
public sealed class BlocksTagHelper : TagHelper
{
    public IReadOnlyList<Block> Of { get; set; } = [];

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = null;
        output.Content.AppendHtml(Prose.Of(Of));
    }
}
