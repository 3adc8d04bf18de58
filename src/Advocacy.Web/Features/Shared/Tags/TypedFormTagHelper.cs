using Advocacy.Web.Accounts;
using Advocacy.Web.Pipeline;
using Advocacy.Web.Words;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Advocacy.Web.Features.Shared.Tags;

/// <summary>Names the form of a page that carries along what is typed, so that the buttons of the languages can send it, and says where it is kept meanwhile.</summary>
[HtmlTargetElement("form", Attributes = "novalidate")]
public sealed class TypedFormTagHelper(CurrentActor actor) : TagHelper
{
    [ViewContext, HtmlAttributeNotBound]
    public ViewContext View { get; set; } = null!;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        if (View.ViewData.Model is not ICarriesWhatIsTyped page || output.Attributes.ContainsName("id"))
        {
            return;
        }

        output.Attributes.SetAttribute("id", ICarriesWhatIsTyped.FormId);
        // What a browser brings back by itself is half of it: what it was told to forget stays away, and so do rows that were added.
        output.Attributes.SetAttribute("autocomplete", "off");
        var request = View.HttpContext.Request;
        if (request.Query.ContainsKey("handler") && !output.Attributes.ContainsName("action"))
        {
            // Sent again, the form is saved: what only looked at it, or filled it in, was another button's.
            output.Attributes.SetAttribute("action", request.PathBase + request.Path + QueryString.Create(request.Query.Where(part => part.Key != "handler")));
        }

        if (page.KeepsDrafts && actor.Value.IsSignedIn)
        {
            output.Attributes.SetAttribute("data-draft", "/drafts/keep" + QueryString.Create("at", request.PathBase + request.Path + request.QueryString));
            output.Attributes.SetAttribute("data-draft-lost", Wording.Of("Form.DraftNotKept"));
            var title = new TagBuilder("input") { TagRenderMode = TagRenderMode.SelfClosing };
            title.Attributes["type"] = "hidden";
            title.Attributes["name"] = Drafts.Titled;
            title.Attributes["value"] = (string?)View.ViewData["Title"];
            output.PostContent.AppendHtml(title);
        }
    }
}
