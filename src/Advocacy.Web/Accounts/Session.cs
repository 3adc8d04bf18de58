namespace Advocacy.Web.Accounts;

/// <summary>Somebody's being signed in at one browser, kept here and not in the cookie: signing out ends it.</summary>
internal sealed class Session
{
    /// <summary>SHA-256 of the key the cookie holds, in hexadecimal: what is kept here opens nothing.</summary>
    public string KeySha256 { get; init; } = "";
    public string AccountId { get; init; } = "";
    public DateTime Began { get; init; }
    /// <summary>When it was last renewed.</summary>
    public DateTime Seen { get; set; }
    /// <summary>What the framework knows of it, encrypted.</summary>
    public byte[] Ticket { get; set; } = [];
}
