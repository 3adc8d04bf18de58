using Advocacy.Web.Features.Planning;
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

    /// <summary>What there is to say to them.</summary>
    public PersonBrief Brief { get; private set; } = null!;

    public bool MayPlan => Permissions.Allow(typeof(PlanMeeting), actor.Value);

    public DateOnly Today => clock.Today();

    public bool MayEnd => Permissions.Allow(typeof(EndTerm), actor.Value);

    public bool MayRename => !Person.IsErased && Permissions.Allow(typeof(RenamePerson), actor.Value);

    public bool MayErase => !Person.IsErased && Permissions.Allow(typeof(ErasePerson), actor.Value);

    public bool MayMerge => !Person.IsErased && Permissions.Allow(typeof(MergePerson), actor.Value);

    public bool MayUndoMerge => Permissions.Allow(typeof(UndoMerge), actor.Value);

    public async Task<IActionResult> OnGet(CancellationToken cancel)
    {
        Person = await mediator.Send(new ViewPerson(Id), cancel);
        if (Person.Id != Id)
        {
            return LocalRedirect($"~/people/{Person.Id}");
        }

        Brief = await mediator.Send(new BriefPerson(Id), cancel);
        return Page();
    }
}
