using System.ComponentModel.DataAnnotations;
using Advocacy.Domain.Languages;
using Advocacy.Web.Words;

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
    /// <param name="sentence">What is said of it; the usual sentence, with the language and the length, where nothing else is.</param>
    internal IEnumerable<ValidationResult> LongerThan(int length, string name, string? sentence = null) =>
        from text in new[] { (Language.French, French), (Language.Dutch, Dutch), (Language.German, German), (Language.English, English) }
        where text.Item2?.Trim().Length > length
        select new ValidationResult(sentence ?? Wording.Of("Form.TooLong", Wording.Of(text.Item1), length), [$"{name}.{text.Item1}"]);
}
