using System.Diagnostics.CodeAnalysis;

namespace Advocacy.Domain.Rules;

/// <summary>A promise the record keeps, worded as a campaigner would say it.</summary>
/// <remarks>
/// The statement is the English one, for logs and tests; the interface shows the resource that carries the code.
/// </remarks>
/// <param name="Code">Never reused: it is quoted in the journal and names the sentence in each language.</param>
/// <param name="Statement">What holds, in the present tense.</param>
public sealed record Rule(string Code, string Statement)
{
    /// <exception cref="RuleBrokenException">The rule does not hold.</exception>
    public void Requires([DoesNotReturnIf(false)] bool holds, params IReadOnlyList<string> missing)
    {
        if (!holds)
        {
            throw new RuleBrokenException(this, missing);
        }
    }
}
