using Advocacy.Web.Journal;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Advocacy.Web.Features.Journals;

/// <summary>A value before and after: what went struck out, what came underlined, with nothing between words that isn't theirs.</summary>
[HtmlTargetElement("difference", TagStructure = TagStructure.WithoutEndTag)]
public sealed class DifferenceTagHelper : TagHelper
{
    public ValueView Of { get; set; } = null!;

    public RecordChange Change { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "span";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "kept");
        IEnumerable<PieceView> pieces = Of.Pieces.Count > 0
            ? Of.Pieces
            : [new(Of.Before ?? "", RecordChange.Removed), new(" ", null), new(Of.After ?? "", Change == RecordChange.Changed ? RecordChange.Added : null)];
        foreach (var piece in pieces.Where(piece => piece.Text.Length > 0))
        {
            var tag = piece.Change switch { RecordChange.Added => "ins", RecordChange.Removed => "del", _ => "span" };
            output.Content.AppendHtml($"<{tag}>").Append(piece.Text).AppendHtml($"</{tag}>");
        }
    }
}
