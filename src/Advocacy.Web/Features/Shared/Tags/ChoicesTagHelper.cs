using System.Collections;
using System.Globalization;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Advocacy.Web.Features.Shared.Tags;

/// <summary>A question with the answers to choose from: checkboxes when several may be chosen, radio buttons otherwise.</summary>
[HtmlTargetElement("choices", TagStructure = TagStructure.WithoutEndTag)]
public sealed class ChoicesTagHelper : TagHelper
{
    [HtmlAttributeName("for")]
    public ModelExpression For { get; set; } = null!;

    public IEnumerable<SelectListItem> From { get; set; } = [];

    public string? Hint { get; set; }

    public string? Label { get; set; }

    [ViewContext, HtmlAttributeNotBound]
    public ViewContext View { get; set; } = null!;

    private string Name => View.ViewData.TemplateInfo.GetFullHtmlFieldName(For.Name);

    private bool Several => For.Metadata.IsEnumerableType;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var state = View.ViewData.ModelState.GetValueOrDefault(Name);
        var wrong = state?.Errors.FirstOrDefault()?.ErrorMessage;
        var id = Name.Replace('.', '_').Replace('[', '_').Replace(']', '_');
        var chosen = Chosen();

        output.TagName = "fieldset";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("id", id);
        output.Attributes.SetAttribute("class", wrong is null ? "field choices" : "field choices is-wrong");
        output.Content.AppendHtml("<legend>").Append(Label ?? For.Metadata.GetDisplayName()).AppendHtml("</legend>");
        if (Hint is not null)
        {
            output.Content.AppendHtml("<p class=\"hint\">").Append(Hint).AppendHtml("</p>");
        }

        if (wrong is not null)
        {
            output.Content.AppendHtml("<p class=\"error\">").Append(wrong).AppendHtml("</p>");
        }

        var index = 0;
        foreach (var option in From)
        {
            output.Content.AppendHtml(Option(option, $"{id}_{index++}", chosen));
        }
    }

    private TagBuilder Option(SelectListItem option, string id, HashSet<string> chosen)
    {
        var input = new TagBuilder("input") { TagRenderMode = TagRenderMode.SelfClosing };
        input.Attributes["type"] = Several ? "checkbox" : "radio";
        input.Attributes["id"] = id;
        input.Attributes["name"] = Name;
        input.Attributes["value"] = option.Value;
        if (chosen.Contains(option.Value))
        {
            input.Attributes["checked"] = "checked";
        }

        var label = new TagBuilder("label");
        label.Attributes["for"] = id;
        label.InnerHtml.Append(option.Text);
        var row = new TagBuilder("div");
        row.AddCssClass("choice");
        row.InnerHtml.AppendHtml(input).AppendHtml(label);
        return row;
    }

    private HashSet<string> Chosen() => (For.Model switch
    {
        null => [],
        string text => [text],
        IEnumerable many => many.Cast<object>().Select(Print),
        var one => (IEnumerable<string>)[Print(one)],
    }).ToHashSet(StringComparer.OrdinalIgnoreCase);

    private static string Print(object value) => Convert.ToString(value, CultureInfo.InvariantCulture)!;
}
