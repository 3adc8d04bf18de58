using Advocacy.Domain.Readers;
using Microsoft.EntityFrameworkCore;

namespace Advocacy.Web.Data;

/// <summary>What was entered by mistake stands nowhere but in the journal, and where this says so.</summary>
internal static class WithdrawnRecords
{
    public const string Filter = "withdrawn";

    /// <summary>Those too that were withdrawn.</summary>
    public static IQueryable<T> WithWithdrawn<T>(this IQueryable<T> records)
        where T : Confidential => records.IgnoreQueryFilters([Filter]);
}
