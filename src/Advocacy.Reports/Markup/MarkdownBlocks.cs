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
/// A small part of CommonMark: paragraphs, bulleted lists, quotes, strong, emphasis, links to http, https and mailto.
/// Everything else, HTML and headings and numbered lists included, is text and stays as it was typed. Any input is
/// safe: what the reader refuses to follow (absurd nesting) becomes plain paragraphs.
/// </remarks>
public static class MarkdownBlocks
{
    private static readonly MarkdownPipeline Subset = Pipeline();

    public static IReadOnlyList<Block> Read(string text)
    {
        try
        {
            var blocks = new List<Block>();
            Gather(Markdown.Parse(text, Subset), BlockKind.Paragraph, blocks);
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
        var builder = new MarkdownPipelineBuilder().DisableHtml().DisableHeadings();
        builder.UseAutoLinks(new AutoLinkOptions { UseHttpsForWWWLinks = true });
        builder.BlockParsers.TryRemove<ThematicBreakParser>();
        builder.BlockParsers.TryRemove<FencedCodeBlockParser>();
        builder.BlockParsers.TryRemove<IndentedCodeBlockParser>();
        builder.BlockParsers.Find<ListBlockParser>()!.ItemParsers.RemoveAll(parser => parser is NumberedListItemParser);
        builder.BlockParsers.Replace<ParagraphBlockParser>(new ParagraphBlockParser { ParseSetextHeadings = false });
        builder.InlineParsers.TryRemove<CodeInlineParser>();
        builder.InlineParsers.TryRemove<HtmlEntityParser>();
        return builder.Build();
    }

    private static void Gather(ContainerBlock container, BlockKind kind, List<Block> blocks)
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
                case LeafBlock { Inline: { } inline }:
                    Add(kind, InlineRuns.Of(inline), blocks);
                    break;
                case QuoteBlock quote:
                    Gather(quote, kind is BlockKind.ListItem ? kind : BlockKind.Quote, blocks);
                    break;
                case ListItemBlock item:
                    Gather(item, BlockKind.ListItem, blocks);
                    break;
                case ContainerBlock other:
                    Gather(other, kind, blocks);
                    break;
            }
        }
    }

    private static void Add(BlockKind kind, IReadOnlyList<Run> runs, List<Block> blocks)
    {
        if (runs.Any(run => !string.IsNullOrWhiteSpace(run.Text)))
        {
            blocks.Add(new(kind, runs));
        }
    }

    /// <summary>The line that says where a link leads is text too, or it would vanish.</summary>
    private static string Typed(LinkReferenceDefinition definition) =>
        $"[{definition.Label}]: {definition.Url}" + (definition.Title is { } title ? $" \"{title}\"" : "");

    private static List<Block> Plain(string text) =>
    [
        .. text.ReplaceLineEndings("\n")
            .Split("\n\n", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(paragraph => new Block(BlockKind.Paragraph, [new Run(paragraph.Replace('\n', ' '))])),
    ];
}
