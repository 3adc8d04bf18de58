namespace Advocacy.Reports.Typesetting;

/// <summary>A card could not be set.</summary>
/// <param name="problem">Chooses the sentence a person reads.</param>
/// <param name="detail">What the engine said, for the log.</param>
public sealed class TypesettingException(TypesettingProblem problem, string detail, Exception? inner = null)
    : Exception($"{problem}: {detail}", inner)
{
    public TypesettingProblem Problem { get; } = problem;

    public string Detail { get; } = detail;
}
