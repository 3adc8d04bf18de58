using System.ComponentModel.DataAnnotations;
using Advocacy.Domain.Languages;

namespace Advocacy.Web.Features.Shared;

/// <summary>A text as somebody writes it, language by language; where less than its length fits, the form says so itself.</summary>
public sealed record WrittenText
{
    public const int MaxLength = 4_000;

    [StringLength(MaxLength)]
    public string? French { get; init; }

    [StringLength(MaxLength)]
    public string? Dutch { get; init; }

    [StringLength(MaxLength)]
    public string? German { get; init; }

    [StringLength(MaxLength)]
    public string? English { get; init; }

    internal bool IsBlank => ToText().IsEmpty;

    public static WrittenText Of(LocalText text) => new()
    {
        French = text[Language.French],
        Dutch = text[Language.Dutch],
        German = text[Language.German],
        English = text[Language.English],
    };

    public LocalText ToText() => LocalText.Empty
        .With(Language.French, French)
        .With(Language.Dutch, Dutch)
        .With(Language.German, German)
        .With(Language.English, English);

    /// <summary>What is wrong with each language's text that is longer than fits here.</summary>
    /// <param name="name">The property that holds it, as a path within the form.</param>
    internal IEnumerable<ValidationResult> LongerThan(int length, string name, string sentence) =>
        from text in new[] { (nameof(French), French), (nameof(Dutch), Dutch), (nameof(German), German), (nameof(English), English) }
        where text.Item2?.Trim().Length > length
        select new ValidationResult(sentence, [$"{name}.{text.Item1}"]);
}
