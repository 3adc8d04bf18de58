using Advocacy.Web.Features.Meetings.Bringing;

namespace Advocacy.Web.Tests.Features.Meetings.Bringing;

public sealed class QuickLineTests
{
    [TestCase("@Interior #D1 Promised a draft circular !2012-03", "Interior", "D1", "2012-03", "Promised a draft circular")]
    [TestCase("Promised !March_2012 a draft @Joëlle_Milquet", "Joëlle Milquet", "", "March 2012", "Promised a draft")]
    [TestCase("@\"Minister of Justice\" #D1 #D2 more places", "Minister of Justice", "D1 D2", null, "more places")]
    [TestCase("@« ministre de la Justice » des places", "ministre de la Justice", "", null, "des places")]
    [TestCase("write to info@example.org about C#4!", "", "", null, "write to info@example.org about C#4!")]
    [TestCase("@ # !", "", "", null, "@ # !")]
    [TestCase("", "", "", null, "")]
    public void A_line_is_read_by_its_signs(string typed, string who, string demands, string? due, string words)
    {
        var line = QuickLine.Read(typed);
        Assert.That(
            (string.Join('|', line.Who), string.Join(' ', line.Demands), line.Due, line.Words),
            Is.EqualTo((who, demands, due, words)));
    }
}
