using Advocacy.Domain.Dates;
using Advocacy.Web.Words;
using Microsoft.AspNetCore.Mvc.ModelBinding.Metadata;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Advocacy.Web.Features.Shared.Tags;

/// <summary>One field of a form: label, hint, what is wrong with it, and the control, tied together for every reader.</summary>
[HtmlTargetElement("field", TagStructure = TagStructure.WithoutEndTag)]
public sealed class FieldTagHelper(TimeProvider clock) : TagHelper
{
    [HtmlAttributeName("for")]
    public ModelExpression For { get; set; } = null!;

    /// <summary>More than one makes it a text area.</summary>
    public int Rows { get; set; } = 1;

    public string Type { get; set; } = "text";

    /// <summary>The hint, when there is one to give.</summary>
    public string? Hint { get; set; }

    /// <summary>Takes the place of the label from the wording.</summary>
    public string? Label { get; set; }

    /// <summary>The language of what is typed, for spelling and for readers aloud.</summary>
    public string? Lang { get; set; }

    public string? Autocomplete { get; set; }

    public bool Required { get; set; }

    [ViewContext, HtmlAttributeNotBound]
    public ViewContext View { get; set; } = null!;

    private string Name => View.ViewData.TemplateInfo.GetFullHtmlFieldName(For.Name);

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var id = Name.Replace('.', '_').Replace('[', '_').Replace(']', '_');
        var state = View.ViewData.ModelState.GetValueOrDefault(Name);
        var wrong = state?.Errors.FirstOrDefault()?.ErrorMessage;

        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", wrong is null ? "field" : "field is-wrong");
        output.Content.AppendHtml(LabelOf(id));
        var described = new List<string>();
        if (Hint is not null)
        {
            output.Content.AppendHtml(Line("hint", $"{id}-hint", Hint));
            described.Add($"{id}-hint");
        }

        if (wrong is not null)
        {
            output.Content.AppendHtml(Line("error", $"{id}-error", wrong));
            described.Add($"{id}-error");
        }

        if (IsDate)
        {
            described.Add($"{id}-understood");
        }

        output.Content.AppendHtml(Control(id, state?.AttemptedValue ?? Print(For.Model), wrong is not null, described));
        if (IsDate)
        {
            output.Content.AppendHtml(Understood($"{id}-understood", state?.AttemptedValue));
        }
    }

    private bool IsDate => For.Metadata.ModelType == typeof(FuzzyDate);

    private bool LooksAhead => (For.Metadata as DefaultModelMetadata)?.Attributes.PropertyAttributes?.OfType<LooksAheadAttribute>().Any() == true;

    /// <summary>How the date is read, in words; filled in as one types.</summary>
    private TagBuilder Understood(string id, string? typed)
    {
        var line = Line("understood", id, UnderstoodDate.Of(typed, clock.Today(), LooksAhead ? DateOutlook.Ahead : DateOutlook.Back) ?? "");
        line.Attributes["role"] = "status";
        return line;
    }

    private TagBuilder LabelOf(string id)
    {
        var label = new TagBuilder("label");
        label.Attributes["for"] = id;
        label.InnerHtml.Append(Label ?? For.Metadata.GetDisplayName());
        if (!Required && Type != "hidden")
        {
            var optional = new TagBuilder("span");
            optional.AddCssClass("optional");
            optional.InnerHtml.Append($" {Wording.Of("Form.Optional")}");
            label.InnerHtml.AppendHtml(optional);
        }

        return label;
    }

    private TagBuilder Control(string id, string? value, bool wrong, List<string> described)
    {
        var control = new TagBuilder(Rows > 1 ? "textarea" : "input");
        control.AddCssClass("input");
        control.Attributes["id"] = id;
        control.Attributes["name"] = Name;
        if (Rows > 1)
        {
            control.Attributes["rows"] = Rows.ToString(System.Globalization.CultureInfo.InvariantCulture);
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

        AddIf(control, "data-understood", IsDate ? $"{View.HttpContext.Request.PathBase}/understood?ahead={(LooksAhead ? "true" : "false")}" : null);
        AddIf(control, "lang", Lang);
        AddIf(control, "autocomplete", Autocomplete);
        AddIf(control, "required", Required ? "required" : null);
        AddIf(control, "aria-invalid", wrong ? "true" : null);
        AddIf(control, "aria-describedby", described.Count > 0 ? string.Join(' ', described) : null);
        return control;
    }

    private static void AddIf(TagBuilder tag, string name, string? value)
    {
        if (value is not null)
        {
            tag.Attributes[name] = value;
        }
    }

    private static TagBuilder Line(string kind, string id, string text)
    {
        var line = new TagBuilder("p");
        line.AddCssClass(kind);
        line.Attributes["id"] = id;
        line.InnerHtml.Append(text);
        return line;
    }

    private static string? Print(object? value) => value switch
    {
        FuzzyDate date => date.ToText(Wording.Language),
        null => null,
        _ => Convert.ToString(value, System.Globalization.CultureInfo.CurrentCulture),
    };
}
