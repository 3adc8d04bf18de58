using System.Diagnostics;
using Advocacy.Benchmarks.Measuring;
using Advocacy.Domain.Languages;
using Advocacy.Reports.Typesetting;

namespace Advocacy.Benchmarks.Cards;

/// <summary>A whole edition: the card in its four languages, one after another, as the application sets it.</summary>
internal static class Editions
{
    private const int Rounds = 7;

    /// <returns>Milliseconds.</returns>
    public static async Task<Spread> Set(SampleCards cards, int year)
    {
        List<double> taken = [];
        for (var round = 0; round < Rounds; round++)
        {
            await using var typesetter = new TypstTypesetter(new());
            taken.Add(await Set(typesetter, cards, year));
        }

        return Spread.Of(taken);
    }

    private static async Task<double> Set(TypstTypesetter typesetter, SampleCards cards, int year)
    {
        var started = Stopwatch.GetTimestamp();
        foreach (var language in LanguageTags.All)
        {
            await typesetter.Typeset(cards.Write(year, language), CancellationToken.None);
        }

        return Stopwatch.GetElapsedTime(started).TotalMilliseconds;
    }
}
