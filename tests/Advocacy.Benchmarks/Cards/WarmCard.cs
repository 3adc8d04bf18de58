using Advocacy.Domain.Languages;
using Advocacy.Reports.Cards;
using Advocacy.Reports.Typesetting;
using BenchmarkDotNet.Attributes;

namespace Advocacy.Benchmarks.Cards;

/// <summary>A card after another.</summary>
public class WarmCard : IAsyncDisposable
{
    /// <summary>Enough for each of the sample's years several times.</summary>
    private const int CardsToWatch = 32;

    private readonly TypstTypesetter _typesetter = new(new());
    private CardModel[] _others = [];
    private CardModel _card = null!;
    private int _next;

    internal static SampleCards Cards { get; set; } = null!;

    /// <summary>The most memory an engine took, in bytes, language after language.</summary>
    internal static Dictionary<Language, long> PeakMemory { get; } = [];

    [ParamsAllValues]
    public Language Language { get; set; }

    [GlobalSetup]
    public async Task Begin()
    {
        _card = Cards.Write(CardMeasurements.Year, Language);
        _others = [.. Cards.Years.Select(year => Cards.Write(year, Language))];
        await Again();
    }

    /// <summary>The same card once more, which the engine remembers.</summary>
    [Benchmark(Baseline = true)]
    public Task<TypesetDocument> Again() => _typesetter.Typeset(_card, CancellationToken.None);

    /// <summary>The same card after a change of words, as an editor makes it: one demand's message is another each time.</summary>
    [Benchmark]
    public Task<TypesetDocument> Changed() => _typesetter.Typeset(
        _card with { Demands = [_card.Demands[0] with { Message = $"{_card.Demands[0].Message} {_next++}" }, .. _card.Demands.Skip(1)] },
        CancellationToken.None);

    /// <summary>The sample's cards in turn, each by an engine of its own.</summary>
    [Benchmark]
    public Task<TypesetDocument> InTurn() => _typesetter.Typeset(_others[_next++ % _others.Length], CancellationToken.None);

    [GlobalCleanup]
    public async ValueTask DisposeAsync()
    {
        for (var card = 0; card < CardsToWatch; card++)
        {
            await InTurn();
            PeakMemory[Language] = Math.Max(PeakMemory.GetValueOrDefault(Language), Engines.PeakMemory());
        }

        await _typesetter.DisposeAsync();
        GC.SuppressFinalize(this);
    }
}
