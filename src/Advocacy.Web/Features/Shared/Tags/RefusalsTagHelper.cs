using Advocacy.Web.Words;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Advocacy.Web.Features.Shared.Tags;

/// <summary>All that is wrong with a form, on top of it, each line leading to its field.</summary>
[HtmlTargetElement("refusals", TagStructure = TagStructure.WithoutEndTag)]
public sealed class RefusalsTagHelper : TagHelper
{
    /// <summary>Takes the place of the usual heading, where nothing was to be saved.</summary>
    public string? Title { get; set; }

    [ViewContext, HtmlAttributeNotBound]
    public ViewContext View { get; set; } = null!;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var refusals = View.ViewData.ModelState
            .SelectMany(field => field.Value!.Errors.Select(error => (field.Key, error.ErrorMessage)))
            .Distinct()
            .ToList();
        if (refusals.Count == 0)
        {
            output.SuppressOutput();
            return;
        }

        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "refusals");
        output.Attributes.SetAttribute("role", "alert");
        output.Attributes.SetAttribute("tabindex", "-1");
        output.Attributes.SetAttribute("aria-labelledby", "refusals-title");
        output.Content.AppendHtml("<h2 id=\"refusals-title\">").Append(Title ?? Wording.Of("Form.Refused")).AppendHtml("</h2><ul>");
        foreach (var (field, sentence) in refusals)
        {
            var line = new TagBuilder("li");
            if (field.Length == 0)
            {
                line.InnerHtml.Append(sentence);
            }
            else
            {
                var link = new TagBuilder("a");
                link.Attributes["href"] = $"#{field.Replace('.', '_').Replace('[', '_').Replace(']', '_')}";
                link.InnerHtml.Append(sentence);
                line.InnerHtml.AppendHtml(link);
            }

            output.Content.AppendHtml(line);
        }

        output.Content.AppendHtml("</ul>");
    }
}
