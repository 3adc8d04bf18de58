using Advocacy.Domain.Dates;
using Advocacy.Web.Words;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Advocacy.Web.Features.People;

/// <summary>One end of a term; a date no source shows is said to be unverified.</summary>
[HtmlTargetElement("term-end", TagStructure = TagStructure.WithoutEndTag)]
public sealed class TermEndTagHelper : TagHelper
{
    public FuzzyDate? Of { get; set; }

    public bool Sourced { get; set; }

    /// <summary>What to say when there is no date.</summary>
    public string None { get; set; } = "";

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "span";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Content.Append(Of?.ToText(Wording.Language) ?? None);
        if (Of is not null && !Sourced)
        {
            output.Content.AppendHtml(" <span class=\"tag warn\">").Append(Wording.Of("People.Unverified")).AppendHtml("</span>");
        }
    }
}
