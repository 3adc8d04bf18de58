using Advocacy.Web.Features.Shared;
using Advocacy.Web.Pipeline;
using Advocacy.Web.Words;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Advocacy.Web.Features.Petitions;

public sealed class ViewPetitionPage(IMediator mediator, CurrentActor actor) : PageModel
{
    public PetitionView Petition { get; private set; } = null!;

    public bool MayRecord => Permissions.Allow(typeof(RecordTally), actor.Value);

    internal CountryChart Chart { get; private set; } = new([], Wording.Language);

    public async Task<IActionResult> OnGet(bool csv, CancellationToken cancel)
    {
        Petition = await mediator.Send(new ViewPetition(), cancel);
        Chart = new(
            Petition.Tallies.Select(tally => new ChartTally(tally.Territory, tally.Name, tally.Nests, tally.Figure, tally.AsOf, tally.Own)),
            Wording.Language);
        return csv
            ? CsvList.Of(
                "tallies", Petition.Tallies,
                (Wording.Of("Petitions.Territory"), tally => tally.Name),
                (Wording.Of("Petitions.Signatures"), tally => tally.Figure.Value),
                (Wording.Of("Petitions.Precision"), tally => tally.Figure.ToQualifier(Wording.Language)),
                (Wording.Of("Petitions.AsOf"), tally => tally.AsOf),
                (Wording.Of("Petitions.Source"), tally => tally.Sources.Select(source => source.Title)))
            : Page();
    }
}
