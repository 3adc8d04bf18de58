using Advocacy.Domain.Judging;
using Advocacy.Reports.Cards;

namespace Advocacy.Reports.Charts;

/// <summary>The colours of everything drawn that is not a level.</summary>
public static class ChartTones
{
    public static readonly Tone Ink = new("#1b2228", "#e9edf0");
    public static readonly Tone Muted = new("#56616a", "#a9b4bd");
    /// <summary>What is compared with.</summary>
    public static readonly Tone Other = new("#7b8a96", "#8997a2");
    /// <summary>The petition's own voice: what it asks, its own signatures.</summary>
    public static readonly Tone Voice = new("#6b2158", "#d79ac6");
    /// <summary>What the chart is about.</summary>
    public static readonly Tone Own = new("#0f6b66", "#4fc4b4");

    public static Tone Of(Movement movement) => movement switch
    {
        Movement.NotComparable => LevelTones.Of(Level.NotAssessed),
        Movement.Backward => LevelTones.Of(Level.Setback),
        Movement.Unchanged => Ink,
        Movement.Forward => LevelTones.Of(Level.NotableProgress),
    };

    public static Tone Of(EffectMark effect) => effect switch
    {
        EffectMark.Advances => LevelTones.Of(Level.NotableProgress),
        EffectMark.Hinders => LevelTones.Of(Level.Setback),
        EffectMark.Neutral => Ink,
        EffectMark.Unclear => LevelTones.Of(Level.NotAssessed),
    };
}
