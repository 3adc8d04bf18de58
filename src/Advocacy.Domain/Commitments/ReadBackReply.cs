using Advocacy.Domain.Dates;
using Advocacy.Domain.Editing;
using Advocacy.Domain.Languages;
using Advocacy.Domain.Sources;

namespace Advocacy.Domain.Commitments;

/// <summary>What came back on a read-back letter, or that nothing did.</summary>
public sealed class ReadBackReply
{
    private readonly List<Citation> _citations = [];

    private ReadBackReply() { }

    public Guid Id { get; private init; } = NewId.Next();
    public Guid LetterId { get; private init; }
    public int Position { get; private init; }
    public ReplyKind Kind { get; private init; }
    public FuzzyDate On { get; private init; } = null!;
    /// <summary>In their words; null when there were none.</summary>
    public string? Words { get; private init; }
    public Language WordsLanguage { get; private init; }
    /// <summary>The reply itself, where it is on record.</summary>
    public IReadOnlyCollection<Citation> Citations => _citations;

    internal static ReadBackReply Of(ReadBackLetter letter, int position, Guid campaignId, ReplyEntry entry)
    {
        var reply = new ReadBackReply
        {
            LetterId = letter.Id,
            Position = position,
            Kind = entry.Kind,
            On = entry.On,
            Words = string.IsNullOrWhiteSpace(entry.Words) ? null : entry.Words.Trim(),
            WordsLanguage = entry.WordsLanguage,
        };
        reply._citations.AddRange(Citation.All(campaignId, entry.Citations));
        return reply;
    }
}

/// <summary>What is known of a reply when it is recorded.</summary>
public sealed record ReplyEntry(ReplyKind Kind, FuzzyDate On, string? Words = null, Language WordsLanguage = default)
{
    public IReadOnlyList<CitationEntry> Citations { get; init; } = [];
}
