using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Advocacy.Web.Features.Shared.Tags;

/// <summary>A question with one answer from a longer list, as a select.</summary>
[HtmlTargetElement("choice", TagStructure = TagStructure.WithoutEndTag)]
public sealed class ChoiceTagHelper : QuestionTagHelper
{
    public IEnumerable<SelectListItem> From { get; set; } = [];

    /// <summary>The text of the empty answer; null when there must be one.</summary>
    public string? None { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        Frame(output, "div", "field");
        var notes = Notes();
        var select = Control("select", Id, notes);
        select.AddCssClass("input");
        var chosen = Offered(For.Model);
        if (None is not null)
        {
            select.InnerHtml.AppendHtml(Option("", None, chosen: string.IsNullOrEmpty(chosen)));
        }

        foreach (var group in From.GroupBy(option => option.Group?.Name))
        {
            var options = group.Select(option => Option(option.Value, option.Text, string.Equals(option.Value, chosen, StringComparison.OrdinalIgnoreCase)));
            var into = group.Key is null ? select : Group(group.Key);
            foreach (var option in options)
            {
                into.InnerHtml.AppendHtml(option);
            }

            if (into != select)
            {
                select.InnerHtml.AppendHtml(into);
            }
        }

        Add(output, [LabelFor(Id, Question), .. notes, select]);
    }

    private static TagBuilder Group(string name)
    {
        var group = new TagBuilder("optgroup");
        group.Attributes["label"] = name;
        return group;
    }

    private static TagBuilder Option(string value, string text, bool chosen)
    {
        var option = new TagBuilder("option");
        option.Attributes["value"] = value;
        AddIf(option, "selected", chosen ? "selected" : null);
        option.InnerHtml.Append(text);
        return option;
    }
}
