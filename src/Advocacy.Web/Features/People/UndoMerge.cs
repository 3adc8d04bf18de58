using System.ComponentModel.DataAnnotations;
using Advocacy.Web.Data;
using Advocacy.Web.Pipeline;
using MediatR;

namespace Advocacy.Web.Features.People;

/// <summary>Says that two people who were merged are two after all: each has again what was theirs.</summary>
/// <remarks>What was recorded since stays where it was recorded. It answers with the id of whoever stands by themselves again.</remarks>
[AllowedTo(Role.Analyst), AcrossCampaigns]
public sealed record UndoMerge : Command<Guid>
{
    /// <summary>Who was merged with another.</summary>
    public Guid Id { get; init; }

    /// <summary>The version of the person the form was opened on.</summary>
    public Guid Version { get; init; }

    [Required, StringLength(500)]
    public string? Reason { get; init; }

    public override string? Because => Reason;
}

internal sealed class UndoMergeHandler(AdvocacyDb db) : IRequestHandler<UndoMerge, Guid>
{
    public async Task<Guid> Handle(UndoMerge command, CancellationToken cancel)
    {
        var person = await db.People.WithMerged().Require(person => person.Id == command.Id && person.MergedIntoId != null, cancel);
        person.MustStillBe(command.Version);
        await new BelongingsOf(db).Move(person.MergedIntoId!.Value, person.Id, person.Moved ?? [], cancel);
        person.IsThemselves();
        return person.Id;
    }
}
