using Advocacy.Domain.Languages;
using Advocacy.Reports.Typography;
using Advocacy.Web.Words;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Advocacy.Web.Features.Shared.Tags;

/// <summary>Who spoke or took part: the person, when known, in the post held then, and what else is said of them.</summary>
[HtmlTargetElement("who", TagStructure = TagStructure.WithoutEndTag)]
public sealed class WhoTagHelper : TagHelper
{
    [ViewContext, HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    public string? Person { get; set; }

    /// <summary>Makes the name lead to the person's page.</summary>
    public Guid? PersonId { get; set; }

    public LocalText? Post { get; set; }

    public string? Note { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "span";
        output.TagMode = TagMode.StartTagAndEndTag;
        var named = !string.IsNullOrWhiteSpace(Person);
        if (named)
        {
            var name = new TagBuilder(PersonId is null ? "span" : "a");
            name.InnerHtml.Append(Person!);
            if (PersonId is { } id)
            {
                name.Attributes["href"] = $"{ViewContext.HttpContext.Request.PathBase}/people/{id}";
            }

            output.Content.AppendHtml(name);
        }

        if (Post is not null && !Post.IsEmpty)
        {
            var passage = Post.In(Wording.Language);
            var post = new TagBuilder("span");
            if (passage.Language != Wording.Language)
            {
                post.Attributes["lang"] = passage.Language.Tag();
            }

            post.InnerHtml.Append(Typographer.Set(passage.Text, passage.Language));
            output.Content.Append(named ? ", " : "").AppendHtml(post);
        }

        if (!string.IsNullOrWhiteSpace(Note))
        {
            output.Content.Append(output.Content.IsEmptyOrWhiteSpace ? Note : $" ({Note})");
        }
    }
}
