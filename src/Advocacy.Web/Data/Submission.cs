namespace Advocacy.Web.Data;

/// <summary>A form that was sent, and what came of it.</summary>
internal sealed class Submission
{
    public Guid Key { get; init; }
    public string Act { get; init; } = "";
    public string? ActorId { get; init; }
    /// <summary>SHA-256 of what was sent, in hexadecimal: the same key with something else is another intention.</summary>
    public string PayloadSha256 { get; init; } = "";
    /// <summary>JSON.</summary>
    public string Result { get; init; } = "";
    public DateTime At { get; init; }
}
