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
    public Stage Stage { get; private init; }
    public FuzzyDate On { get; private init; } = null!;
    /// <summary>Whether the evidence shows that children are served.</summary>
    public bool ServesChildren { get; private init; }
    public LocalText Note { get; private init; } = LocalText.Empty;
    public IReadOnlyCollection<Citation> Citations => _citations;

    internal static ActionStage Of(GovernmentAction action, StageEntry entry)
    {
        var stage = new ActionStage
        {
            ActionId = action.Id,
            Stage = entry.Stage,
            On = entry.On,
            ServesChildren = entry.ServesChildren,
            Note = entry.Note ?? LocalText.Empty,
        };
        stage._citations.AddRange(Citation.All(action.CampaignId, entry.Citations));
        return stage;
    }
}
