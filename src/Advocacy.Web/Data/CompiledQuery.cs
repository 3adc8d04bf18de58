using System.Diagnostics.CodeAnalysis;
using System.Linq.Expressions;
using System.Reflection;
using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Advocacy.Web.Data;

/// <summary>A query that is worked out once, and not found again by comparing expressions each time it is asked.</summary>
/// <remarks>
/// What EF Core compiles is of one model: of several applications in a process, as tests have them, each compiles its own. Who
/// reads, and in which campaign, is asked of the context each time, as with any other query; whether what it reads is followed
/// for changes is compiled with it, by whoever comes first, and so it never is.
/// </remarks>
internal sealed class CompiledQuery<TRow>(Expression<Func<AdvocacyDb, IQueryable<TRow>>> query)
{
    private readonly ConditionalWeakTable<IModel, Func<AdvocacyDb, IAsyncEnumerable<TRow>>> _compiled = [];

    public ValueTask<List<TRow>> Ask(AdvocacyDb db, CancellationToken cancel) =>
        _compiled.GetValue(db.Model, _ => EF.CompileAsyncQuery(NothingFollowed.In(query)))(db).ToListAsync(cancel);
}

/// <summary>Likewise, of something: a code, a key, a day.</summary>
internal sealed class CompiledQuery<TAsked, TRow>(Expression<Func<AdvocacyDb, TAsked, IQueryable<TRow>>> query)
{
    private readonly ConditionalWeakTable<IModel, Func<AdvocacyDb, TAsked, IAsyncEnumerable<TRow>>> _compiled = [];

    public ValueTask<List<TRow>> Ask(AdvocacyDb db, TAsked asked, CancellationToken cancel) =>
        _compiled.GetValue(db.Model, _ => EF.CompileAsyncQuery(NothingFollowed.In(query)))(db, asked).ToListAsync(cancel);
}

/// <summary>Puts <c>AsNoTracking</c> behind each table a query names.</summary>
file sealed class NothingFollowed : ExpressionVisitor
{
    private static readonly MethodInfo AsNoTracking = ((Func<IQueryable<object>, IQueryable<object>>)EntityFrameworkQueryableExtensions.AsNoTracking).Method.GetGenericMethodDefinition();

    public static Expression<TQuery> In<TQuery>(Expression<TQuery> query) => new NothingFollowed().VisitAndConvert(query, nameof(In));

    [return: NotNullIfNotNull(nameof(node))]
    public override Expression? Visit(Expression? node) =>
        node?.Type is { IsGenericType: true } type && type.GetGenericTypeDefinition() == typeof(DbSet<>)
            ? Expression.Call(AsNoTracking.MakeGenericMethod(type.GetGenericArguments()), node)
            : base.Visit(node);
}
