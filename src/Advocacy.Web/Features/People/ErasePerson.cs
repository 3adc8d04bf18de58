using System.ComponentModel.DataAnnotations;
using Advocacy.Domain.Languages;
using Advocacy.Domain.People;
using Advocacy.Web.Data;
using Advocacy.Web.Pipeline;
using MediatR;

namespace Advocacy.Web.Features.People;

/// <summary>Erases a person's name from the record and from the journal; the posts held and what was said in them stay.</summary>
/// <remarks>Texts that name the person, and cards that were published, are left as they are.</remarks>
[AllowedTo(Role.Administrator), AcrossCampaigns]
public sealed record ErasePerson : Command<Guid>
{
    public Guid Id { get; init; }

    /// <summary>The version of the person the form was opened on.</summary>
    public Guid Version { get; init; }

    /// <summary>The name, typed once more: it can't be brought back.</summary>
    [Required, StringLength(Person.NameMaxLength)]
    public string? Name { get; init; }

    [Required, StringLength(500)]
    public string? Reason { get; init; }

    public override string? Because => Reason;
}

internal sealed class ErasePersonHandler(AdvocacyDb db) : IRequestHandler<ErasePerson, Guid>
{
    public async Task<Guid> Handle(ErasePerson command, CancellationToken cancel)
    {
        var person = await db.People.Require(person => person.Id == command.Id, cancel);
        person.MustStillBe(command.Version);
        PeopleRules.IsNamedToBeErased.Requires(FoldedText.Of(command.Name) == FoldedText.Of(person.Name));
        await new NameErasing(db).Erase(person, cancel);
        return person.Id;
    }
}
