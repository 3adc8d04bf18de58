using Advocacy.Domain.Actions;
using Advocacy.Domain.Commitments;
using Advocacy.Domain.Findings;
using Advocacy.Domain.Languages;
using Advocacy.Domain.Meetings;
using Advocacy.Domain.People;
using Advocacy.Domain.Sources;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Advocacy.Web.Data;

/// <summary>Columns to find and to order records by, in which case and accents are folded: written from the record whenever it is saved.</summary>
/// <remarks>SQLite knows upper case of twenty-six letters only, and sorts É after Z.</remarks>
internal sealed class FoldedColumns : SaveChangesInterceptor
{
    public const string Search = "SearchText";
    public const string Order = "SortText";

    private const int MostWords = 8;

    private static readonly Dictionary<Type, Func<object, string>> Searched = new()
    {
        [typeof(Meeting)] = Texts<Meeting>(meeting => [.. In(meeting.Subject), meeting.Place, meeting.Notes]),
        [typeof(Commitment)] = Texts<Commitment>(made => [made.Words, made.FirstWords, made.Condition]),
        [typeof(GovernmentAction)] = Texts<GovernmentAction>(action => [.. In(action.Title), .. In(action.Summary), action.Reference]),
        [typeof(Finding)] = Texts<Finding>(finding => [.. In(finding.Statement), .. In(finding.Report), finding.Reference]),
        [typeof(Evidence)] = Texts<Evidence>(source => [source.Title, source.Publisher, source.Address, source.Excerpt]),
    };

    private static readonly Dictionary<Type, Func<object, string>> Ordered = new()
    {
        [typeof(Person)] = Texts<Person>(person => [person.Name]),
        [typeof(Evidence)] = Texts<Evidence>(source => [source.Title]),
    };

    public static bool Include(string column) => column is Search or Order;

    public static void AddTo(ModelBuilder builder)
    {
        foreach (var type in Searched.Keys)
        {
            builder.Entity(type).Property<string>(Search);
        }

        foreach (var type in Ordered.Keys)
        {
            builder.Entity(type).Property<string>(Order);
            builder.Entity(type).HasIndex(Order);
        }
    }

    public override InterceptionResult<int> SavingChanges(DbContextEventData eventData, InterceptionResult<int> result)
    {
        Write(eventData.Context!);
        return result;
    }

    public override ValueTask<InterceptionResult<int>> SavingChangesAsync(
        DbContextEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        Write(eventData.Context!);
        return ValueTask.FromResult(result);
    }

    private static void Write(DbContext db)
    {
        foreach (var entry in db.ChangeTracker.Entries().Where(entry => entry.State is EntityState.Added or EntityState.Modified))
        {
            if (Searched.TryGetValue(entry.Metadata.ClrType, out var search))
            {
                entry.Property(Search).CurrentValue = search(entry.Entity);
            }

            if (Ordered.TryGetValue(entry.Metadata.ClrType, out var order))
            {
                entry.Property(Order).CurrentValue = order(entry.Entity);
            }
        }
    }

    /// <summary>The words of a search, folded, each once.</summary>
    public static IReadOnlyList<string> WordsOf(string? typed) =>
        [.. FoldedText.Of(typed).Split(' ', StringSplitOptions.RemoveEmptyEntries).Distinct().Take(MostWords)];

    private static Func<object, string> Texts<T>(Func<T, IEnumerable<string?>> texts) =>
        record => string.Join(' ', texts((T)record).Select(FoldedText.Of).Where(text => text.Length > 0));

    private static IEnumerable<string?> In(LocalText text) => text.Languages.Select(language => text[language]);
}

internal static class Searching
{
    /// <summary>The records in whose texts all the words stand, wherever each does; all of them when there is no word.</summary>
    public static IQueryable<T> Matching<T>(this IQueryable<T> records, string? typed)
        where T : class => FoldedColumns.WordsOf(typed).Aggregate(
            records, (found, word) => found.Where(record => EF.Property<string>(record, FoldedColumns.Search).Contains(word)));

    /// <summary>By name or title, as a reader orders them.</summary>
    public static IOrderedQueryable<T> InOrder<T>(this IQueryable<T> records)
        where T : class => records.OrderBy(record => EF.Property<string>(record, FoldedColumns.Order));
}
