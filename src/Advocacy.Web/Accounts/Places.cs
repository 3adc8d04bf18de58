using System.Net;
using System.Net.Sockets;

namespace Advocacy.Web.Accounts;

/// <summary>Where a request comes from, as far as whoever sends it can't choose at will.</summary>
internal static class Places
{
    private const int NetworkBytes = 8;

    /// <summary>The address; of IPv6 its network of 64 bits, since a household has all the addresses in one.</summary>
    public static string Of(HttpContext context) => Of(context.Connection.RemoteIpAddress);

    public static string Of(IPAddress? address)
    {
        if (address is { IsIPv4MappedToIPv6: true })
        {
            address = address.MapToIPv4();
        }

        if (address?.AddressFamily != AddressFamily.InterNetworkV6)
        {
            return address?.ToString() ?? "";
        }

        var bytes = address.GetAddressBytes();
        bytes.AsSpan(NetworkBytes).Clear();
        return $"{new IPAddress(bytes)}/64";
    }
}
