using System.Collections;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Advocacy.Web.Features.Shared.Tags;

/// <summary>A question with the answers to choose from: checkboxes when several may be chosen, radio buttons otherwise.</summary>
[HtmlTargetElement("choices", TagStructure = TagStructure.WithoutEndTag)]
public sealed class ChoicesTagHelper : QuestionTagHelper
{
    public IEnumerable<SelectListItem> From { get; set; } = [];

    /// <summary>True for few short answers, side by side.</summary>
    public bool Chips { get; set; }

    private bool Several => For.Metadata.IsEnumerableType;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        Frame(output, "fieldset", Chips ? "field choices chips" : "field choices");
        output.Attributes.SetAttribute("id", Id);
        output.Content.AppendHtml("<legend>").Append(Question).AppendHtml("</legend>");
        var (notes, chosen) = (Notes(), Chosen());
        if (IdsOf(notes) is { } ids)
        {
            output.Attributes.SetAttribute("aria-describedby", ids);
        }

        var options = new TagBuilder("div");
        options.AddCssClass("options");
        foreach (var (index, option) in From.Index())
        {
            options.InnerHtml.AppendHtml(Option(option, $"{Id}_{index}", chosen));
        }

        Add(output, [.. notes, options]);
    }

    private TagBuilder Option(SelectListItem option, string id, HashSet<string?> chosen)
    {
        var input = Control("input", id, []);
        input.TagRenderMode = TagRenderMode.SelfClosing;
        input.Attributes["type"] = Several ? "checkbox" : "radio";
        input.Attributes["value"] = option.Value;
        AddIf(input, "checked", chosen.Contains(option.Value) ? "checked" : null);
        var row = new TagBuilder("div");
        row.AddCssClass("choice");
        row.InnerHtml.AppendHtml(input).AppendHtml(LabelFor(id, option.Text));
        return row;
    }

    private HashSet<string?> Chosen() => (For.Model switch
    {
        null => [],
        string text => [text],
        IEnumerable many => many.Cast<object>().Select(Offered),
        var one => (IEnumerable<string?>)[Offered(one)],
    }).ToHashSet(StringComparer.OrdinalIgnoreCase);
}
