using Advocacy.Web.Words;
using MediatR;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Advocacy.Web.Features.Petitions;

public sealed class ViewPetitionPage(IMediator mediator) : PageModel
{
    public PetitionView Petition { get; private set; } = null!;

    internal CountryChart Chart { get; private set; } = new([], Wording.Language);

    public async Task OnGet(CancellationToken cancel)
    {
        Petition = await mediator.Send(new ViewPetition(), cancel);
        Chart = new(
            Petition.Tallies.Select(tally => new ChartTally(tally.Territory, tally.Name, tally.Nests, tally.Figure, tally.AsOf, tally.Own)),
            Wording.Language);
    }
}
