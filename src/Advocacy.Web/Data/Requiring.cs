using System.Linq.Expressions;
using Advocacy.Domain.Editing;
using Advocacy.Web.Pipeline;
using Microsoft.EntityFrameworkCore;

namespace Advocacy.Web.Data;

/// <summary>The one way to ask for a record that must exist.</summary>
internal static class Requiring
{
    /// <exception cref="NotFoundException">There is none.</exception>
    public static async Task<T> Require<T>(
        this IQueryable<T> records, Expression<Func<T, bool>> which, CancellationToken cancel)
        where T : class =>
        await records.FirstOrDefaultAsync(which, cancel) ?? throw new NotFoundException(typeof(T).Name);

    /// <summary>The first of some records.</summary>
    /// <exception cref="NotFoundException">There is none.</exception>
    public static async Task<T> Require<T>(this IQueryable<T> records, CancellationToken cancel)
        where T : class =>
        await records.FirstOrDefaultAsync(cancel) ?? throw new NotFoundException(typeof(T).Name);

    /// <summary>The records with those ids, each once, in their order; blanks count for nothing.</summary>
    /// <exception cref="NotFoundException">One of them is not there.</exception>
    public static async Task<List<T>> RequireEach<T>(this IQueryable<T> records, IEnumerable<Guid?> ids, CancellationToken cancel)
        where T : Editable
    {
        var wanted = ids.OfType<Guid>().Distinct().ToList();
        var found = await records.Where(record => wanted.Contains(record.Id)).ToDictionaryAsync(record => record.Id, cancel);
        return [.. wanted.Select(id => found.GetValueOrDefault(id) ?? throw new NotFoundException(typeof(T).Name))];
    }
}
