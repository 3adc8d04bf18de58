using System.Globalization;
using System.Text.Json;
using Advocacy.Domain.Actions;
using Advocacy.Domain.Judging;
using Advocacy.Reports.Cards;
using Advocacy.Reports.Charts;
using Advocacy.Web.Data;
using Advocacy.Web.Words;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Advocacy.Web.Features.Shared.Tags;

/// <summary>A level: its glyph and its word.</summary>
[HtmlTargetElement("level-mark", TagStructure = TagStructure.WithoutEndTag)]
public sealed class LevelMarkTagHelper : TagHelper
{
    public Level Of { get; set; }

    /// <summary>The word of the rubric the level was given by.</summary>
    public string Word { get; set; } = "";

    public override void Process(TagHelperContext context, TagHelperOutput output) =>
        Mark.Write(output, $"mark level level-{Mark.Kebab(Of)}", LevelGlyph.Svg(Of), Word);
}

/// <summary>A movement: its arrow and its word.</summary>
[HtmlTargetElement("movement-mark", TagStructure = TagStructure.WithoutEndTag)]
public sealed class MovementMarkTagHelper : TagHelper
{
    public Movement Of { get; set; }

    /// <summary>The years judged, the one it is of last, where a ring that grew may stand beside a year without movement.</summary>
    public IReadOnlyList<JudgedYear> Years { get; set; } = [];

    public override void Process(TagHelperContext context, TagHelperOutput output) =>
        Mark.Write(output, $"mark movement movement-{Mark.Kebab(Of)}", MovementArrow.Svg(Of), Words());

    private string Words() => Of == Movement.Unchanged && Years is [.., { Level: not Level.NotAssessed } before, { Level: not Level.NotAssessed } now]
        && before.Rubric == now.Rubric && now.Level - before.Level is var steps && steps != 0
        ? Wording.Of("Card.UnchangedYet", Wording.Of(Of), now.Year, steps.ToString("+0;−0", CultureInfo.InvariantCulture), before.Year)
        : Wording.Of(Of);
}

/// <summary>An effect: its sign and its word.</summary>
[HtmlTargetElement("effect-mark", TagStructure = TagStructure.WithoutEndTag)]
public sealed class EffectMarkTagHelper : TagHelper
{
    public Effect Of { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output) =>
        Mark.Write(output, $"mark effect effect-{Mark.Kebab(Of)}", EffectSign.Svg(Of.AsMark()), Wording.Of(Of));
}

/// <summary>A demand over the years.</summary>
[HtmlTargetElement("year-strip", TagStructure = TagStructure.WithoutEndTag)]
public sealed class YearStripTagHelper : TagHelper
{
    public IReadOnlyList<YearMark> Years { get; set; } = [];

    public int Current { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "span";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "year-strip");
        var aloud = string.Join("; ", Years.Select(year => year.Then is { } then
            ? $"{year.Year}: {year.Mark.Word} ({Wording.Of("Judging.Then", then.Word)})"
            : $"{year.Year}: {year.Mark.Word}"));
        output.Content.SetHtmlContent(YearStrip.Svg(Years, Current, aloud));
    }
}

internal static class Mark
{
    public static void Write(TagHelperOutput output, string classes, string svg, string word)
    {
        output.TagName = "span";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", classes);
        output.Content.AppendHtml(svg).AppendHtml(" <span class=\"word\">").Append(word).AppendHtml("</span>");
    }

    /// <summary>A value as a class name: <c>limited-progress</c>.</summary>
    public static string Kebab<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString());

    public static EffectMark AsMark(this Effect effect) => effect switch
    {
        Effect.Advances => EffectMark.Advances,
        Effect.Hinders => EffectMark.Hinders,
        Effect.Neutral => EffectMark.Neutral,
        Effect.Unclear => EffectMark.Unclear,
    };
}
