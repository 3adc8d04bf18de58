using System.ComponentModel.DataAnnotations;
using Advocacy.Domain.People;
using Advocacy.Web.Data;
using Advocacy.Web.Pipeline;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Advocacy.Web.Features.People;

/// <summary>Erases a name somebody asked to have erased, though whoever erases it may not read where it stands.</summary>
/// <remarks>One person's: where two have the name, what stands in brackets says whose, as wherever a name is typed. It shows nobody.</remarks>
[AllowedTo(Role.Administrator), AcrossCampaigns]
public sealed record EraseName : Command<Guid>
{
    /// <summary>As it was written, in any order of its words.</summary>
    [Required, StringLength(Person.NameMaxLength)]
    public string? Name { get; init; }

    /// <summary>The name, typed once more: it can't be brought back.</summary>
    [Required, StringLength(Person.NameMaxLength)]
    public string? Again { get; init; }

    [Required, StringLength(500)]
    public string? Reason { get; init; }

    public override string? Because => Reason;
}

internal sealed class EraseNameHandler(AdvocacyDb db) : IRequestHandler<EraseName, Guid>
{
    public async Task<Guid> Handle(EraseName command, CancellationToken cancel)
    {
        PeopleRules.IsNamedToBeErased.Requires(PersonNames.Key(command.Name) == PersonNames.Key(command.Again));
        var (name, toldApartBy) = PersonNames.Split(command.Name!);
        var meant = NamedPerson.Meant((await db.PeopleByName(cancel, whoeverReads: true)).ByName[PersonNames.Key(name)], toldApartBy);
        PeopleRules.NameIsOnRecord.Requires(meant.Count > 0);
        PeopleRules.OneIsMeant.Requires(meant.Count == 1);
        var id = meant[0].Id;
        await new NameErasing(db).Erase(await db.People.WhoeverReads().SingleAsync(person => person.Id == id, cancel), cancel);
        return id;
    }
}
