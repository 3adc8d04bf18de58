using Advocacy.Domain.Judging;
using Advocacy.Reports.Cards;

namespace Advocacy.Reports.Charts;

/// <summary>The signs as a card's model carries them.</summary>
public static class PaperSigns
{
    public static CardSigns All() => new(
        Each<Level>(level => LevelGlyph.Svg(level, medium: Medium.Paper)),
        Each<Movement>(movement => MovementArrow.Svg(movement, medium: Medium.Paper)),
        Each<EffectMark>(effect => EffectSign.Svg(effect, medium: Medium.Paper)),
        Each<CommitmentMark>(state => StateSign.Svg(state, medium: Medium.Paper)));

    private static Dictionary<T, string> Each<T>(Func<T, string> draw)
        where T : struct, Enum => Enum.GetValues<T>().ToDictionary(sign => sign, draw);
}
