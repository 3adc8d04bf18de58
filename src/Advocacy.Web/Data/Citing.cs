using System.Linq.Expressions;
using Advocacy.Domain.Sources;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Advocacy.Web.Data;

/// <summary>The citations of several things at once, whatever each is: a commitment's own and those of all that became of it.</summary>
internal static class Citing
{
    /// <summary>One query, with the sources, by what cites them and in the order they are cited.</summary>
    /// <param name="db">The record.</param>
    /// <param name="owners">What cites.</param>
    /// <param name="cancel">Stops it.</param>
    /// <param name="kinds">Of which kinds that is; none named for any.</param>
    public static async Task<ILookup<Guid, Citation>> CitationsOf(
        this AdvocacyDb db, IEnumerable<Guid> owners, CancellationToken cancel, params IReadOnlyList<Type> kinds)
    {
        var wanted = owners.ToList();
        var keys = OwnerKeys(db.Model, kinds);
        var found = await db.Set<Citation>().AsNoTracking().Include(cited => cited.Source)
            .Where(IsOwnedBy(keys, wanted)).OrderBy(cited => cited.Position)
            .Select(WithOwner(keys)).ToListAsync(cancel);
        return found.ToLookup(pair => pair.Owner, pair => pair.Citation);
    }

    /// <summary>The citations its reader may see: not those of a meeting, a commitment, an act or a finding that is not for them.</summary>
    public static IQueryable<Citation> CitationsSeen(this AdvocacyDb db) => db.Set<Citation>().Where(cited =>
        (EF.Property<Guid?>(cited, "MeetingId") == null || db.Meetings.Any(held => held.Id == EF.Property<Guid?>(cited, "MeetingId")))
        && (EF.Property<Guid?>(cited, "FindingId") == null || db.Findings.Any(found => found.Id == EF.Property<Guid?>(cited, "FindingId")))
        && (EF.Property<Guid?>(cited, "ActionStageId") == null || db.GovernmentActions.Any(action => action.Stages.Any(stage => stage.Id == EF.Property<Guid?>(cited, "ActionStageId"))))
        && (EF.Property<Guid?>(cited, "CommitmentId") == null || db.Commitments.Any(made => made.Id == EF.Property<Guid?>(cited, "CommitmentId")))
        && (EF.Property<Guid?>(cited, "CommitmentChangeId") == null || db.Commitments.Any(made => made.Changes.Any(change => change.Id == EF.Property<Guid?>(cited, "CommitmentChangeId"))))
        && (EF.Property<Guid?>(cited, "DueRevisionId") == null || db.Commitments.Any(made => made.Revisions.Any(revision => revision.Id == EF.Property<Guid?>(cited, "DueRevisionId"))))
        && (EF.Property<Guid?>(cited, "WordsRevisionId") == null || db.Commitments.Any(made => made.Wordings.Any(wording => wording.Id == EF.Property<Guid?>(cited, "WordsRevisionId"))))
        && (EF.Property<Guid?>(cited, "ReadBackLetterId") == null || db.Commitments.Any(made => made.Letters.Any(letter => letter.Id == EF.Property<Guid?>(cited, "ReadBackLetterId"))))
        && (EF.Property<Guid?>(cited, "ReadBackReplyId") == null || db.Commitments.Any(made => made.Letters.Any(letter => letter.Replies.Any(reply => reply.Id == EF.Property<Guid?>(cited, "ReadBackReplyId"))))));

    private static List<string> OwnerKeys(IModel model, IReadOnlyList<Type> kinds) =>
    [
        .. model.FindEntityType(typeof(Citation))!.GetForeignKeys()
            .Where(key => kinds.Count == 0 || kinds.Contains(key.PrincipalEntityType.ClrType)).Select(key => key.Properties[0])
            .Where(key => key.IsShadowProperty()).Select(key => key.Name),
    ];

    private static Expression<Func<Citation, bool>> IsOwnedBy(List<string> keys, List<Guid> wanted)
    {
        Expression<Func<Guid?, bool>> among = owner => wanted.Contains(owner!.Value);
        var citation = Expression.Parameter(typeof(Citation), "cited");
        var any = keys.Select(key => new Replacing(among.Parameters[0], Key(citation, key)).Visit(among.Body)).Aggregate(Expression.OrElse);
        return Expression.Lambda<Func<Citation, bool>>(any, citation);
    }

    private static Expression<Func<Citation, Owned>> WithOwner(List<string> keys)
    {
        var citation = Expression.Parameter(typeof(Citation), "cited");
        var owner = keys.Select(Expression (key) => Key(citation, key)).Aggregate(Expression.Coalesce);
        return Expression.Lambda<Func<Citation, Owned>>(
            Expression.MemberInit(
                Expression.New(typeof(Owned)),
                Expression.Bind(typeof(Owned).GetProperty(nameof(Owned.Owner))!, Expression.Property(owner, nameof(Nullable<>.Value))),
                Expression.Bind(typeof(Owned).GetProperty(nameof(Owned.Citation))!, citation)),
            citation);
    }

    private static MethodCallExpression Key(Expression citation, string key) =>
        Expression.Call(typeof(EF), nameof(EF.Property), [typeof(Guid?)], citation, Expression.Constant(key));

    private sealed class Owned
    {
        public Guid Owner { get; init; }

        public Citation Citation { get; init; } = null!;
    }

    private sealed class Replacing(ParameterExpression from, Expression to) : ExpressionVisitor
    {
        protected override Expression VisitParameter(ParameterExpression node) => node == from ? to : node;
    }
}
