using Advocacy.Domain.Commitments;

namespace Advocacy.Web.Data;

/// <summary>Commitments by how they stand on a day.</summary>
internal static class Overdue
{
    /// <summary>Those still open after the last day they may have been due: <see cref="Commitment.IsOverdue"/>, in SQL.</summary>
    public static IQueryable<Commitment> OverdueOn(this IQueryable<Commitment> commitments, DateOnly today) =>
        commitments.Where(commitment =>
            commitment.State == CommitmentState.Open && commitment.Due != null && commitment.Due.Latest < today);
}
