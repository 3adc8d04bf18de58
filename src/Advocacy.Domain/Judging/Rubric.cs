using Advocacy.Domain.Campaigns;
using Advocacy.Domain.Dates;
using Advocacy.Domain.Editing;
using Advocacy.Domain.Languages;

namespace Advocacy.Domain.Judging;

/// <summary>One version of the scale, with a written test for each level.</summary>
/// <remarks>A version never rewrites a past judgement: each assessment keeps the version it was made with.</remarks>
public sealed class Rubric : Editable, IOfCampaign
{
    private readonly List<RubricLevel> _levels = [];

    private Rubric() { }

    public Guid CampaignId { get; private init; }
    public int Number { get; private init; }
    /// <summary>From when judgements are made with it.</summary>
    public FuzzyDate InForceFrom { get; private init; } = null!;
    /// <summary>The day the petition was launched: no gate counts what was reached before it.</summary>
    public DateOnly Baseline { get; private init; }
    public LocalText Method { get; private init; } = LocalText.Empty;
    public IReadOnlyCollection<RubricLevel> Levels => _levels;

    public static Rubric Write(
        Campaign campaign, int number, FuzzyDate inForceFrom, LocalText method, IReadOnlyList<RubricLevelEntry> levels)
    {
        RubricRules.DefinesEachLevelOnce.Requires(
            levels.Select(level => level.Level).Order().SequenceEqual(Enum.GetValues<Level>()));
        RubricRules.EachLevelHasATest.Requires(levels.All(level => !level.Word.IsEmpty && !level.Test.IsEmpty));

        var rubric = new Rubric { CampaignId = campaign.Id, Number = number, InForceFrom = inForceFrom, Baseline = campaign.Began.Earliest, Method = method };
        rubric._levels.AddRange(levels.Select(level => RubricLevel.Of(rubric, level)));
        return rubric;
    }

    public RubricLevel For(Level level) => _levels.Single(defined => defined.Level == level);
}
