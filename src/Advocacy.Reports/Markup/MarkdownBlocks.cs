using System.Text.RegularExpressions;
using Advocacy.Reports.Cards;
using Markdig;
using Markdig.Extensions.AutoLinks;
using Markdig.Parsers;
using Markdig.Parsers.Inlines;
using Markdig.Syntax;
using Block = Advocacy.Reports.Cards.Block;

namespace Advocacy.Reports.Markup;

/// <summary>Reads what a person typed as paragraphs, list items and quotes, so that templates never see markup.</summary>
/// <remarks>
/// A small part of CommonMark: paragraphs with their line ends, bulleted and numbered lists, headings, quotes, strong,
/// emphasis, links to http, https and mailto; and the bullets that letters and mail are pasted with. Everything else, HTML
/// and tables included, is text and stays as it was typed. Any input is
/// safe: what the reader refuses to follow (absurd nesting) becomes plain paragraphs.
/// </remarks>
public static partial class MarkdownBlocks
{
    private static readonly MarkdownPipeline Subset = Pipeline();

    public static IReadOnlyList<Block> Read(string text)
    {
        try
        {
            var blocks = new List<Block>();
            Gather(Markdown.Parse(PastedBullet().Replace(text, "$1- "), Subset), BlockKind.Paragraph, blocks);
            return blocks;
        }
        catch (ArgumentException)
        {
            // Markdig's answer to nesting beyond its depth limit.
            return Plain(text);
        }
    }

    private static MarkdownPipeline Pipeline()
    {
        var builder = new MarkdownPipelineBuilder().DisableHtml();
        builder.UseAutoLinks(new AutoLinkOptions { UseHttpsForWWWLinks = true });
        builder.BlockParsers.TryRemove<ThematicBreakParser>();
        builder.BlockParsers.TryRemove<FencedCodeBlockParser>();
        builder.BlockParsers.TryRemove<IndentedCodeBlockParser>();
        builder.BlockParsers.Replace<ParagraphBlockParser>(new ParagraphBlockParser { ParseSetextHeadings = false });
        builder.InlineParsers.TryRemove<CodeInlineParser>();
        builder.InlineParsers.TryRemove<HtmlEntityParser>();
        return builder.Build();
    }

    private static void Gather(ContainerBlock container, BlockKind kind, List<Block> blocks, int? number = null)
    {
        foreach (var child in container)
        {
            switch (child)
            {
                case LinkReferenceDefinition definition:
                    Add(kind, [new Run(Typed(definition))], blocks);
                    break;
                case ThematicBreakBlock line:
                    Add(kind, [new Run(new string(line.ThematicChar, line.ThematicCharCount))], blocks);
                    break;
                case HeadingBlock { Inline: { } words } when kind == BlockKind.Paragraph:
                    Add(BlockKind.Heading, InlineRuns.Of(words), blocks);
                    break;
                case LeafBlock { Inline: { } inline }:
                    Add(kind, InlineRuns.Of(inline), blocks, number);
                    number = null;
                    break;
                case QuoteBlock quote:
                    Gather(quote, kind is BlockKind.ListItem ? kind : BlockKind.Quote, blocks);
                    break;
                case ListItemBlock item:
                    Gather(item, BlockKind.ListItem, blocks, item.Parent is ListBlock { IsOrdered: true } ? item.Order : null);
                    break;
                case ContainerBlock other:
                    Gather(other, kind, blocks);
                    break;
            }
        }
    }

    private static void Add(BlockKind kind, IReadOnlyList<Run> runs, List<Block> blocks, int? number = null)
    {
        if (runs.Any(run => !string.IsNullOrWhiteSpace(run.Text)))
        {
            blocks.Add(new(kind, runs, number));
        }
    }

    /// <summary>The line that says where a link leads is text too, or it would vanish.</summary>
    private static string Typed(LinkReferenceDefinition definition) =>
        $"[{definition.Label}]: {definition.Url}" + (definition.Title is { } title ? $" \"{title}\"" : "");

    private static List<Block> Plain(string text) =>
    [
        .. text.ReplaceLineEndings("\n")
            .Split("\n\n", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(paragraph => new Block(BlockKind.Paragraph, [new Run(paragraph)])),
    ];

    [GeneratedRegex(@"(?m)^([ \t]{0,6})[•·▪◦‣–\uF0B7\uF0A7][ \t]+")]
    private static partial Regex PastedBullet();
}
