using Advocacy.Web.Words;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Advocacy.Web.Features.Shared.Tags;

/// <summary>All that is wrong with a form, on top of it, each line leading to its field; above that, what it is filled in from, or what was begun here before.</summary>
[HtmlTargetElement("refusals", TagStructure = TagStructure.WithoutEndTag)]
public sealed class RefusalsTagHelper : TagHelper
{
    /// <summary>Takes the place of the usual heading, where nothing was to be saved.</summary>
    public string? Title { get; set; }

    [ViewContext, HtmlAttributeNotBound]
    public ViewContext View { get; set; } = null!;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var refusals = View.ViewData.ModelState
            .SelectMany(field => field.Value!.Errors.Select(error => (field.Key, error.ErrorMessage)))
            .Distinct()
            .ToList();
        foreach (var line in Drafted())
        {
            output.PreElement.AppendHtml(line);
        }

        if (refusals.Count == 0)
        {
            // Not suppressed: what stands before it would be, too.
            output.TagName = null;
            return;
        }

        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "refusals");
        output.Attributes.SetAttribute("role", "alert");
        output.Attributes.SetAttribute("tabindex", "-1");
        output.Attributes.SetAttribute("aria-labelledby", "refusals-title");
        output.Content.AppendHtml("<h2 id=\"refusals-title\">").Append(Title ?? Wording.Of("Form.Refused")).AppendHtml("</h2><ul>");
        foreach (var (field, sentence) in refusals)
        {
            var line = new TagBuilder("li");
            if (field.Length == 0)
            {
                line.InnerHtml.Append(sentence);
            }
            else
            {
                var link = new TagBuilder("a");
                link.Attributes["href"] = $"#{field.Replace('.', '_').Replace('[', '_').Replace(']', '_')}";
                link.InnerHtml.Append(sentence);
                line.InnerHtml.AppendHtml(link);
            }

            output.Content.AppendHtml(line);
        }

        output.Content.AppendHtml("</ul>");
    }

    private IEnumerable<TagBuilder> Drafted() => View.ViewData.Model switch
    {
        ICarriesWhatIsTyped { FilledFrom: { IsOwn: true } from } =>
            [Notice(Wording.Of("Form.DraftOf", from.Draft.At.InTextHere()), ("/drafts", Wording.Of("Form.DraftsAll")), ($"/drafts/{from.Draft.Id}", Wording.Of("Form.DraftStates")))],
        ICarriesWhatIsTyped { FilledFrom: null, Unfinished: { Count: > 0 } waiting } =>
            [Notice(Wording.Of("Form.DraftWaits", waiting[0].At.InTextHere()), (waiting[0].Continued, Wording.Of("Form.DraftContinue")), ("/drafts", Wording.Of("Form.DraftsAll")))],
        _ => [],
    };

    private static TagBuilder Notice(string sentence, params IEnumerable<(string Address, string Text)> links)
    {
        var notice = new TagBuilder("p");
        notice.AddCssClass("notice plain draft");
        notice.Attributes["role"] = "status";
        notice.InnerHtml.Append(sentence);
        foreach (var (address, text) in links)
        {
            var link = new TagBuilder("a");
            link.Attributes["href"] = address;
            link.InnerHtml.Append(text);
            notice.InnerHtml.AppendHtml(" ").AppendHtml(link);
        }

        return notice;
    }
}
