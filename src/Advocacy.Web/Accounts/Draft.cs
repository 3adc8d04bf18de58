using Advocacy.Domain.Editing;

namespace Advocacy.Web.Accounts;

/// <summary>What somebody had typed into a form when their session ended; it waits for them, and for nobody else.</summary>
internal sealed class Draft
{
    public Guid Id { get; init; } = NewId.Next();
    public string AccountId { get; init; } = "";
    /// <summary>The fields by their names, in JSON.</summary>
    public string Fields { get; init; } = "";
    public DateTime At { get; init; }
}
