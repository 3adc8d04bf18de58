using System.Security.Cryptography;
using System.Text;

namespace Advocacy.Web.Accounts;

/// <summary>The one-time link by which the first administrator is made; a new one with each start.</summary>
public sealed class SetupLink(TimeProvider clock)
{
    /// <summary>How long the link is good for after the start.</summary>
    public static readonly TimeSpan Validity = TimeSpan.FromMinutes(15);

    private readonly byte[] _digest = new byte[SHA256.HashSizeInBytes];
    private readonly DateTimeOffset _until = clock.GetUtcNow() + Validity;
    private bool _used;

    /// <summary>The secret, shown once.</summary>
    public string Draw()
    {
        var secret = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(32));
        SHA256.HashData(Encoding.ASCII.GetBytes(secret), _digest);
        return secret;
    }

    public bool Opens(string secret) =>
        !_used && clock.GetUtcNow() < _until && _digest.Any(part => part != 0)
        && CryptographicOperations.FixedTimeEquals(_digest, SHA256.HashData(Encoding.UTF8.GetBytes(secret)));

    public void Use() => _used = true;
}
