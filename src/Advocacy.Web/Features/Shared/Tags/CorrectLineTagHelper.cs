using Advocacy.Web.Words;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Advocacy.Web.Features.Shared.Tags;

/// <summary>One line of a form of corrections: closed, it says what is on record; open, it holds the fields that change it.</summary>
[HtmlTargetElement("correct-line")]
public sealed class CorrectLineTagHelper : TagHelper
{
    /// <summary>The property of the form, as <c>Statement</c> or <c>Effects[0]</c>.</summary>
    public string Of { get; set; } = "";

    /// <summary>Takes the place of the label from the wording.</summary>
    public string? Label { get; set; }

    /// <summary>What the address calls it, where that is another name: a demand's code.</summary>
    public string? Called { get; set; }

    /// <summary>What is on record, where the form itself doesn't tell it in words.</summary>
    public string? Now { get; set; }

    [ViewContext, HtmlAttributeNotBound]
    public ViewContext View { get; set; } = null!;

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var page = (ICorrectsLines)View.ViewData.Model!;
        output.TagName = "details";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "correct-line");
        output.Attributes.SetAttribute("id", $"line-{Of.Replace('[', '-').Replace("]", "", StringComparison.Ordinal)}");
        var path = $"Form.{Of}";
        if (page.IsOpen(Of, Called ?? Of) || View.ViewData.ModelState.FindKeysWithPrefix(path).Any(field => field.Value?.Errors.Count > 0))
        {
            output.Attributes.SetAttribute("open", "open");
        }

        var fields = await output.GetChildContentAsync();
        var now = Now ?? page.NowOf(Of);
        output.Content.AppendHtml("<summary>")
            .AppendHtml(Part("line-label", Label ?? page.LabelOf(Of)))
            .AppendHtml(Part(string.IsNullOrWhiteSpace(now) ? "line-now none" : "line-now", string.IsNullOrWhiteSpace(now) ? Wording.Of("Form.NothingThere") : now))
            .AppendHtml("</summary>").AppendHtml(fields);
    }

    private static TagBuilder Part(string kind, string text)
    {
        var part = new TagBuilder("span");
        part.AddCssClass(kind);
        part.InnerHtml.Append(text);
        return part;
    }
}
