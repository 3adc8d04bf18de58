namespace Advocacy.Domain.Judging;

/// <summary>How well the evidence carries a judgement.</summary>
public enum Confidence
{
    None,
    Limited,
    Strong,
}
