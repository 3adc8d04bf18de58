using Advocacy.Domain.Languages;
using Advocacy.Web.Words;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Advocacy.Web.Features.Search;

/// <summary>A text that was found, with what was looked for marked in it; its language is named when it is not the reader's.</summary>
[HtmlTargetElement("found", TagStructure = TagStructure.WithoutEndTag)]
public sealed class FoundTagHelper : TagHelper
{
    public FoundText Text { get; set; } = null!;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "span";
        output.TagMode = TagMode.StartTagAndEndTag;
        if (Text.Language is { } language && language != Wording.Language)
        {
            output.Attributes.SetAttribute("lang", language.Tag());
        }

        foreach (var piece in Text.Pieces)
        {
            if (piece.IsFound)
            {
                var mark = new TagBuilder("mark");
                mark.InnerHtml.Append(piece.Text);
                output.Content.AppendHtml(mark);
            }
            else
            {
                output.Content.Append(piece.Text);
            }
        }
    }
}
