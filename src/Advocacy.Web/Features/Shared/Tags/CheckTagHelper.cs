using Advocacy.Web.Words;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Advocacy.Web.Features.Shared.Tags;

/// <summary>A line of what has to be there: done or not yet, by sign and in words.</summary>
[HtmlTargetElement("check")]
public sealed class CheckTagHelper : TagHelper
{
    public bool Done { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "li";
        output.Attributes.SetAttribute("class", Done ? "check is-done" : "check");
        output.PreContent.AppendHtml("<span class=\"visually-hidden\">").Append(Wording.Of(Done ? "Shared.CheckDone" : "Shared.CheckMissing")).AppendHtml("</span>");
    }
}
