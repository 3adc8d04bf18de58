using Advocacy.Domain.Languages;
using Advocacy.Web.Words;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Advocacy.Web.Features.Shared;

/// <summary>Answers to choose from.</summary>
public static class Options
{
    /// <summary>Every value of an enum under its word, in its own order.</summary>
    public static IReadOnlyList<SelectListItem> Of<T>()
        where T : struct, Enum =>
        [.. Enum.GetValues<T>().Select(value => new SelectListItem(Wording.Of(value), value.ToString()))];

    /// <summary>The languages a text may be written in, the reader's own first.</summary>
    public static IReadOnlyList<SelectListItem> Languages() =>
        [.. Of<Language>().OrderByDescending(option => option.Value == Wording.Language.ToString())];
}
