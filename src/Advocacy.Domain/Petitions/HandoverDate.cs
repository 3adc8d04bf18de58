using Advocacy.Domain.Dates;
using Advocacy.Domain.Editing;
using Advocacy.Domain.Languages;
using Advocacy.Domain.Sources;

namespace Advocacy.Domain.Petitions;

/// <summary>When a handover took place, as one source, or several that agree, have it.</summary>
public sealed class HandoverDate
{
    private readonly List<Citation> _citations = [];

    private HandoverDate() { }

    public Guid Id { get; private init; } = NewId.Next();
    public Guid HandoverId { get; private init; }
    public FuzzyDate On { get; private set; } = null!;
    public LocalText Note { get; private set; } = LocalText.Empty;
    public IReadOnlyCollection<Citation> Citations => _citations;

    internal static HandoverDate Of(Handover handover, FuzzyDate on, IReadOnlyList<CitationEntry> citations, LocalText note)
    {
        var date = new HandoverDate { HandoverId = handover.Id };
        date.Is(handover.CampaignId, new(on, note, citations));
        return date;
    }

    internal void Is(Guid campaignId, HandoverDayEntry entry)
    {
        (On, Note) = (entry.On, entry.Note);
        Citation.Replace(_citations, campaignId, entry.Citations);
    }
}
