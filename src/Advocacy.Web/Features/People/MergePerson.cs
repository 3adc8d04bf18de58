using System.ComponentModel.DataAnnotations;
using Advocacy.Web.Data;
using Advocacy.Web.Pipeline;
using MediatR;

namespace Advocacy.Web.Features.People;

/// <summary>Says that somebody on record is another person on record: all that was theirs is the other's, and can be given back.</summary>
/// <remarks>It answers with the other's id. What a correction keeps of how a meeting stood before stays as it was.</remarks>
[AllowedTo(Role.Analyst), AcrossCampaigns]
public sealed record MergePerson : Command<Guid>
{
    public Guid Id { get; init; }

    /// <summary>The version of the person the form was opened on.</summary>
    public Guid Version { get; init; }

    /// <summary>Whom they are; that person's name stays.</summary>
    [Required]
    public Guid? Into { get; init; }

    [Required, StringLength(500)]
    public string? Reason { get; init; }

    public override string? Because => Reason;
}

internal sealed class MergePersonHandler(AdvocacyDb db) : IRequestHandler<MergePerson, Guid>
{
    public async Task<Guid> Handle(MergePerson command, CancellationToken cancel)
    {
        var person = await db.People.Require(person => person.Id == command.Id, cancel);
        person.MustStillBe(command.Version);
        var other = await db.People.Require(person => person.Id == command.Into, cancel);
        person.IsThe(other, await new BelongingsOf(db).MoveAll(person.Id, other.Id, cancel));
        return other.Id;
    }
}
