using System.ComponentModel.DataAnnotations;
using Advocacy.Domain.Actions;
using Advocacy.Domain.Commitments;
using Advocacy.Domain.Findings;
using Advocacy.Domain.Meetings;
using Advocacy.Domain.People;
using Advocacy.Domain.Readers;
using Advocacy.Domain.Sources;
using Advocacy.Web.Data;
using Advocacy.Web.Pipeline;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Advocacy.Web.Features.Readers;

/// <summary>Says who may read a record from now on, and from when.</summary>
[AllowedTo(Role.Analyst)]
public sealed record ChangeReaders : Command<Guid>
{
    /// <summary>The record's kind, as the journal has it.</summary>
    [StringLength(40)]
    public string Kind { get; init; } = "";

    public Guid Id { get; init; }

    /// <summary>The version of the record the form was opened on.</summary>
    public Guid Version { get; init; }

    public ReadersRow Readers { get; init; } = new();

    [Required, StringLength(500)]
    public string? Reason { get; init; }

    public override string? Because => Reason;
}

internal sealed class ChangeReadersHandler(AdvocacyDb db) : IRequestHandler<ChangeReaders, Guid>
{
    public async Task<Guid> Handle(ChangeReaders command, CancellationToken cancel)
    {
        var record = await db.ConfidentialOf(command.Kind).Require(record => record.Id == command.Id, cancel);
        record.MustStillBe(command.Version);
        if (record is Meeting meeting)
        {
            // All of them: one for the board is still wider than one for its author alone.
            await db.Commitments.WhoeverReads().Where(made => made.MeetingId == meeting.Id).LoadAsync(cancel);
        }

        record.IsReadBy(command.Readers.ToReadership(record.Audience));
        return record.Id;
    }
}

internal static class ConfidentialRecords
{
    /// <summary>The records of a kind that has readers.</summary>
    /// <exception cref="NotFoundException">There is no such kind.</exception>
    public static IQueryable<Confidential> ConfidentialOf(this AdvocacyDb db, string kind) => kind switch
    {
        nameof(Meeting) => db.Meetings,
        nameof(PlannedMeeting) => db.PlannedMeetings,
        nameof(Commitment) => db.Commitments,
        nameof(GovernmentAction) => db.GovernmentActions,
        nameof(Finding) => db.Findings,
        nameof(Evidence) => db.Evidence,
        nameof(Person) => db.People,
        _ => throw new NotFoundException("A kind of record"),
    };
}
