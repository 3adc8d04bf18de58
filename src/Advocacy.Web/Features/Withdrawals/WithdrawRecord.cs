using System.ComponentModel.DataAnnotations;
using Advocacy.Domain.Commitments;
using Advocacy.Domain.Meetings;
using Advocacy.Domain.People;
using Advocacy.Web.Data;
using Advocacy.Web.Features.Readers;
using Advocacy.Web.Pipeline;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Advocacy.Web.Features.Withdrawals;

/// <summary>Withdraws a record that was entered by mistake: out of lists, counts and gates, and left in the journal. It can be put back.</summary>
/// <remarks>A meeting goes with what was promised at it. Cards that were published are left as they are.</remarks>
[AllowedTo(Role.Analyst)]
public sealed record WithdrawRecord : Command<Guid>
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

internal sealed class WithdrawRecordHandler(AdvocacyDb db) : IRequestHandler<WithdrawRecord, Guid>
{
    public async Task<Guid> Handle(WithdrawRecord command, CancellationToken cancel)
    {
        var record = await db.ConfidentialOf(command.Kind).Require(record => record.Id == command.Id, cancel);
        if (record is Person)
        {
            // People are merged or erased.
            throw new NotFoundException("A record to withdraw");
        }

        record.MustStillBe(command.Version);
        if (record is Meeting meeting)
        {
            await db.Set<Commitment>().WhoeverReads().Where(made => made.MeetingId == meeting.Id).LoadAsync(cancel);
        }

        record.Withdraw(command.SubmissionKey);
        return record.Id;
    }
}
