using System.ComponentModel.DataAnnotations;
using Advocacy.Domain.People;
using Advocacy.Web.Data;
using Advocacy.Web.Pipeline;
using MediatR;

namespace Advocacy.Web.Features.People;

/// <summary>Writes a person's name as it should have been, or is now; the history keeps the earlier one.</summary>
[AllowedTo(Role.Analyst), AcrossCampaigns]
public sealed record RenamePerson : Command<Guid>
{
    public Guid Id { get; init; }

    /// <summary>The version of the person the form was opened on.</summary>
    public Guid Version { get; init; }

    [Required, StringLength(Person.NameMaxLength)]
    public string? Name { get; init; }

    /// <summary>What tells them from somebody else of that name.</summary>
    [StringLength(Person.ToldApartMaxLength)]
    public string? ToldApartBy { get; init; }

    [Required, StringLength(500)]
    public string? Reason { get; init; }

    public override string? Because => Reason;
}

internal sealed class RenamePersonHandler(AdvocacyDb db) : IRequestHandler<RenamePerson, Guid>
{
    public async Task<Guid> Handle(RenamePerson command, CancellationToken cancel)
    {
        var person = await db.People.Require(person => person.Id == command.Id, cancel);
        person.MustStillBe(command.Version);
        person.Rename(command.Name!, command.ToldApartBy);
        return person.Id;
    }
}
