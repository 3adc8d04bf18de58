using Advocacy.Reports.Cards;
using Advocacy.Reports.Charts;
using Advocacy.Web.Words;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Advocacy.Web.Features.Shared.Tags;

/// <summary>What became of several promises, a sign for each; said as counts to whoever does not see them.</summary>
[HtmlTargetElement("promise-marks", TagStructure = TagStructure.WithoutEndTag)]
public sealed class PromiseMarksTagHelper : TagHelper
{
    /// <summary>Beyond this many, signs tell nothing that the numbers beside them don't.</summary>
    private const int MostDrawn = 60;

    public IReadOnlyList<CommitmentMark> Of { get; set; } = [];

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var said = string.Join(", ", Of.CountBy(mark => mark).Select(count => Wording.Of("Shared.MarkCount", count.Value, Wording.Of(count.Key))));
        output.TagName = "span";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "promise-marks");
        output.Attributes.SetAttribute("role", "img");
        output.Attributes.SetAttribute("aria-label", said);
        output.Attributes.SetAttribute("title", said);
        foreach (var mark in Of.Take(MostDrawn))
        {
            output.Content.AppendHtml(StateSign.Svg(mark));
        }
    }
}
