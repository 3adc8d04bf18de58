namespace Advocacy.Domain.Judging;

/// <summary>A source weighed in a judgement, for it or against it.</summary>
public sealed class AssessmentEvidence
{
    private AssessmentEvidence() { }

    public Guid AssessmentId { get; private init; }
    public Guid EvidenceId { get; private init; }
    public Bearing Bearing { get; private init; }

    internal static AssessmentEvidence Of(Assessment assessment, CitedEvidence cited) =>
        new() { AssessmentId = assessment.Id, EvidenceId = cited.EvidenceId, Bearing = cited.Bearing };
}
