using Advocacy.Domain.Languages;

namespace Advocacy.Web.Features.Shared;

/// <summary>A demand as lists and links name it.</summary>
public sealed record DemandName(string Code, LocalText Title);
