using Advocacy.Domain.Dates;
using Advocacy.Domain.Sources;
using Advocacy.Web.Data;
using Advocacy.Web.Pipeline;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Advocacy.Web.Features.Sources;

/// <summary>The sources on record, by title, with how often each is cited.</summary>
/// <param name="Text">A part of the title, the publisher or the address; null for all.</param>
[AllowedToMembers]
public sealed record ListEvidence(string? Text = null) : IQuery<IReadOnlyList<EvidenceLine>>;

public sealed record EvidenceLine(
    Guid Id, string Title, string? Publisher, FuzzyDate? PublishedOn, string? Language, EvidenceKind Kind, int Citations);

internal sealed class ListEvidenceHandler(AdvocacyDb db) : IRequestHandler<ListEvidence, IReadOnlyList<EvidenceLine>>
{
    public async Task<IReadOnlyList<EvidenceLine>> Handle(ListEvidence query, CancellationToken cancel)
    {
        var pattern = string.IsNullOrWhiteSpace(query.Text) ? null : $"%{Escaped(query.Text.Trim())}%";
        var found = await db.Evidence.AsNoTracking()
            .Where(source => pattern == null
                || EF.Functions.Like(source.Title, pattern, "\\")
                || EF.Functions.Like(source.Publisher!, pattern, "\\")
                || EF.Functions.Like(source.Address!, pattern, "\\"))
            .Select(source => new EvidenceLine(
                source.Id, source.Title, source.Publisher, source.PublishedOn, source.Language, source.Kind,
                db.Set<Citation>().Count(cited => cited.EvidenceId == source.Id)))
            .ToListAsync(cancel);
        return [.. found.OrderBy(source => source.Title, StringComparer.CurrentCulture)];
    }

    /// <summary>The signs of LIKE stand for themselves.</summary>
    private static string Escaped(string text) =>
        text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("%", "\\%", StringComparison.Ordinal)
            .Replace("_", "\\_", StringComparison.Ordinal);
}
