using Advocacy.Web.Features.Shared;
using Advocacy.Web.Pipeline;
using Advocacy.Web.Words;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace Advocacy.Web.Features.People;

public sealed class UndoMergePage(IMediator mediator) : FormPage<UndoMerge>
{
    /// <summary>Who was merged.</summary>
    [FromRoute]
    public Guid Id { get; set; }

    /// <summary>Whom with.</summary>
    public PersonView Person { get; private set; } = null!;

    public MergedPerson Merged { get; private set; } = null!;

    /// <summary>The version answered for: the latest, once its reader has been told that somebody changed it.</summary>
    public Guid Version => IsToldOfAChange ? Merged.Version : Form.Version;

    protected override async Task Load(CancellationToken cancel)
    {
        Person = await mediator.Send(new ViewPerson(Id), cancel);
        Merged = Person.Merged.FirstOrDefault(merged => merged.Id == Id) ?? throw new NotFoundException("Somebody merged");
        Form = Form with { Id = Id };
    }

    public void OnGet() => Form = Form with { Version = Merged.Version };

    public async Task<IActionResult> OnPost(CancellationToken cancel)
    {
        var apart = await mediator.Send(Form, cancel);
        TempData["Done"] = Wording.Of("People.MergeUndone");
        return LocalRedirect($"~/people/{apart}");
    }
}
