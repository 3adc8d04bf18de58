namespace Advocacy.Web.Tests.Conventions;

/// <summary>Names all who break a convention, not only the first few.</summary>
internal static class Offenders
{
    public static void None(IEnumerable<string> offenders)
    {
        var all = offenders.ToList();
        Assert.That(all, Is.Empty, () => string.Join('\n', all));
    }
}
