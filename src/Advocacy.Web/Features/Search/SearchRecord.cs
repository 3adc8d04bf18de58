using System.ComponentModel.DataAnnotations;
using Advocacy.Domain.Dates;
using Advocacy.Web.Data;
using Advocacy.Web.Features.Shared;
using Advocacy.Web.Pipeline;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Advocacy.Web.Features.Search;

/// <summary>Finds what is on record by the words that stand in it, by whoever it is of, and by the demands whose codes are among the words.</summary>
[AllowedToMembers]
public sealed record SearchRecord : IQuery<SearchResults>
{
    public const int TextMaxLength = 200;

    [StringLength(TextMaxLength)]
    public string? Text { get; init; }
}

/// <param name="Words">What stood in the search besides codes, for the lists that show the rest; null when nothing did.</param>
/// <param name="Demand">The demand what was found is about; null for any.</param>
/// <param name="Groups">What was found, by kind; kinds of which nothing was are left out.</param>
public sealed record SearchResults(string? Words, DemandName? Demand, IReadOnlyList<FoundGroup> Groups)
{
    public static SearchResults Nothing { get; } = new(null, null, []);

    public int Total => Groups.Sum(group => group.Total);
}

public enum FoundKind
{
    Demand,
    Person,
    Commitment,
    Meeting,
    Action,
    Finding,
    Source,
}

/// <param name="Total">How many there are; the first of them are shown.</param>
public sealed record FoundGroup(FoundKind Kind, int Total, IReadOnlyList<FoundLine> Lines);

public sealed record FoundLine
{
    /// <summary>Within the campaign.</summary>
    public required string Address { get; init; }
    public required FoundText Title { get; init; }
    /// <summary>Where the words stand, when they do not in the title.</summary>
    public FoundText? Passage { get; init; }
    public FuzzyDate? On { get; init; }
    /// <summary>Who said or did it, or where it stands.</summary>
    public IReadOnlyList<string> Who { get; init; } = [];
    public IReadOnlyList<string> Demands { get; init; } = [];
    /// <summary>True for words somebody said.</summary>
    public bool IsSaid { get; init; }
}

internal sealed class SearchRecordHandler(AdvocacyDb db) : IRequestHandler<SearchRecord, SearchResults>
{
    public async Task<SearchResults> Handle(SearchRecord query, CancellationToken cancel)
    {
        var typed = (query.Text ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        if (typed.Length == 0)
        {
            return SearchResults.Nothing;
        }

        var demands = await db.Demands.OrderBy(demand => demand.Position).Select(demand => new AskedDemand(demand.Id, demand.Code, demand.Title, demand.AsAsked)).ToListAsync(cancel);
        var about = demands.FirstOrDefault(demand => typed.Contains(demand.Code, StringComparer.OrdinalIgnoreCase));
        var text = string.Join(' ', typed.Where(word => about is null || !word.Equals(about.Code, StringComparison.OrdinalIgnoreCase)));
        var looked = new RecordLook(db, await SearchedWords.Read(db, text, cancel, withNames: true), about, demands.ToDictionary(demand => demand.Id, demand => demand.Code));

        FoundGroup[] groups =
        [
            looked.Among(demands), await looked.People(cancel), await looked.Commitments(cancel), await looked.Meetings(cancel), await looked.Actions(cancel),
            await looked.Findings(cancel), await looked.Sources(cancel),
        ];
        return new(text.Length > 0 ? text : null, about is null ? null : new(about.Code, about.Title), [.. groups.Where(group => group.Total > 0)]);
    }
}
