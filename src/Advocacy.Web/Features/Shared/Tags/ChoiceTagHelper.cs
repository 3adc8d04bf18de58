using System.Globalization;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Advocacy.Web.Features.Shared.Tags;

/// <summary>One answer from a longer list, as a select.</summary>
[HtmlTargetElement("choice", TagStructure = TagStructure.WithoutEndTag)]
public sealed class ChoiceTagHelper : TagHelper
{
    [HtmlAttributeName("for")]
    public ModelExpression For { get; set; } = null!;

    public IEnumerable<SelectListItem> From { get; set; } = [];

    /// <summary>The text of the empty answer; null when there must be one.</summary>
    public string? None { get; set; }

    public string? Hint { get; set; }

    public string? Label { get; set; }

    [ViewContext, HtmlAttributeNotBound]
    public ViewContext View { get; set; } = null!;

    private string Name => View.ViewData.TemplateInfo.GetFullHtmlFieldName(For.Name);

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var wrong = View.ViewData.ModelState.GetValueOrDefault(Name)?.Errors.FirstOrDefault()?.ErrorMessage;
        var id = Name.Replace('.', '_').Replace('[', '_').Replace(']', '_');
        var chosen = Convert.ToString(For.Model, CultureInfo.InvariantCulture);

        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", wrong is null ? "field" : "field is-wrong");
        output.Content.AppendHtml($"<label for=\"{id}\">").Append(Label ?? For.Metadata.GetDisplayName()).AppendHtml("</label>");
        if (Hint is not null)
        {
            output.Content.AppendHtml($"<p class=\"hint\" id=\"{id}-hint\">").Append(Hint).AppendHtml("</p>");
        }

        if (wrong is not null)
        {
            output.Content.AppendHtml($"<p class=\"error\" id=\"{id}-error\">").Append(wrong).AppendHtml("</p>");
        }

        var select = new TagBuilder("select");
        select.AddCssClass("input");
        select.Attributes["id"] = id;
        select.Attributes["name"] = Name;
        if ((Hint is null, wrong is null) is not (true, true))
        {
            select.Attributes["aria-describedby"] = $"{(Hint is null ? "" : $"{id}-hint ")}{(wrong is null ? "" : $"{id}-error")}".Trim();
        }

        if (None is not null)
        {
            select.InnerHtml.AppendHtml(Option("", None, chosen: string.IsNullOrEmpty(chosen)));
        }

        foreach (var option in From)
        {
            select.InnerHtml.AppendHtml(Option(option.Value, option.Text, string.Equals(option.Value, chosen, StringComparison.OrdinalIgnoreCase)));
        }

        output.Content.AppendHtml(select);
    }

    private static TagBuilder Option(string value, string text, bool chosen)
    {
        var option = new TagBuilder("option");
        option.Attributes["value"] = value;
        if (chosen)
        {
            option.Attributes["selected"] = "selected";
        }

        option.InnerHtml.Append(text);
        return option;
    }
}
