using Advocacy.Domain.Dates;
using Advocacy.Domain.Editing;
using Advocacy.Domain.Languages;
using Advocacy.Domain.Sources;

namespace Advocacy.Domain.Actions;

/// <summary>A stage an action reached, when, and the evidence of it.</summary>
public sealed class ActionStage
{
    private readonly List<Citation> _citations = [];

    private ActionStage() { }

    public Guid Id { get; private init; } = NewId.Next();
    public Guid ActionId { get; private init; }
    public Stage Stage { get; private set; }
    public FuzzyDate On { get; private set; } = null!;
    /// <summary>Whether the evidence shows that children are served.</summary>
    public bool ServesChildren { get; private set; }
    public LocalText Note { get; private set; } = LocalText.Empty;
    public IReadOnlyCollection<Citation> Citations => _citations;

    internal static ActionStage Of(GovernmentAction action, StageEntry entry)
    {
        var stage = new ActionStage { ActionId = action.Id };
        stage.Is(action, entry);
        return stage;
    }

    internal void Is(GovernmentAction action, StageEntry entry)
    {
        (Stage, On, ServesChildren, Note) = (entry.Stage, entry.On, entry.ServesChildren, entry.Note ?? LocalText.Empty);
        Citation.Replace(_citations, action.CampaignId, entry.Citations);
    }
}
