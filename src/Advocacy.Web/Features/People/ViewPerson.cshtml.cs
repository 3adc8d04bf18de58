using Advocacy.Domain.Languages;
using Advocacy.Web.Campaigns;
using Advocacy.Web.Features.Documents;
using Advocacy.Web.Features.Planning;
using Advocacy.Web.Features.Shared;
using Advocacy.Web.Pipeline;
using Advocacy.Web.Words;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Advocacy.Web.Features.People;

public sealed class ViewPersonPage(IMediator mediator, CurrentActor actor, CurrentCampaign campaign, DocumentPress press, TimeProvider clock) : PageModel
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

    /// <summary>The brief on them, in the language asked for.</summary>
    public async Task<IActionResult> OnGetBrief(string? language, CancellationToken cancel)
    {
        Person = await mediator.Send(new ViewPerson(Id), cancel);
        Brief = await mediator.Send(new BriefPerson(Person.Id), cancel);
        var of = LanguageTags.TryFromTag(language, out var asked) ? asked : Wording.Language;
        return await press.Print(this, PersonBriefWriting.Of(Person, Brief, new(campaign, of), Today, clock.Now()), $"brief-{Today:yyyy-MM-dd}-{of.Tag()}", cancel);
    }
}
