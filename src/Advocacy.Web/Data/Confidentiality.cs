using Advocacy.Domain.Judging;
using Advocacy.Domain.Readers;
using Microsoft.EntityFrameworkCore;

namespace Advocacy.Web.Data;

/// <summary>Nobody reads what is not for them: <see cref="AdvocacyDb"/> filters every query, and this says where it doesn't.</summary>
internal static class Confidentiality
{
    public const string Filter = "readers";

    /// <summary>The kinds of record that have readers, as the journal names them.</summary>
    public static bool Has(string kind) => Kinds.Contains(kind);

    private static readonly HashSet<string> Kinds =
        [.. typeof(Confidential).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(Confidential))).Append(typeof(Assessment)).Select(type => type.Name)];

    /// <summary>Whoever may read them, and withdrawn or not: for what has to reckon with every record there is, and shows none.</summary>
    public static IQueryable<T> WhoeverReads<T>(this IQueryable<T> records)
        where T : class => records.IgnoreQueryFilters([Filter, WithdrawnRecords.Filter]);

    /// <summary>Those among some records that the reader may read, of whatever kind they are, withdrawn or not: the journal tells of them.</summary>
    public static async Task<HashSet<Guid>> ReadableAmong(this AdvocacyDb db, IReadOnlyCollection<Guid> ids, CancellationToken cancel) =>
    [
        .. await db.Meetings.WithWithdrawn().Where(record => ids.Contains(record.Id)).Select(record => record.Id)
            .Concat(db.PlannedMeetings.Where(record => ids.Contains(record.Id)).Select(record => record.Id))
            .Concat(db.Commitments.Where(record => ids.Contains(record.Id)).Select(record => record.Id))
            .Concat(db.GovernmentActions.Where(record => ids.Contains(record.Id)).Select(record => record.Id))
            .Concat(db.Findings.Where(record => ids.Contains(record.Id)).Select(record => record.Id))
            .Concat(db.Evidence.Where(record => ids.Contains(record.Id)).Select(record => record.Id))
            .Concat(db.BallotAnswers.Where(record => ids.Contains(record.Id)).Select(record => record.Id))
            .Concat(db.Assessments.OfEveryVersion().Where(record => ids.Contains(record.Id)).Select(record => record.Id))
            .Concat(db.SecondJudgements.Where(record => ids.Contains(record.Id)).Select(record => record.Id))
            .Concat(db.People.WithMerged().Where(record => ids.Contains(record.Id)).Select(record => record.Id))
            .ToListAsync(cancel),
    ];
}
