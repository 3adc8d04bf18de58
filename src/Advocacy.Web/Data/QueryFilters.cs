using System.Linq.Expressions;
using System.Reflection;
using Advocacy.Domain.Campaigns;
using Advocacy.Domain.Judging;
using Advocacy.Domain.People;
using Advocacy.Domain.Readers;

namespace Advocacy.Web.Data;

/// <summary>What is left out of every query: other campaigns' records, what is not for the reader (the judgement somebody is to repeat without knowing it), what was entered by mistake, judgements that were made again.</summary>
/// <remarks>Each asks the context anew with each query who reads in which campaign.</remarks>
internal static class QueryFilters
{
    private static readonly MethodInfo OfItsCampaign = Named(nameof(InItsCampaign));
    private static readonly MethodInfo ForItsReaders = Named(nameof(ToItsReaders));
    private static readonly MethodInfo ThatCounts = Named(nameof(NotWithdrawn));

    /// <summary>The filters of a kind of record by their names, of a context that EF Core puts in.</summary>
    public static IEnumerable<(string Name, LambdaExpression Filter)> Of(Type record)
    {
        if (record.IsAssignableTo(typeof(IOfCampaign)))
        {
            yield return (OfAllCampaigns.Filter, Bound(OfItsCampaign, record));
        }

        if (record.IsSubclassOf(typeof(Confidential)))
        {
            yield return (Confidentiality.Filter, Bound(ForItsReaders, record));
            if (record != typeof(Person))
            {
                yield return (WithdrawnRecords.Filter, Bound(ThatCounts, record));
            }
        }

        if (record == typeof(Person))
        {
            yield return (MergedPeople.Filter, (Expression<Func<Person, bool>>)(person => person.MergedIntoId == null));
        }

        if (record == typeof(Assessment))
        {
            yield return (EarlierJudgements.Filter, (Expression<Func<Assessment, bool>>)(judged => judged.SupersededOn == null));
            yield return (Confidentiality.Filter, Bound((Expression<Func<AdvocacyDb, Assessment, bool>>)((db, judged) => db.ReaderId == null
                || !db.SecondJudges.Any(judge => judge.AccountId == db.ReaderId && judge.DemandId == judged.DemandId && judge.Year == judged.Year && judge.GivenOn == null))));
        }
    }

    private static Expression<Func<AdvocacyDb, T, bool>> InItsCampaign<T>()
        where T : IOfCampaign => (db, record) => record.CampaignId == db.CampaignId;

    private static Expression<Func<AdvocacyDb, T, bool>> ToItsReaders<T>()
        where T : Confidential => (db, record) => db.ReadsAll
            || (record.Audience == Audience.Public && (db.ReadsWithMembers || record.EmbargoedUntil == null || record.EmbargoedUntil < db.Today))
            || (record.Audience == Audience.Members && db.ReadsWithMembers)
            || (record.Audience == Audience.Board && db.ReadsWithTheBoard)
            || (db.ReaderId != null && record.RecordedBy == db.ReaderId);

    private static Expression<Func<AdvocacyDb, T, bool>> NotWithdrawn<T>()
        where T : Confidential => (db, record) => record.WithdrawnAs == null;

    private static MethodInfo Named(string name) => typeof(QueryFilters).GetMethod(name, BindingFlags.NonPublic | BindingFlags.Static)!;

    private static LambdaExpression Bound(MethodInfo filter, Type record) =>
        Bound((LambdaExpression)filter.MakeGenericMethod(record).Invoke(null, [])!);

    private static LambdaExpression Bound(LambdaExpression whole)
    {
        return Expression.Lambda(new ToContext(whole.Parameters[0]).Visit(whole.Body), whole.Parameters[1]);
    }

    /// <summary>Names the context the way EF Core knows it: as a constant of its type, which it exchanges for the one that asks.</summary>
    private sealed class ToContext(ParameterExpression named) : ExpressionVisitor
    {
        protected override Expression VisitParameter(ParameterExpression node) =>
            node == named ? Expression.Constant(null, typeof(AdvocacyDb)) : node;
    }
}
