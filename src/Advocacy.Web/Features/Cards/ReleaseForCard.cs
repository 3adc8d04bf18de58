using System.ComponentModel.DataAnnotations;
using Advocacy.Domain.Cards;
using Advocacy.Domain.Readers;
using Advocacy.Web.Data;
using Advocacy.Web.Features.Shared;
using Advocacy.Web.Pipeline;
using Advocacy.Web.Words;
using MediatR;

namespace Advocacy.Web.Features.Cards;

/// <summary>Opens what a year's card prints to anybody, by a list its editor has seen: one act, in the journal.</summary>
[AllowedTo(Role.Editor)]
public sealed record ReleaseForCard : Command<int>
{
    [Required, Range(2000, 2100)]
    public int? Year { get; init; }

    public IReadOnlyList<Guid> Commitments { get; init; } = [];

    public IReadOnlyList<Guid> People { get; init; } = [];

    public IReadOnlyList<Guid> Actions { get; init; } = [];

    public IReadOnlyList<Guid> Findings { get; init; } = [];

    public IReadOnlyList<Guid> Sources { get; init; } = [];

    public override string? Because => Wording.Of("Cards.ReleasedFor", Year);
}

/// <returns>How many records anybody may read from now on.</returns>
internal sealed class ReleaseForCardHandler(AdvocacyDb db, TimeProvider clock) : IRequestHandler<ReleaseForCard, int>
{
    public async Task<int> Handle(ReleaseForCard command, CancellationToken cancel)
    {
        IReadOnlyList<Confidential> released =
        [
            .. await db.Commitments.RequireEach(command.Commitments.Cast<Guid?>(), cancel), .. await db.People.RequireEach(command.People.Cast<Guid?>(), cancel),
            .. await db.GovernmentActions.RequireEach(command.Actions.Cast<Guid?>(), cancel), .. await db.Findings.RequireEach(command.Findings.Cast<Guid?>(), cancel),
            .. await db.Evidence.RequireEach(command.Sources.Cast<Guid?>(), cancel),
        ];
        CardRules.ReleasesSomething.Requires(released.Count > 0);
        // What the list doesn't show is opened by whoever recorded it, not for a card that doesn't print it.
        var desk = await db.NotYetReleased(command.Year!.Value, clock.Today(), cancel);
        var shown = new[] { desk.Commitments, desk.People, desk.Actions, desk.Findings, desk.Sources }.SelectMany(kind => kind).Select(record => record.Id).ToHashSet();
        if (released.Any(record => !shown.Contains(record.Id) && !record.ReadBy().IsPublicOn(clock.Today())))
        {
            throw new NotFoundException("A record the card would print");
        }

        foreach (var record in released)
        {
            record.IsReadBy(Readership.Everybody);
        }

        return released.Count;
    }
}
