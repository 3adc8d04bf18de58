using Advocacy.Domain.Languages;
using Advocacy.Reports.Typography;

namespace Advocacy.Web.Features.Cards;

/// <summary>The message of a card's page.</summary>
internal static class CardMessage
{
    /// <summary>As an editor wrote it, or null when it is left to the application.</summary>
    public static string? Of(LocalText written, Language language) =>
        written[language] is { } text ? Typographer.Set(text, language) : null;
}
