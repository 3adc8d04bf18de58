using Advocacy.Domain.Sources;

namespace Advocacy.Web.Features.Cards;

/// <summary>Numbers sources in the order they are first cited; those first cited together, the oldest first.</summary>
internal sealed class SourceNumbers(IReadOnlyDictionary<Guid, Evidence> evidence)
{
    private readonly Dictionary<Guid, int> _numbers = [];
    private readonly List<FrozenSource> _sources = [];

    public IReadOnlyList<FrozenSource> Sources => _sources;

    public IReadOnlyList<int> Of(IEnumerable<Citation> cited) => Of(cited.Select(citation => citation.EvidenceId));

    public IReadOnlyList<int> Of(IEnumerable<Guid> cited) => [.. cited.Distinct().Where(evidence.ContainsKey).Select(id => evidence[id])
        .OrderBy(source => source.PublishedOn).ThenBy(source => source.Title, StringComparer.Ordinal)
        .ThenBy(source => source.Address, StringComparer.Ordinal).Select(Of).Order()];

    private int Of(Evidence source)
    {
        if (!_numbers.TryGetValue(source.Id, out var number))
        {
            number = _numbers[source.Id] = _numbers.Count + 1;
            _sources.Add(new(
                number, source.Title, source.Language, source.Publisher, source.PublishedOn, source.Address, source.SeenOn));
        }

        return number;
    }
}
