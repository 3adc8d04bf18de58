using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Advocacy.Web.Features.Shared.Tags;

/// <summary>Names the form of a page that carries along what is typed, so that the buttons of the languages can send it.</summary>
[HtmlTargetElement("form", Attributes = "novalidate")]
public sealed class TypedFormTagHelper : TagHelper
{
    [ViewContext, HtmlAttributeNotBound]
    public ViewContext View { get; set; } = null!;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        if (View.ViewData.Model is ICarriesWhatIsTyped && !output.Attributes.ContainsName("id"))
        {
            output.Attributes.SetAttribute("id", ICarriesWhatIsTyped.FormId);
        }
    }
}
