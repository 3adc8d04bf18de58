namespace Advocacy.Reports.Charts;

/// <summary>A colour in its two forms, each six hexadecimal digits after a #.</summary>
/// <param name="Light">On white.</param>
/// <param name="Dark">On the dark theme's ground.</param>
public sealed record Tone(string Light, string Dark)
{
    /// <summary>What a shape is painted with: a page decides by <c>color</c>, paper takes the light form.</summary>
    public string Paint(Medium medium) => medium switch
    {
        Medium.Screen => "currentColor",
        Medium.Paper => Light,
    };
}
