using System.Security.Cryptography;
using System.Text.Json;

namespace Advocacy.Web.Data;

/// <summary>One act in the audit trail, chained to the one before it so that a later edit shows.</summary>
public sealed class AuditEntry
{
    private AuditEntry() { }

    /// <summary>Counts from 1 without a gap.</summary>
    public long Sequence { get; private init; }
    public DateTime At { get; private init; }
    public string? ActorId { get; private init; }
    public string ActorName { get; private init; } = "";
    public string Act { get; private init; } = "";
    public string? Because { get; private init; }
    /// <summary>The records touched, as JSON: type, id, what happened, and the SHA-256 of the values left behind.</summary>
    public string Touched { get; private init; } = "";
    public string PreviousHash { get; private init; } = "";
    public string Hash { get; private init; } = "";

    internal static AuditEntry After(AuditEntry? previous, DateTime at, Pipeline.Actor actor, string act, string? because, string touched)
    {
        var sequence = (previous?.Sequence ?? 0) + 1;
        var before = previous?.Hash ?? "";
        return new()
        {
            Sequence = sequence,
            At = at,
            ActorId = actor.Id,
            ActorName = actor.Name,
            Act = act,
            Because = because,
            Touched = touched,
            PreviousHash = before,
            Hash = Chain(sequence, at, actor.Id, actor.Name, act, because, touched, before),
        };
    }

    /// <summary>Whether the entry still says what it said when it was written, after that predecessor.</summary>
    public bool Follows(AuditEntry? previous) =>
        Sequence == (previous?.Sequence ?? 0) + 1
        && PreviousHash == (previous?.Hash ?? "")
        && Hash == Chain(Sequence, At, ActorId, ActorName, Act, Because, Touched, PreviousHash);

    private static string Chain(
        long sequence, DateTime at, string? actorId, string actorName, string act, string? because, string touched,
        string before) => Convert.ToHexStringLower(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(
            new object?[] { sequence, at.Ticks, actorId, actorName, act, because, touched, before })));
}
