using System.Linq.Expressions;
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
}
