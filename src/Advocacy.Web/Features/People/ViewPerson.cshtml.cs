using Advocacy.Web.Features.Shared;
using Advocacy.Web.Pipeline;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Advocacy.Web.Features.People;

public sealed class ViewPersonPage(IMediator mediator, CurrentActor actor, TimeProvider clock) : PageModel
{
    [FromRoute]
    public Guid Id { get; set; }

    public PersonView Person { get; private set; } = null!;

    public DateOnly Today => clock.Today();

    public bool MayEnd => Permissions.Allow(typeof(EndTerm), actor.Value);

    public bool MayRename => !Person.IsErased && Permissions.Allow(typeof(RenamePerson), actor.Value);

    public bool MayErase => !Person.IsErased && Permissions.Allow(typeof(ErasePerson), actor.Value);

    public async Task OnGet(CancellationToken cancel) => Person = await mediator.Send(new ViewPerson(Id), cancel);
}
