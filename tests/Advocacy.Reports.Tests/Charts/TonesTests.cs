using Advocacy.Domain.Judging;
using Advocacy.Reports.Cards;
using Advocacy.Reports.Charts;

namespace Advocacy.Reports.Tests.Charts;

public sealed class TonesTests
{
    private const string Paper = "#ffffff";
    private const string DarkGround = "#14181c";

    private static IEnumerable<Tone> Shapes =>
    [
        .. Enum.GetValues<Level>().Select(LevelTones.Of),
        .. Enum.GetValues<Movement>().Select(ChartTones.Of),
        .. Enum.GetValues<EffectMark>().Select(ChartTones.Of),
        ChartTones.Own, ChartTones.Other,
    ];

    private static IEnumerable<Tone> Texts => [ChartTones.Ink, ChartTones.Muted];

    [TestCaseSource(nameof(Shapes))]
    public void A_shape_stands_out_on_both_grounds(Tone tone) => Assert.Multiple(() =>
    {
        Assert.That(Contrast.Between(tone.Light, Paper), Is.GreaterThanOrEqualTo(3));
        Assert.That(Contrast.Between(tone.Dark, DarkGround), Is.GreaterThanOrEqualTo(3));
    });

    [TestCaseSource(nameof(Texts))]
    public void A_text_reads_on_both_grounds(Tone tone) => Assert.Multiple(() =>
    {
        Assert.That(Contrast.Between(tone.Light, Paper), Is.GreaterThanOrEqualTo(4.5));
        Assert.That(Contrast.Between(tone.Dark, DarkGround), Is.GreaterThanOrEqualTo(4.5));
    });

    [Test]
    public void On_paper_progress_darkens_step_by_step()
    {
        Level[] steps = [Level.LimitedProgress, Level.SomeProgress, Level.NotableProgress, Level.Achieved];

        Assert.That(steps.Select(level => Contrast.Luminance(LevelTones.Of(level).Light)), Is.Ordered.Descending);
    }

    [Test]
    public void Every_level_has_its_own_tone_and_slug() => Assert.Multiple(() =>
    {
        Assert.That(Enum.GetValues<Level>().Select(LevelTones.Of), Is.Unique);
        Assert.That(Enum.GetValues<Level>().Select(LevelTones.Slug), Is.Unique);
    });
}
