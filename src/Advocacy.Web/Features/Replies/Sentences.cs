using System.Text.RegularExpressions;

namespace Advocacy.Web.Features.Replies;

/// <summary>Takes a judgement's reason apart, so that each sentence can be answered by itself.</summary>
internal static partial class Sentences
{
    public static IReadOnlyList<string> Of(string text) => [.. End().Split(text.ReplaceLineEndings(" ").Trim()).Select(sentence => sentence.Trim()).Where(sentence => sentence.Length > 0)];

    /// <summary>After a full stop, a question or an exclamation, before a capital; a number or a short form goes on.</summary>
    [GeneratedRegex(@"(?<=(?:\p{L}{3}|\))\u00a0?[.!?…]\u00a0?[»”’)]?)\s+(?=[«“‘(]?\p{Lu})")]
    private static partial Regex End();
}
