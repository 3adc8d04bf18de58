using Advocacy.Domain.People;
using Advocacy.Web.Features.Shared;
using Advocacy.Web.Words;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Advocacy.Web.Features.People;

public sealed class MergePersonPage(IMediator mediator) : FormPage<MergePerson>
{
    [FromRoute]
    public Guid Id { get; set; }

    public PersonView Person { get; private set; } = null!;

    /// <summary>Whoever has a word of the name in common first, then the others.</summary>
    public IReadOnlyList<SelectListItem> Others { get; private set; } = [];

    /// <summary>The version answered for: the latest, once its reader has been told that somebody changed it.</summary>
    public Guid Version => IsToldOfAChange ? Person.Version : Form.Version;

    protected override async Task Load(CancellationToken cancel)
    {
        Person = await mediator.Send(new ViewPerson(Id), cancel);
        Form = Form with { Id = Id };
    }

    protected override async Task Offer(CancellationToken cancel)
    {
        var alike = new SelectListGroup { Name = Wording.Of("People.NamedAlike") };
        var others = new SelectListGroup { Name = Wording.Of("People.Others") };
        var words = PersonNames.Key(Person.Name).Split(' ');
        Others = [.. (await mediator.Send(new ListPeople(), cancel)).Where(person => person.Id != Id)
            .Select(person => (Person: person, IsAlike: PersonNames.Key(person.Name).Split(' ').Intersect(words).Any()))
            .OrderByDescending(person => person.IsAlike)
            .Select(person => new SelectListItem(person.Person.Name, person.Person.Id.ToString()) { Group = person.IsAlike ? alike : others })];
    }

    public void OnGet() => Form = Form with { Version = Person.Version };

    public async Task<IActionResult> OnPost(CancellationToken cancel)
    {
        var into = await mediator.Send(Form, cancel);
        TempData["Done"] = Wording.Of("People.Merged", Person.NameAmongOthers);
        return LocalRedirect($"~/people/{into}");
    }
}
