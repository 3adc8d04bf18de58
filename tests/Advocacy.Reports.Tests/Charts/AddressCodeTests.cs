using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Advocacy.Reports.Charts;
using ZXing;
using ZXing.Common;
using ZXing.QrCode;

namespace Advocacy.Reports.Tests.Charts;

/// <summary>What is printed for a camera is read back by a reader that is not ours.</summary>
public sealed partial class AddressCodeTests
{
    [TestCase("https://cards.example.org/belgium/fr/2012")]
    [TestCase("https://a.be/x/de/2026")]
    [TestCase("https://xn--bcher-kva.example/a-campaign-with-a-code-of-forty-letters-or/nl/2031")]
    public void A_camera_reads_the_address_it_was_made_from(string address) =>
        Assert.That(Read(AddressCode.Svg(address)), Is.EqualTo(address));

    [Test]
    public void It_bears_a_stain()
    {
        // A stain of a fiftieth of it: what its correction must bear.
        var svg = AddressCode.Svg("https://cards.example.org/belgium/fr/2012");
        Assert.That(Read(svg, soiled: true), Is.EqualTo("https://cards.example.org/belgium/fr/2012"));
    }

    [Test]
    public void White_is_left_around_it()
    {
        var (drawn, side) = Modules(AddressCode.Svg("https://cards.example.org"));
        Assert.That(drawn.All(module => module.X >= 4 && module.Y >= 4 && module.X < side - 4 && module.Y < side - 4), Is.True);
    }

    private static string? Read(string svg, bool soiled = false)
    {
        const int scale = 4;
        var (drawn, side) = Modules(svg);
        var pixels = new byte[side * side * scale * scale];
        Array.Fill(pixels, byte.MaxValue);
        foreach (var (x, y) in drawn)
        {
            for (var at = 0; at < scale * scale; at++)
            {
                pixels[(((y * scale) + (at / scale)) * side * scale) + (x * scale) + (at % scale)] = 0;
            }
        }

        if (soiled)
        {
            // At the lower right, away from the three corners a camera finds it by.
            for (var (y, side2) = (side * scale * 5 / 8, side * scale); y < side2 * 7 / 8; y++)
            {
                Array.Fill(pixels, (byte)0, (y * side2) + (side2 * 3 / 4), side2 / 12);
            }
        }

        var picture = new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(pixels, side * scale, side * scale, RGBLuminanceSource.BitmapFormat.Gray8)));
        return new QRCodeReader().decode(picture)?.Text;
    }

    private static (List<(int X, int Y)> Drawn, int Side) Modules(string svg)
    {
        var drawing = XElement.Parse(svg);
        var path = drawing.Elements().Single().Attribute("d")!.Value;
        var drawn = Run().Matches(path)
            .SelectMany(run => Enumerable.Range(Number(run, 1), Number(run, 3)).Select(x => (x, Number(run, 2)))).ToList();
        return (drawn, int.Parse(drawing.Attribute("width")!.Value, CultureInfo.InvariantCulture));
    }

    private static int Number(Match run, int group) => int.Parse(run.Groups[group].Value, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"M(\d+) (\d+)h(\d+)v1h-\d+z")]
    private static partial Regex Run();
}
