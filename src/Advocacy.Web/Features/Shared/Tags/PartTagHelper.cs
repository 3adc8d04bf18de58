using Advocacy.Web.Words;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Advocacy.Web.Features.Shared.Tags;

/// <summary>Which lines of a long list are shown, and the way to those before and after; nothing where all are.</summary>
[HtmlTargetElement("part", TagStructure = TagStructure.WithoutEndTag)]
public sealed class PartTagHelper : TagHelper
{
    private const string After = "after";

    public Place Of { get; set; } = Place.Nowhere;

    [ViewContext, HtmlAttributeNotBound]
    public ViewContext View { get; set; } = null!;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        if (Of.Previous is null && Of.Next is null)
        {
            output.SuppressOutput();
            return;
        }

        output.TagName = "nav";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "parts");
        output.Attributes.SetAttribute("aria-label", Wording.Of("Shared.Parts"));
        var where = new TagBuilder("span");
        where.InnerHtml.Append(Wording.Of("Shared.PartShown", Of.From, Of.To, Of.Total));
        output.Content.AppendHtml(where);
        Link(output, Of.Previous, "prev", Wording.Of("Shared.PartBefore"));
        Link(output, Of.Next, "next", Wording.Of("Shared.PartAfter"));
    }

    /// <summary>The same list, narrowed as it is, after another line.</summary>
    private void Link(TagHelperOutput output, string? after, string relation, string text)
    {
        if (after is null)
        {
            return;
        }

        var request = View.HttpContext.Request;
        var query = new QueryBuilder(request.Query.Where(part => !part.Key.Equals(After, StringComparison.OrdinalIgnoreCase)));
        if (after.Length > 0)
        {
            query.Add(After, after);
        }

        var link = new TagBuilder("a");
        link.AddCssClass("button secondary");
        link.Attributes["href"] = $"{request.PathBase}{request.Path}{query}";
        link.Attributes["rel"] = relation;
        link.InnerHtml.Append(text);
        output.Content.AppendHtml(link);
    }
}
