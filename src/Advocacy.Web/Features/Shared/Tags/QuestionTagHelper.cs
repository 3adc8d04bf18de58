using System.Globalization;
using Advocacy.Domain.Dates;
using Advocacy.Web.Words;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Advocacy.Web.Features.Shared.Tags;

/// <summary>One question of a form: its label, a hint, what is wrong with the answer, and the control, tied together for every reader.</summary>
/// <remarks>The label is <c>Area.Request.Property</c> in the wording, so that no page names its fields a second time.</remarks>
public abstract class QuestionTagHelper : TagHelper
{
    [HtmlAttributeName("for")]
    public ModelExpression For { get; set; } = null!;

    /// <summary>The hint, when there is one to give.</summary>
    public string? Hint { get; set; }

    /// <summary>Takes the place of the label from the wording.</summary>
    public string? Label { get; set; }

    [ViewContext, HtmlAttributeNotBound]
    public ViewContext View { get; set; } = null!;

    protected string Name => View.ViewData.TemplateInfo.GetFullHtmlFieldName(For.Name);

    protected string Id => Name.Replace('.', '_').Replace('[', '_').Replace(']', '_');

    protected string Question => Label ?? For.Metadata.GetDisplayName();

    protected ModelStateEntry? State => View.ViewData.ModelState.GetValueOrDefault(Name);

    private string? Wrong => State?.Errors.FirstOrDefault()?.ErrorMessage;

    /// <summary>Begins the frame around the question.</summary>
    protected void Frame(TagHelperOutput output, string tag, string kind)
    {
        output.TagName = tag;
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", Wrong is null ? kind : $"{kind} is-wrong");
    }

    /// <summary>The hint and what is wrong, as far as there is any.</summary>
    protected IReadOnlyList<TagBuilder> Notes() =>
        [.. new[] { ("hint", Hint), ("error", Wrong) }.Where(note => !string.IsNullOrEmpty(note.Item2)).Select(note => Line(note.Item1, note.Item2!))];

    /// <summary>A line that says something about the question.</summary>
    protected TagBuilder Line(string kind, string text)
    {
        var line = new TagBuilder("p");
        line.AddCssClass(kind);
        line.Attributes["id"] = $"{Id}-{kind}";
        line.InnerHtml.Append(text);
        return line;
    }

    protected static TagBuilder LabelFor(string id, string text)
    {
        var label = new TagBuilder("label");
        label.Attributes["for"] = id;
        label.InnerHtml.Append(text);
        return label;
    }

    /// <summary>A control under the question's name, marked when its answer is wrong.</summary>
    /// <param name="notes">The lines that describe it.</param>
    protected TagBuilder Control(string tag, string id, IReadOnlyList<TagBuilder> notes)
    {
        var control = new TagBuilder(tag);
        control.Attributes["id"] = id;
        control.Attributes["name"] = Name;
        AddIf(control, "aria-invalid", Wrong is null ? null : "true");
        AddIf(control, "aria-describedby", IdsOf(notes));
        return control;
    }

    /// <summary>Null when there are none.</summary>
    protected static string? IdsOf(IReadOnlyList<TagBuilder> notes) =>
        notes.Count > 0 ? string.Join(' ', notes.Select(note => note.Attributes["id"])) : null;

    protected static void Add(TagHelperOutput output, IEnumerable<TagBuilder> parts)
    {
        foreach (var part in parts)
        {
            output.Content.AppendHtml(part);
        }
    }

    protected static void AddIf(TagBuilder tag, string name, string? value)
    {
        if (value is not null)
        {
            tag.Attributes[name] = value;
        }
    }

    /// <summary>A value as its reader writes it.</summary>
    protected static string? Typed(object? value) => value switch
    {
        FuzzyDate date => date.ToText(Wording.Language),
        TimeOnly hour => hour.ToString("HH:mm", CultureInfo.InvariantCulture),
        null => null,
        _ => Convert.ToString(value, CultureInfo.CurrentCulture),
    };

    /// <summary>A value as an option has it.</summary>
    protected static string? Offered(object? value) => Convert.ToString(value, CultureInfo.InvariantCulture);
}
