using System.Globalization;
using System.Text.RegularExpressions;
using Advocacy.Web.Words;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Advocacy.Web.Features.Shared.Tags;

/// <summary>All that is wrong with a form, on top of it, each line leading to its field; above that, what it is filled in from, or what was begun here before.</summary>
[HtmlTargetElement("refusals", TagStructure = TagStructure.WithoutEndTag)]
public sealed partial class RefusalsTagHelper : TagHelper
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
                link.InnerHtml.Append(InItsRow(field, sentence));
                line.InnerHtml.AppendHtml(link);
            }

            output.Content.AppendHtml(line);
        }

        output.Content.AppendHtml("</ul>");
    }

    /// <summary>What is wrong in a row says in which.</summary>
    private static string InItsRow(string field, string sentence)
    {
        if (Row().Match(field) is not { Success: true } row || !int.TryParse(row.Groups["index"].Value, CultureInfo.InvariantCulture, out var index))
        {
            return sentence;
        }

        var name = Wording.Find($"Shared.Row.{row.Groups["list"].Value}") ?? Wording.Of("Shared.Row.Any");
        return Wording.Of("Shared.Row.Said", string.Format(CultureInfo.CurrentCulture, name, index + 1), sentence);
    }

    [GeneratedRegex(@"\.(?<list>\w+)\[(?<index>\d{1,6})\](\.|\z)")]
    private static partial Regex Row();

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
