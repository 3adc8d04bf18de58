using Advocacy.Domain.Petitions;
using Advocacy.Domain.Sources;

namespace Advocacy.Web.Sample.Loading;

/// <summary>Tallies and handovers.</summary>
internal sealed partial class CampaignFiles
{
    private void ReadPetition()
    {
        _faults.Each(Csv("tallies.csv"), row => _others.Add(SignatureTally.Count(
            _campaign, row.Named("territory", _territories), new(row.Figure("figure"), row.Date("as_of"))
            {
                Certainty = row.Word<Certainty>("confidence"),
                Note = row.Texts("note"),
                Citations = Cited(row, "evidence"),
            })));

        // The rows of one territory are one handover; each is a date some source gives.
        var handovers = new Dictionary<string, Handover>();
        _faults.Each(Csv("handovers.csv"), row =>
        {
            var territory = row.Named("territory", _territories);
            if (!handovers.TryGetValue(territory.Code, out var handover))
            {
                handover = handovers[territory.Code] = Handover.To(
                    _campaign, territory, row.RequiredTexts("recipient"), row.FindNamed("person", _people),
                    row.FindNamed("post", _posts), row.Is("status", "planned", "held"));
                _others.Add(handover);
            }

            handover.TookPlace(row.Date("date"), Cited(row, "evidence"), row.Texts("note"), today);
        });
    }
}
