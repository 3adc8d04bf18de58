using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Advocacy.Web.Features.Shared.Tags;

/// <summary>A question answered by yes or by leaving it: one checkbox.</summary>
[HtmlTargetElement("tick", TagStructure = TagStructure.WithoutEndTag)]
public sealed class TickTagHelper : QuestionTagHelper
{
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        Frame(output, "div", "choice");
        var notes = Notes();
        var input = Control("input", Id, notes);
        input.TagRenderMode = TagRenderMode.SelfClosing;
        input.Attributes["type"] = "checkbox";
        input.Attributes["value"] = "true";
        AddIf(input, "checked", For.Model is true ? "checked" : null);
        Add(output, [input, LabelFor(Id, Question), .. notes]);
    }
}
