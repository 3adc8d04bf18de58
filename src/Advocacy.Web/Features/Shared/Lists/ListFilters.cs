using Microsoft.AspNetCore.Mvc.Rendering;

namespace Advocacy.Web.Features.Shared.Lists;

/// <summary>How a list is kept to a part of itself: by words, and by chips that open a short list of links; no script is needed.</summary>
/// <param name="Address">Of the list, within the campaign.</param>
/// <param name="TextLabel">What the words are looked for in.</param>
/// <param name="All">The chips, in their order.</param>
public sealed record ListFilters(string Address, string TextLabel, IReadOnlyList<ListFilter> All)
{
    /// <summary>Views that are asked for often; the first is the whole list.</summary>
    public IReadOnlyList<ListView> Views { get; init; } = [];

    /// <summary>What the views choose besides, by its names in the address.</summary>
    public IReadOnlyList<string> OfViews { get; init; } = [];

    /// <summary>What only says how the list is shown, by its name in the address; null when it has one look.</summary>
    public string? Look { get; init; }

    /// <summary>The same list with one thing chosen otherwise, from its beginning.</summary>
    internal string With(HttpRequest request, string name, string? value) => Address + QueryString.Create(
        Chosen(request).Where(part => part.Key != name).Append(KeyValuePair.Create(name, value)).Where(part => !string.IsNullOrEmpty(part.Value)));

    /// <summary>What is chosen, as it stands in the address.</summary>
    internal IEnumerable<KeyValuePair<string, string?>> Chosen(HttpRequest request) =>
        from name in (string[])["text", .. All.Select(filter => filter.Name), .. OfViews, .. Look is null ? Array.Empty<string>() : [Look]]
        let value = request.Query[name].FirstOrDefault()
        where !string.IsNullOrEmpty(value)
        select KeyValuePair.Create(name, (string?)value);

    internal bool IsFiltered(HttpRequest request) => Chosen(request).Any(part => part.Key != Look);
}

/// <summary>A chip: what a list may be kept to, by one of its properties.</summary>
/// <param name="Name">As it stands in the address.</param>
/// <param name="Label">What it is called.</param>
/// <param name="Options">What may be chosen; nothing to choose, no chip.</param>
public sealed record ListFilter(string Name, string Label, IReadOnlyList<SelectListItem> Options);

/// <summary>A part of a list by a name.</summary>
/// <param name="Query">What is chosen in it, as it stands in the address; empty for the whole list.</param>
public sealed record ListView(string Label, string Query);

/// <summary>Somebody, a post or a body by whom a list may be kept.</summary>
public sealed record ListedWho(Guid Id, string Name)
{
    internal SelectListItem AsOption() => new(Name, Id.ToString());
}

internal static class ListOptions
{
    public static IReadOnlyList<SelectListItem> AsOptions(this IEnumerable<ListedWho> who) =>
        [.. who.OrderBy(one => one.Name, StringComparer.CurrentCulture).Select(one => one.AsOption())];

    public static IReadOnlyList<SelectListItem> AsOptions(this IEnumerable<int> years) =>
        [.. years.Distinct().OrderDescending().Select(year => new SelectListItem(year.ToString(System.Globalization.CultureInfo.InvariantCulture), year.ToString(System.Globalization.CultureInfo.InvariantCulture)))];

    public static IReadOnlyList<SelectListItem> AsOptions(this IEnumerable<DemandName> demands) =>
        [.. demands.Select(demand => new SelectListItem($"{demand.Code} {demand.Title.ForReader()}", demand.Code))];
}
