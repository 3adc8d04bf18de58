using Advocacy.Web.Pipeline;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Advocacy.Web.Features.Shared.Tags;

/// <summary>The form's own key, so that a form sent twice does nothing twice.</summary>
[HtmlTargetElement("submission", TagStructure = TagStructure.WithoutEndTag)]
public sealed class SubmissionTagHelper : TagHelper
{
    /// <summary>The view data that holds a new key, where the form's own was used for something else.</summary>
    public const string FreshKey = "FreshSubmissionKey";

    [ViewContext, HtmlAttributeNotBound]
    public ViewContext View { get; set; } = null!;

    [HtmlAttributeName("for")]
    public ModelExpression For { get; set; } = null!;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "input";
        output.TagMode = TagMode.SelfClosing;
        output.Attributes.SetAttribute("type", "hidden");
        output.Attributes.SetAttribute("name", $"{For.Name}.{nameof(IAnyCommand.SubmissionKey)}");
        output.Attributes.SetAttribute("value", (View.ViewData[FreshKey] ?? ((IAnyCommand)For.Model!).SubmissionKey).ToString());
    }
}
