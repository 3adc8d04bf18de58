using Advocacy.Reports.Typesetting;
using Advocacy.Web.Words;

namespace Advocacy.Web.Features.Cards;

/// <summary>Names the texts of a card that could not be set, as their editor knows them.</summary>
internal static class CardTextNames
{
    /// <param name="problem">Why the card could not be set.</param>
    /// <param name="detail">What the typesetter said: a text's name such as <c>demands.D1.message</c>, with its signs behind a tab, a line each; or a sentence of the engine.</param>
    public static IReadOnlyList<string> Of(string problem, string detail) => problem switch
    {
        nameof(TypesettingProblem.TooLong) => [NameOf(detail)],
        nameof(TypesettingProblem.Shapeless) =>
        [
            .. detail.Split('\n').Select(line => line.Split('\t', 2)).Select(line => line.Length < 2
                ? NameOf(line[0])
                : Wording.Of("Typesetting.SignsIn", line[1], NameOf(line[0]))),
        ],
        _ => [detail],
    };

    /// <summary>The most exact name there is: of a demand's message, or else of the demand.</summary>
    private static string NameOf(string path)
    {
        var parts = path.Split('.');
        var which = parts.Length > 1 ? parts[1] : "";
        return (parts.Length > 2 ? Wording.Find($"Typesetting.Text.{parts[0]}.{parts[2]}") : null) is { } exact
            ? Filled(exact)
            : Wording.Find($"Typesetting.Text.{parts[0]}") is { } known ? Filled(known) : path;

        string Filled(string name) => name.Replace("{0}", which, StringComparison.Ordinal);
    }
}
