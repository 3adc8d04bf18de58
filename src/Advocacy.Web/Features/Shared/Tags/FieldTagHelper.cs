using System.Globalization;
using Advocacy.Domain.Dates;
using Advocacy.Web.Words;
using Microsoft.AspNetCore.Mvc.ModelBinding.Metadata;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Advocacy.Web.Features.Shared.Tags;

/// <summary>A question answered by typing.</summary>
[HtmlTargetElement("field", TagStructure = TagStructure.WithoutEndTag)]
public sealed class FieldTagHelper(TimeProvider clock) : QuestionTagHelper
{
    /// <summary>More than one makes it a text area.</summary>
    public int Rows { get; set; } = 1;

    public string Type { get; set; } = "text";

    /// <summary>The language of what is typed, for spelling and for readers aloud.</summary>
    public string? Lang { get; set; }

    public string? Autocomplete { get; set; }

    /// <summary>True for the field one begins with on a page that is opened to write.</summary>
    public bool Autofocus { get; set; }

    public bool Required { get; set; }

    /// <summary>The id of the list of what may be typed.</summary>
    public string? List { get; set; }

    /// <summary>Where a page says how what is typed is understood; the text itself is added at its end. Dates have one of their own.</summary>
    public string? UnderstoodAt { get; set; }

    /// <summary>The id of a field it is understood together with.</summary>
    public string? UnderstoodWith { get; set; }

    /// <summary>How what is typed already is understood.</summary>
    public string? Understood { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        Frame(output, "div", "field");
        var (notes, understood) = (Notes(), IsDate ? [UnderstoodDateLine(State?.AttemptedValue)] : UnderstoodAt is null ? Array.Empty<TagBuilder>() : [UnderstoodLine(Understood ?? "")]);
        Add(output, [LabelOf(), .. notes, Control(State?.AttemptedValue ?? Typed(For.Model), [.. notes, .. understood]), .. understood]);
    }

    private bool IsDate => For.Metadata.ModelType == typeof(FuzzyDate);

    private bool LooksAhead => (For.Metadata as DefaultModelMetadata)?.Attributes.PropertyAttributes?.OfType<LooksAheadAttribute>().Any() == true;

    /// <summary>How the date is read, in words; filled in as one types.</summary>
    private TagBuilder UnderstoodDateLine(string? typed) =>
        UnderstoodLine(UnderstoodDate.Of(typed, clock.Today(), LooksAhead ? DateOutlook.Ahead : DateOutlook.Back) ?? "");

    private TagBuilder UnderstoodLine(string said)
    {
        var line = Line("understood", said);
        line.Attributes["role"] = "status";
        return line;
    }

    private string? InCampaign(string? address) => address?.Replace("~", View.HttpContext.Request.PathBase, StringComparison.Ordinal);

    private TagBuilder LabelOf()
    {
        var label = LabelFor(Id, Question);
        if (!Required && Type != "hidden")
        {
            var optional = new TagBuilder("span");
            optional.AddCssClass("optional");
            optional.InnerHtml.Append($" {Wording.Of("Form.Optional")}");
            label.InnerHtml.AppendHtml(optional);
        }

        return label;
    }

    private TagBuilder Control(string? value, IReadOnlyList<TagBuilder> notes)
    {
        var control = Control(Rows > 1 ? "textarea" : "input", Id, notes);
        control.AddCssClass("input");
        if (Rows > 1)
        {
            control.Attributes["rows"] = Rows.ToString(CultureInfo.InvariantCulture);
            // A browser drops the first line break after the tag.
            control.InnerHtml.AppendHtml("\n").Append(value ?? "");
        }
        else
        {
            control.TagRenderMode = TagRenderMode.SelfClosing;
            control.Attributes["type"] = Type;
            if (Type != "password")
            {
                control.Attributes["value"] = value ?? "";
            }
        }

        AddIf(control, "data-understood", IsDate ? InCampaign($"~/understood?ahead={(LooksAhead ? "true" : "false")}&date=") : InCampaign(UnderstoodAt));
        AddIf(control, "data-understood-with", UnderstoodWith);
        AddIf(control, "list", List);
        AddIf(control, "lang", Lang);
        AddIf(control, "autocomplete", Autocomplete);
        AddIf(control, "autofocus", Autofocus ? "autofocus" : null);
        AddIf(control, "required", Required ? "required" : null);
        return control;
    }
}
