using Advocacy.Domain.Meetings;
using Advocacy.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace Advocacy.Web.Features.People;

/// <summary>What is on record as somebody's: terms, attendances past and planned, commitments, handovers, whoever may read them and in whichever campaign.</summary>
internal sealed class BelongingsOf(AdvocacyDb db)
{
    /// <summary>Answers with what was moved.</summary>
    public Task<IReadOnlyList<Guid>> MoveAll(Guid from, Guid to, CancellationToken cancel) => Move(from, to, null, cancel);

    /// <param name="from">Whose it is.</param>
    /// <param name="to">Whose it will be.</param>
    /// <param name="only">What alone is moved; null for all.</param>
    /// <param name="cancel">Stops it.</param>
    public async Task<IReadOnlyList<Guid>> Move(Guid from, Guid to, IReadOnlyList<Guid>? only, CancellationToken cancel)
    {
        var moved = new List<Guid>();
        foreach (var term in await db.Memberships.Where(term => term.PersonId == from).ToListAsync(cancel))
        {
            Take(term.Id, () => term.IsOf(to));
        }

        foreach (var present in await db.Set<Attendance>().Where(present => present.PersonId == from && present.MeetingId != null).ToListAsync(cancel))
        {
            Take(present.Id, () => present.IsOf(to));
        }

        foreach (var expected in await db.Set<ExpectedOfficial>().Where(expected => expected.PersonId == from).ToListAsync(cancel))
        {
            Take(expected.Id, () => expected.IsOf(to));
        }

        foreach (var made in await db.Commitments.WhoeverReads().OfEveryCampaign().Where(made => made.PersonId == from).ToListAsync(cancel))
        {
            Take(made.Id, () => made.IsOf(to));
        }

        foreach (var handover in await db.Handovers.OfEveryCampaign().Where(handover => handover.PersonId == from).ToListAsync(cancel))
        {
            Take(handover.Id, () => handover.IsTo(to));
        }

        return moved;

        void Take(Guid id, Action move)
        {
            if (only is null || only.Contains(id))
            {
                move();
                moved.Add(id);
            }
        }
    }
}
