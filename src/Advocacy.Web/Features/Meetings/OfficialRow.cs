using System.ComponentModel.DataAnnotations;

namespace Advocacy.Web.Features.Meetings;

/// <summary>An official as typed: a name, a post or a body on record, "name – post", or somebody new.</summary>
public sealed record OfficialRow
{
    public const int WhoMaxLength = 300;

    [StringLength(WhoMaxLength)]
    public string? Who { get; init; }

    internal bool IsBlank => string.IsNullOrWhiteSpace(Who);
}
