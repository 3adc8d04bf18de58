using Advocacy.Domain.Languages;
using Advocacy.Domain.Sources;
using Advocacy.Web.Data;
using Advocacy.Web.Words;
using Microsoft.EntityFrameworkCore;

namespace Advocacy.Web.Features.Sources;

/// <summary>Tells whether a source somebody types is one on record: never by one field alone.</summary>
internal static class AlikeSource
{
    /// <summary>Those on record, as far as their reader may read them, with that title or that address.</summary>
    public static Task<List<Evidence>> AlikeSources(this AdvocacyDb db, string title, string address, CancellationToken cancel)
    {
        var folded = FoldedText.Of(title);
        return db.Evidence.AsTracking()
            .Where(source => EF.Property<string>(source, FoldedColumns.Order) == folded || (address != "" && source.Address == address)).OrderBy(source => source.Id).ToListAsync(cancel);
    }

    /// <summary>Whether it is equal in all that was typed; what was left blank says nothing.</summary>
    public static bool IsAsTyped(this Evidence source, string title, string? publisher, string address) =>
        FoldedText.Of(source.Title) == FoldedText.Of(title)
        && (string.IsNullOrWhiteSpace(publisher) || FoldedText.Of(source.Publisher) == FoldedText.Of(publisher))
        && (address.Length == 0 || source.Address == address);

    /// <summary>What is asked of whoever typed one that is like these.</summary>
    public static string Asks(IReadOnlyList<Evidence> alike) => Wording.Of(
        "Sources.AlikeOnRecord", string.Join("; ", alike.Take(3).Select(source => string.Join(", ", new[] { source.Title, source.Publisher, source.Address }.Where(part => !string.IsNullOrWhiteSpace(part))))));
}
