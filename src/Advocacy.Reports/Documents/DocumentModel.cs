using System.Text.Json.Serialization;
using Advocacy.Domain.Languages;

namespace Advocacy.Reports.Documents;

/// <summary>What a document prints, in one language: every text resolved and set in its typography, dates and figures written out.</summary>
public abstract record DocumentModel
{
    /// <summary>The folder of its template.</summary>
    [JsonIgnore]
    public abstract string Template { get; }

    public required Language Language { get; init; }
    public required string Publisher { get; init; }
    public required string Campaign { get; init; }
    public required string Title { get; init; }
    /// <summary>What stands in the running head beside the title, such as for whom alone it is; null where that is anybody.</summary>
    public string? Standing { get; init; }
    /// <summary>What a reader of its file is told before it is opened.</summary>
    public string Description => Title;
}

/// <summary>Somebody's words as a document prints them.</summary>
/// <param name="Words">Between the quotation marks of their language where they are exact.</param>
/// <param name="WordsLanguage">The language they were said in.</param>
/// <param name="Facts">Who said them, by when, on what condition: a line each.</param>
public sealed record PrintedPromise(string Words, Language WordsLanguage, IReadOnlyList<string> Facts);
