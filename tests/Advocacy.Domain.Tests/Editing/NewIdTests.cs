using System.Globalization;
using Advocacy.Domain.Editing;

namespace Advocacy.Domain.Tests.Editing;

public sealed class NewIdTests
{
    /// <summary>More than a millisecond's count holds.</summary>
    private const int Many = 20_000;

    [Test]
    public void Each_is_after_the_last_as_keys_and_as_they_are_written()
    {
        var keys = Enumerable.Range(0, Many).Select(_ => NewId.Next()).ToList();

        Assert.That(keys, Is.Ordered.And.Unique);
        Assert.That(keys.Select(key => key.ToString()), Is.Ordered.Using((IComparer<string>)StringComparer.Ordinal));
    }

    [Test]
    public void Each_is_of_version_7_and_says_when()
    {
        var before = DateTimeOffset.UtcNow.ToUnixTimeMilliseconds();

        var keys = Enumerable.Range(0, Many).Select(_ => NewId.Next()).ToList();

        Assert.That(keys.Select(key => (key.Version, key.Variant & 0xC)), Is.All.EqualTo((7, 0x8)));
        Assert.That(keys.Select(MillisecondOf), Is.All.GreaterThanOrEqualTo(before).And.All.LessThan(before + 60_000));
    }

    [Test]
    public void Many_at_once_get_none_twice()
    {
        var keys = new Guid[Many];
        Parallel.For(0, Many, at => keys[at] = NewId.Next());

        Assert.That(keys, Is.Unique);
    }

    private static long MillisecondOf(Guid key) => long.Parse(key.ToString("N")[..12], NumberStyles.HexNumber, CultureInfo.InvariantCulture);
}
