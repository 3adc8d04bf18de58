using Advocacy.Domain.Editing;

namespace Advocacy.Domain.Sources;

/// <summary>A source as one thing on record rests on it: of what kind it is here, and where in it to look.</summary>
/// <remarks>
/// A source is entered once and cited many times. The same report may be the act itself for one fact and hearsay for
/// another, so its kind here may differ from the kind it was entered with.
/// </remarks>
public sealed class Citation
{
    public const int PlaceMaxLength = 500;

    private Citation() { }

    public Guid Id { get; private init; } = NewId.Next();
    public Guid EvidenceId { get; private init; }
    public Evidence Source { get; private init; } = null!;
    /// <summary>Its place among the sources cited beside it, from 1.</summary>
    public int Position { get; private set; }
    public EvidenceKind Kind { get; private init; }
    /// <summary>The page, the article or a short excerpt; null for the whole source.</summary>
    public string? Place { get; private init; }
    /// <summary>Which way the source weighs in a judgement; null where nothing is weighed.</summary>
    public Bearing? Bearing { get; private init; }

    /// <summary>Cites sources in the order they are given, each once.</summary>
    /// <exception cref="Rules.RuleBrokenException">A source is another campaign's.</exception>
    internal static IEnumerable<Citation> All(Guid campaignId, IReadOnlyCollection<CitationEntry> entries)
    {
        EvidenceRules.IsOfTheCampaign.Requires(entries.All(entry => entry.Source.CampaignId == campaignId));
        return All(entries);
    }

    /// <summary>Cites these instead of those; what is cited as before stays the same citation, so that a history tells only what changed.</summary>
    /// <exception cref="Rules.RuleBrokenException">A source is another campaign's.</exception>
    internal static void Replace(List<Citation> current, Guid campaignId, IReadOnlyCollection<CitationEntry> entries) =>
        Replace(current, All(campaignId, entries).ToList());

    /// <summary>Cites these instead of those, for what belongs to no campaign.</summary>
    internal static void Replace(List<Citation> current, IReadOnlyCollection<CitationEntry> entries) => Replace(current, All(entries).ToList());

    private static void Replace(List<Citation> current, List<Citation> fresh)
    {
        for (var place = 0; place < fresh.Count; place++)
        {
            if (current.Find(cited => cited.SaysTheSameAs(fresh[place])) is { } kept)
            {
                kept.Position = place + 1;
                fresh[place] = kept;
            }
        }

        current.RemoveAll(cited => !fresh.Contains(cited));
        current.AddRange(fresh.Except(current).ToList());
    }

    /// <summary>Cites these beside those, for what belongs to no campaign; a source that is cited already is not cited again.</summary>
    internal static void Add(List<Citation> current, IEnumerable<CitationEntry> entries)
    {
        foreach (var fresh in All(entries).Where(fresh => current.TrueForAll(known => known.EvidenceId != fresh.EvidenceId)).ToList())
        {
            fresh.Position = current.Count + 1;
            current.Add(fresh);
        }
    }

    private bool SaysTheSameAs(Citation other) =>
        (EvidenceId, Kind, Place, Bearing) == (other.EvidenceId, other.Kind, other.Place, other.Bearing);

    /// <summary>Cites sources for what belongs to no campaign, as a term in office.</summary>
    internal static IEnumerable<Citation> All(IEnumerable<CitationEntry> entries) => entries
        .DistinctBy(entry => entry.Source.Id)
        .Select((entry, place) => new Citation
        {
            EvidenceId = entry.Source.Id,
            Source = entry.Source,
            Position = place + 1,
            Kind = entry.Kind ?? entry.Source.Kind,
            Place = string.IsNullOrWhiteSpace(entry.Place) ? null : entry.Place.Trim(),
            Bearing = entry.Bearing,
        });
}
