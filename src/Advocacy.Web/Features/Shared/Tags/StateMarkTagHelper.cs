using Advocacy.Domain.Commitments;
using Advocacy.Reports.Cards;
using Advocacy.Web.Words;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Advocacy.Web.Features.Shared.Tags;

/// <summary>What became of a commitment, as a word in a border; overdue is said, not only coloured.</summary>
[HtmlTargetElement("state-mark", TagStructure = TagStructure.WithoutEndTag)]
public sealed class StateMarkTagHelper : TagHelper
{
    public CommitmentState Of { get; set; }

    public bool Overdue { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var tone = Overdue ? " error" : Of switch
        {
            CommitmentState.Kept => " ok",
            CommitmentState.PartlyKept => " warn",
            CommitmentState.Broken => " error",
            CommitmentState.Open or CommitmentState.Overtaken or CommitmentState.Withdrawn => "",
        };
        output.TagName = "span";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", $"tag{tone}");
        output.Content.SetContent(Overdue ? Wording.Of(CommitmentMark.Overdue) : Wording.Of(Of));
    }
}
