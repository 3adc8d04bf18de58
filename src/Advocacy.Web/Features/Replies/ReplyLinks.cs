using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.WebUtilities;

namespace Advocacy.Web.Features.Replies;

/// <summary>The private links by which authorities are asked.</summary>
/// <remarks>Nothing is kept of a link: its key is signed for its request, and what is in the database opens nothing. Whether it still opens, the request says.</remarks>
public sealed class ReplyLinks(IDataProtectionProvider protection)
{
    private readonly IDataProtector _protector = protection.CreateProtector("Advocacy.Reply");

    /// <summary>The link's key.</summary>
    public string KeyOf(Guid request) => WebEncoders.Base64UrlEncode(_protector.Protect(request.ToByteArray()));

    /// <summary>The request that a key is for; null for a key that nobody gave.</summary>
    public Guid? RequestOf(string? key)
    {
        try
        {
            return new Guid(_protector.Unprotect(WebEncoders.Base64UrlDecode(key ?? "")));
        }
        catch (Exception forged) when (forged is CryptographicException or FormatException or ArgumentException)
        {
            return null;
        }
    }
}
