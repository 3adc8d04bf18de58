using Advocacy.Domain.Dates;
using Advocacy.Domain.Readers;
using Advocacy.Web.Features.Readers;
using Advocacy.Web.Features.Withdrawals;
using Advocacy.Web.Pipeline;
using Advocacy.Web.Words;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Advocacy.Web.Features.Shared.Tags;

/// <summary>Who may read the record a page shows, with the way to change it for those who may.</summary>
[HtmlTargetElement("readers", TagStructure = TagStructure.WithoutEndTag)]
public sealed class ReadersTagHelper(CurrentActor actor, TimeProvider clock) : TagHelper
{
    public Readership Of { get; set; } = Readership.Everybody;

    /// <summary>The record's kind, as the journal has it.</summary>
    public string Kind { get; set; } = "";

    public Guid Id { get; set; }

    [ViewContext, HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "p";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "readers");
        var who = Of.EmbargoedUntil is { } until && until >= clock.Today()
            ? Wording.Of("Readers.Embargoed", FuzzyDate.Day(until).ToText(Wording.Language))
            : Wording.Of("Readers.ReadBy", Wording.Of(Of.Audience));
        if (!Of.IsPublicOn(clock.Today()))
        {
            var tag = new TagBuilder("span");
            tag.AddCssClass("tag");
            tag.InnerHtml.Append(who);
            output.Content.AppendHtml(tag);
        }
        else
        {
            output.Content.Append(who);
        }

        if (Permissions.Allow(typeof(ChangeReaders), actor.Value))
        {
            var link = new TagBuilder("a");
            link.Attributes["href"] = $"{ViewContext.HttpContext.Request.PathBase}/readers/{Kind}/{Id}";
            link.InnerHtml.Append(Wording.Of("Readers.Change"));
            output.Content.Append(" ").AppendHtml(link);
        }

        if (Kind != nameof(Domain.People.Person) && Permissions.Allow(typeof(WithdrawRecord), actor.Value))
        {
            var link = new TagBuilder("a");
            link.Attributes["href"] = $"{ViewContext.HttpContext.Request.PathBase}/withdraw/{Kind}/{Id}";
            link.InnerHtml.Append(Wording.Of("Withdrawals.Title"));
            output.Content.Append(" · ").AppendHtml(link);
        }
    }
}
