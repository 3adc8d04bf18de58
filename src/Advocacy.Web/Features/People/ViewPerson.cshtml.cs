using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Advocacy.Web.Features.People;

public sealed class ViewPersonPage(IMediator mediator) : PageModel
{
    [FromRoute]
    public Guid Id { get; set; }

    public PersonView Person { get; private set; } = null!;

    public async Task OnGet(CancellationToken cancel) => Person = await mediator.Send(new ViewPerson(Id), cancel);
}
