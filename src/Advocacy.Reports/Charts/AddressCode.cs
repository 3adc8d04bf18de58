using System.Text;
using QRCoder;

namespace Advocacy.Reports.Charts;

/// <summary>An address as a telephone's camera reads it from paper: a QR code.</summary>
public static class AddressCode
{
    /// <summary>The code as SVG in the card's ink, the white margin a camera needs included; a seventh of it may be soiled or creased.</summary>
    /// <param name="address">What it leads to; at most some two hundred signs, or the modules get too small for paper.</param>
    public static string Svg(string address, Medium medium = Medium.Paper)
    {
        using var code = QRCodeGenerator.GenerateQrCode(address, QRCodeGenerator.ECCLevel.M);
        // What comes has its margin already, four modules wide (ISO/IEC 18004); it is drawn by runs, so that no seam shows between two modules.
        var rows = code.ModuleMatrix;
        var side = rows.Count;
        var path = new StringBuilder();
        for (var y = 0; y < side; y++)
        {
            for (var x = 0; x < side; x++)
            {
                if (!rows[y][x])
                {
                    continue;
                }

                var from = x;
                while (x + 1 < side && rows[y][x + 1])
                {
                    x++;
                }

                path.Append(null, $"M{from} {y}h{x + 1 - from}v1h-{x + 1 - from}z");
            }
        }

        return Drawing.Root(side, side, "address-code", null, Drawing.Filled(path.ToString(), ChartTones.Ink.Paint(medium)));
    }
}
