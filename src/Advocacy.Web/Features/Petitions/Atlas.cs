using Advocacy.Domain.Petitions;

namespace Advocacy.Web.Features.Petitions;

/// <summary>How territories lie within one another.</summary>
internal sealed class Atlas
{
    private readonly Dictionary<Guid, Territory> _territories;
    private readonly HashSet<Guid> _parents;
    private readonly Dictionary<Guid, int> _places = [];

    public Atlas(IEnumerable<Territory> territories)
    {
        _territories = territories.ToDictionary(territory => territory.Id);
        _parents = [.. _territories.Values.Select(territory => territory.ParentId).OfType<Guid>()];
        Place(null);
    }

    /// <summary>How many territories this one lies in.</summary>
    public int DepthOf(Guid id) => _territories[id].ParentId is { } parent ? 1 + DepthOf(parent) : 0;

    /// <summary>True when other territories lie in it.</summary>
    public bool Nests(Guid id) => _parents.Contains(id);

    /// <summary>True when the second lies in the first, at whatever depth.</summary>
    public bool Holds(Guid outer, Guid inner) =>
        _territories[inner].ParentId is { } parent && (parent == outer || Holds(outer, parent));

    /// <summary>Its place in a list where each territory stands before those in it.</summary>
    public int PlaceOf(Guid id) => _places[id];

    private void Place(Guid? parent)
    {
        foreach (var territory in _territories.Values.Where(territory => territory.ParentId == parent).OrderBy(territory => territory.Code, StringComparer.Ordinal))
        {
            _places[territory.Id] = _places.Count;
            Place(territory.Id);
        }
    }
}
