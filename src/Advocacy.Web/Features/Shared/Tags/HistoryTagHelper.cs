using Advocacy.Web.Words;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Advocacy.Web.Features.Shared.Tags;

/// <summary>The way to a record's history, at the end of its page.</summary>
[HtmlTargetElement("history", TagStructure = TagStructure.WithoutEndTag)]
public sealed class HistoryTagHelper : TagHelper
{
    /// <summary>The record's kind, as the journal has it.</summary>
    public string Of { get; set; } = "";

    public Guid Id { get; set; }

    [ViewContext, HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "p";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "history-link");
        var link = new TagBuilder("a");
        link.Attributes["href"] = $"{ViewContext.HttpContext.Request.PathBase}/history/{Of}/{Id}";
        link.InnerHtml.Append(Wording.Of("Journals.OfThis"));
        output.Content.AppendHtml(link);
    }
}
