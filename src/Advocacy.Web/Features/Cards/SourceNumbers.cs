using Advocacy.Domain.Sources;

namespace Advocacy.Web.Features.Cards;

/// <summary>Numbers sources in the order they are first cited.</summary>
internal sealed class SourceNumbers(IReadOnlyDictionary<Guid, Evidence> evidence)
{
    private readonly Dictionary<Guid, int> _numbers = [];
    private readonly List<FrozenSource> _sources = [];

    public IReadOnlyList<FrozenSource> Sources => _sources;

    public IReadOnlyList<int> Of(IEnumerable<Guid> cited) => [.. cited.Distinct().Where(evidence.ContainsKey).Select(Of).Order()];

    private int Of(Guid id)
    {
        if (!_numbers.TryGetValue(id, out var number))
        {
            number = _numbers[id] = _numbers.Count + 1;
            var source = evidence[id];
            _sources.Add(new(
                number, source.Title, source.Language, source.Publisher, source.PublishedOn, source.Address, source.SeenOn));
        }

        return number;
    }
}
