using Advocacy.Domain.Languages;
using Advocacy.Reports.Typography;
using Advocacy.Web.Words;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Advocacy.Web.Features.Shared.Tags;

/// <summary>A text in the reader's language, or else in one it exists in, marked with that language and set as it prints.</summary>
[HtmlTargetElement("passage", TagStructure = TagStructure.WithoutEndTag)]
public sealed class PassageTagHelper : TagHelper
{
    public LocalText Of { get; set; } = LocalText.Empty;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var passage = Of.In(Wording.Language);
        output.TagName = "span";
        output.TagMode = TagMode.StartTagAndEndTag;
        if (passage.Language != Wording.Language)
        {
            output.Attributes.SetAttribute("lang", passage.Language.Tag());
        }

        output.Content.SetContent(Typographer.Set(passage.Text, passage.Language));
    }
}
