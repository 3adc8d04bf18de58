namespace Advocacy.Domain.Sources;

/// <summary>On which side of a judgement a source weighs.</summary>
public enum Bearing
{
    For,
    Against,
}
