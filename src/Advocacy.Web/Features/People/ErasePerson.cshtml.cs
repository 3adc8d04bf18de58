using Advocacy.Web.Features.Shared;
using Advocacy.Web.Words;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace Advocacy.Web.Features.People;

public sealed class ErasePersonPage(IMediator mediator) : FormPage<ErasePerson>
{
    [FromRoute]
    public Guid Id { get; set; }

    public PersonView Person { get; private set; } = null!;

    /// <summary>The version answered for: the latest, once its reader has been told that somebody changed it.</summary>
    public Guid Version => IsToldOfAChange ? Person.Version : Form.Version;

    /// <inheritdoc/>
    public override bool KeepsDrafts => false;

    protected override async Task Load(CancellationToken cancel)
    {
        Person = await mediator.Send(new ViewPerson(Id), cancel);
        Form = Form with { Id = Id };
    }

    public void OnGet() => Form = Form with { Version = Person.Version };

    public async Task<IActionResult> OnPost(CancellationToken cancel)
    {
        await mediator.Send(Form, cancel);
        TempData["Done"] = Wording.Of("People.Erased");
        return LocalRedirect($"~/people/{Id}");
    }
}
