using Advocacy.Domain.Languages;
using Advocacy.Reports.Typography;
using Advocacy.Web.Words;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Advocacy.Web.Features.Shared.Tags;

/// <summary>Words somebody said, between the quotation marks of their language when they are exact; the language is named when it is not the reader's.</summary>
[HtmlTargetElement("said", TagStructure = TagStructure.WithoutEndTag)]
public sealed class SaidTagHelper : TagHelper
{
    public string Words { get; set; } = "";

    public Language Language { get; set; }

    /// <summary>True when no source gives the exact words: they then stand without quotation marks.</summary>
    public bool Reported { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "span";
        output.TagMode = TagMode.StartTagAndEndTag;
        var quote = new TagBuilder("span");
        quote.Attributes["lang"] = Language.Tag();
        var words = Typographer.Set(Words, Language);
        quote.InnerHtml.Append(Reported ? words : QuotationMarks.Of(Language).Around(words));
        output.Content.AppendHtml(quote);
        if (Language != Wording.Language)
        {
            var name = new TagBuilder("span");
            name.AddCssClass("tag");
            name.InnerHtml.Append(Wording.Of(Language));
            output.Content.Append(" ").AppendHtml(name);
        }
    }
}
