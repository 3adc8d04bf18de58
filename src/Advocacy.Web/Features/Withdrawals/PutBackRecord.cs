using System.ComponentModel.DataAnnotations;
using Advocacy.Domain.Commitments;
using Advocacy.Domain.Meetings;
using Advocacy.Domain.Readers;
using Advocacy.Web.Data;
using Advocacy.Web.Features.Readers;
using Advocacy.Web.Pipeline;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Advocacy.Web.Features.Withdrawals;

/// <summary>Puts a record back that was withdrawn, as it stood, with what went by the same act.</summary>
[AllowedTo(Role.Analyst)]
public sealed record PutBackRecord : Command<Guid>
{
    /// <summary>The record's kind, as the journal has it.</summary>
    [StringLength(40)]
    public string Kind { get; init; } = "";

    public Guid Id { get; init; }

    /// <summary>The version of the record the form was opened on.</summary>
    public Guid Version { get; init; }

    [Required, StringLength(500)]
    public string? Reason { get; init; }

    public override string? Because => Reason;
}

internal sealed class PutBackRecordHandler(AdvocacyDb db) : IRequestHandler<PutBackRecord, Guid>
{
    public async Task<Guid> Handle(PutBackRecord command, CancellationToken cancel)
    {
        var record = await db.ConfidentialOf(command.Kind).WithWithdrawn().Require(record => record.Id == command.Id && record.WithdrawnAs != null, cancel);
        record.MustStillBe(command.Version);
        if (record is Meeting)
        {
            await db.Set<Commitment>().WhoeverReads().Where(made => made.MeetingId == record.Id).LoadAsync(cancel);
        }
        else if (record is Commitment made && made.MeetingId is { } held)
        {
            // What was promised at a meeting that is withdrawn has nowhere to stand.
            ReadershipRules.MeetingStandsFirst.Requires(await db.Meetings.WhoeverReads().AnyAsync(meeting => meeting.Id == held && meeting.WithdrawnAs == null, cancel));
        }

        record.PutBack();
        return record.Id;
    }
}
