using System.ComponentModel.DataAnnotations;
using Advocacy.Domain.Meetings;
using Advocacy.Web.Data;
using Advocacy.Web.Pipeline;
using MediatR;

namespace Advocacy.Web.Features.Planning;

/// <summary>Says that a planned meeting does not take place, and why.</summary>
[AllowedTo(Role.Analyst)]
public sealed record CallOffMeeting : Command<Guid>
{
    public Guid Id { get; init; }

    /// <summary>The version of the plan the form was opened on.</summary>
    public Guid Version { get; init; }

    [Required, StringLength(PlannedMeeting.ReasonMaxLength)]
    public string? Reason { get; init; }

    public override string? Because => Reason;
}

internal sealed class CallOffMeetingHandler(AdvocacyDb db) : IRequestHandler<CallOffMeeting, Guid>
{
    public async Task<Guid> Handle(CallOffMeeting command, CancellationToken cancel)
    {
        var plan = await db.PlannedMeetings.Require(plan => plan.Id == command.Id, cancel);
        plan.MustStillBe(command.Version);
        plan.CallOff(command.Reason!.Trim());
        return plan.Id;
    }
}
