using Advocacy.Domain.Dates;
using Advocacy.Domain.Languages;
using Advocacy.Domain.Sources;

namespace Advocacy.Domain.Petitions;

/// <summary>A day that one source, or several that agree, give for a handover.</summary>
/// <param name="Note">What else there is to say of it.</param>
/// <param name="Citations">What gives it.</param>
public sealed record HandoverDayEntry(FuzzyDate On, LocalText Note, IReadOnlyList<CitationEntry> Citations);

/// <summary>Who received a petition's signatures.</summary>
/// <param name="Name">As it is printed.</param>
/// <param name="PersonId">The person on record, where it is one.</param>
/// <param name="PostId">The post they held then, where it is known.</param>
public sealed record Recipient(LocalText Name, Guid? PersonId, Guid? PostId);
