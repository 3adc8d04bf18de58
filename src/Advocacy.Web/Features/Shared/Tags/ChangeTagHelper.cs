using Advocacy.Web.Pipeline;
using Advocacy.Web.Words;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Advocacy.Web.Features.Shared.Tags;

/// <summary>The way to change one line of a record, beside it, for those who may; to the whole record where no line is named.</summary>
[HtmlTargetElement("change", TagStructure = TagStructure.WithoutEndTag)]
public sealed class ChangeTagHelper(CurrentActor actor) : TagHelper
{
    /// <summary>The command that corrects the record.</summary>
    public Type By { get; set; } = null!;

    /// <summary>The page that sends it, within the campaign: <c>/findings/3/correct</c>.</summary>
    public string At { get; set; } = "";

    /// <summary>The line it opens; null for the whole record, blank for a record that is one line here.</summary>
    public string? Line { get; set; }

    /// <summary>What the line or the record is called, for whoever hears the link without the line.</summary>
    public string? What { get; set; }

    [ViewContext, HtmlAttributeNotBound]
    public ViewContext View { get; set; } = null!;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        if (!Permissions.Allow(By, actor.Value))
        {
            output.SuppressOutput();
            return;
        }

        output.TagName = "a";
        output.TagMode = TagMode.StartTagAndEndTag;
        var to = $"{View.HttpContext.Request.PathBase}{At}";
        output.Attributes.SetAttribute("href", string.IsNullOrEmpty(Line) ? to : $"{to}?line={Line}");
        output.Attributes.SetAttribute("class", Line is null ? "change whole" : "change");
        output.Content.Append(Line is null ? Wording.Of("Shared.ChangeWhole") : Wording.Of("Shared.Change"));
        if (What is not null)
        {
            output.Content.AppendHtml("<span class=\"visually-hidden\"> ").Append(What).AppendHtml("</span>");
        }
    }
}
