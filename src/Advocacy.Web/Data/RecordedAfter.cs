using Advocacy.Web.Features.Shared;
using Advocacy.Web.Journal;
using Microsoft.EntityFrameworkCore;

namespace Advocacy.Web.Data;

/// <summary>When something came on record is told by the journal, whatever day it speaks of.</summary>
internal static class RecordedAfterADay
{
    /// <summary>Those among some records that came on record after a day, as it was where the campaign is.</summary>
    /// <remarks>What was there and was corrected or carried further since counts as there.</remarks>
    public static async Task<IReadOnlySet<Guid>> RecordedAfter(this AdvocacyDb db, DateOnly day, IReadOnlyCollection<Guid> ids, CancellationToken cancel)
    {
        if (ids.Count == 0 || day >= db.Today)
        {
            return new HashSet<Guid>();
        }

        var (keys, from) = (ids.Select(id => id.ToString()).ToList(), day.AddDays(1).StartsAt());
        var late = await db.Set<JournalRecord>().Where(record => record.Change == RecordChange.Added && keys.Contains(record.RecordId))
            .Join(db.Journal.Where(entry => entry.At >= from), record => record.Sequence, entry => entry.Sequence, (record, _) => record.RecordId).ToListAsync(cancel);
        return late.Select(Guid.Parse).ToHashSet();
    }
}
