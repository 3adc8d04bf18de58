namespace Advocacy.Domain.Judging;

/// <summary>Something said beside a level that is not itself a level.</summary>
public enum Remark
{
    None,
    NoEvidenceFound,
    Refused,
}
