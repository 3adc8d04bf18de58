namespace Advocacy.Web.Sample.Reading;

/// <summary>What is wrong in a data file, and where.</summary>
/// <param name="Place">The line of a CSV file, or the path in a JSON file.</param>
/// <param name="Field">The column or property; empty when the row as a whole breaks a rule.</param>
public sealed record SampleFault(string File, string Place, string Field, string Problem)
{
    public override string ToString() => $"{string.Join(", ", new[] { File, Place, Field }.Where(part => part.Length > 0))}: {Problem}";
}

/// <summary>The data files can't be loaded; nothing was.</summary>
public sealed class SampleFileException(IReadOnlyList<SampleFault> faults)
    : Exception(string.Join(Environment.NewLine, faults))
{
    public IReadOnlyList<SampleFault> Faults { get; } = faults;
}

/// <summary>A field that can't be read, and where it stands.</summary>
internal sealed class FieldException(string place, string field, string problem) : Exception(problem)
{
    public string Place { get; } = place;

    public string Field { get; } = field;
}
