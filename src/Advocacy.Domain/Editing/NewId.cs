using System.Buffers.Binary;

namespace Advocacy.Domain.Editing;

/// <summary>Keys of new records, each after the last: what is entered together is found in the order it was typed.</summary>
/// <remarks>
/// Version 7 of RFC 9562, whose first 12 bits of chance count on within a millisecond (its section 6.2, method 1); .NET's own
/// leaves the order within a millisecond to chance, and a form of ten rows takes less.
/// </remarks>
public static class NewId
{
    private const ulong CountOrChance = 0xFFF;
    private const ulong Version = 0x7000;

    private static ulong _last;

    public static Guid Next()
    {
        Span<byte> bytes = stackalloc byte[16];
        Guid.CreateVersion7().TryWriteBytes(bytes, bigEndian: true, out _);
        var now = BinaryPrimitives.ReadUInt64BigEndian(bytes);
        ulong last, next;
        do
        {
            last = Volatile.Read(ref _last);
            next = now > last ? now : After(last);
        }
        while (Interlocked.CompareExchange(ref _last, next, last) != last);
        BinaryPrimitives.WriteUInt64BigEndian(bytes, next);
        return new(bytes, bigEndian: true);
    }

    /// <summary>The next count, or the first of the millisecond to come.</summary>
    private static ulong After(ulong last) => (last & CountOrChance) == CountOrChance ? (((last >> 16) + 1) << 16) | Version : last + 1;
}
