using Advocacy.Web.Words;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Advocacy.Web.Features.Shared.Tags;

/// <summary>The list of the page as CSV, narrowed as it is shown.</summary>
[HtmlTargetElement("as-csv", TagStructure = TagStructure.WithoutEndTag)]
public sealed class CsvTagHelper : TagHelper
{
    [ViewContext, HtmlAttributeNotBound]
    public ViewContext View { get; set; } = null!;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var request = View.HttpContext.Request;
        output.TagName = "p";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "as-csv");
        var link = new TagBuilder("a");
        link.Attributes["href"] = $"{request.PathBase}{request.Path}{request.QueryString.Add("csv", "true")}";
        link.Attributes["download"] = "";
        link.InnerHtml.Append(Wording.Of("Shared.AsCsv"));
        output.Content.AppendHtml(link);
    }
}
