using Advocacy.Domain.Judging;
using Microsoft.EntityFrameworkCore;

namespace Advocacy.Web.Data;

/// <summary>A reader of judgements gets those in force, unless they ask for the earlier versions too.</summary>
internal static class EarlierJudgements
{
    public const string Filter = "in force";

    public static IQueryable<Assessment> OfEveryVersion(this IQueryable<Assessment> judgements) =>
        judgements.IgnoreQueryFilters([Filter]);
}
