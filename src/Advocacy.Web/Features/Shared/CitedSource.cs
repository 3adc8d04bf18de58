using Advocacy.Domain.Dates;
using Advocacy.Domain.Languages;

namespace Advocacy.Web.Features.Shared;

/// <summary>A source as a page cites it.</summary>
public sealed record CitedSource(
    Guid Id, string Title, string? Publisher, FuzzyDate? PublishedOn, string? Address, Language? Language);
