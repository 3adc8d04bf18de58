using Advocacy.Web.Data;
using Advocacy.Web.Journal;
using Advocacy.Web.Pipeline;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Advocacy.Web.Features.Settings;

/// <summary>Where a passage stands, in every campaign and whoever may read it: how often, and not what else is said there.</summary>
[AllowedTo(Role.Administrator), AcrossCampaigns]
public sealed record FindPassage(string Passage) : IQuery<PassageFound>;

public sealed record PassageFound
{
    /// <summary>How many records of each kind, as the journal names kinds.</summary>
    public required IReadOnlyList<(string Kind, int Count)> Records { get; init; }
    /// <summary>How many lines of the journal.</summary>
    public required int Lines { get; init; }
    /// <summary>How much that was typed and not saved.</summary>
    public required int Drafts { get; init; }
    /// <summary>Editions not published yet, to be made again.</summary>
    public required IReadOnlyList<EditionFound> Unpublished { get; init; }
    /// <summary>Published editions, to be withdrawn first.</summary>
    public required IReadOnlyList<EditionFound> Published { get; init; }
    /// <summary>People whose name it is, to be erased by itself.</summary>
    public required IReadOnlyList<Guid> People { get; init; }
    public required IReadOnlyList<FileFound> Files { get; init; }

    public bool IsNowhere => Records.Count + Lines + Drafts + Unpublished.Count + Published.Count + People.Count == 0;
}

public sealed record EditionFound(string Campaign, int Year, int Edition);

/// <param name="Name">Null where it is attached to what the reader may not read.</param>
public sealed record FileFound(Guid Id, string? Name, DateOnly AddedOn);

internal sealed class FindPassageHandler(AdvocacyDb db, CurrentAct act) : IRequestHandler<FindPassage, PassageFound>
{
    public async Task<PassageFound> Handle(FindPassage query, CancellationToken cancel)
    {
        var found = new Purge(db, act);
        await found.Find(new PurgedPassage(query.Passage), cancel);
        var codes = await db.Campaigns.ToDictionaryAsync(campaign => campaign.Id, campaign => campaign.Code, cancel);
        return new()
        {
            Records = [.. found.Records.Select(kind => (kind.Key, kind.Value))],
            Lines = found.Lines,
            Drafts = found.Drafts,
            Unpublished = [.. found.Unpublished.Select(card => new EditionFound(codes[card.CampaignId], card.Year, card.Edition))],
            Published = [.. found.Published.Select(card => new EditionFound(codes[card.CampaignId], card.Year, card.Edition))],
            People = found.People,
            Files = [.. found.Files.Select(file => new FileFound(file.Id, found.Readable.Contains(file.Id) ? file.FileName : null, file.AddedOn))],
        };
    }
}
