using System.ComponentModel.DataAnnotations;
using Advocacy.Domain.Petitions;
using Advocacy.Domain.Readers;
using Advocacy.Web.Campaigns;
using Advocacy.Web.Data;
using Advocacy.Web.Features.Meetings;
using Advocacy.Web.Features.Shared;
using Advocacy.Web.Features.Sources;
using Advocacy.Web.Pipeline;
using Advocacy.Web.Words;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Advocacy.Web.Features.Petitions;

/// <summary>Says anew to whom a territory's signatures were given and when, day by day; or that they never were.</summary>
[AllowedTo(Role.Analyst)]
public sealed record CorrectHandover : Correction, IValidatableObject
{
    public Guid Id { get; init; }

    public TerritoryRow Where { get; init; } = new();

    /// <summary>As it is printed.</summary>
    public WrittenText Recipient { get; init; } = new();

    /// <summary>Whom of those on record that is, as typed; blank for whoever it is now.</summary>
    [StringLength(OfficialRow.WhoMaxLength)]
    public string? Who { get; init; }

    /// <summary>Only announced: it is never printed as held.</summary>
    public bool Planned { get; init; }

    public IReadOnlyList<CorrectedDay> Days { get; init; } = [];

    /// <summary>It was entered by mistake; the rest counts for nothing then.</summary>
    public bool NeverHappened { get; init; }

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (Recipient.IsBlank)
        {
            yield return new(Wording.Of("Petitions.RecipientMissing"), [$"{nameof(Recipient)}.{Wording.Language}"]);
        }
    }
}

internal sealed class CorrectHandoverHandler(AdvocacyDb db, CurrentCampaign current, TimeProvider clock) : IRequestHandler<CorrectHandover, Guid>
{
    public async Task<Guid> Handle(CorrectHandover command, CancellationToken cancel)
    {
        var handover = await db.Handovers.AsSplitQuery().Include(handover => handover.Dates).ThenInclude(date => date.Citations)
            .Require(handover => handover.Id == command.Id, cancel);
        if (command.NeverHappened)
        {
            db.Correct(handover, command, handover => db.Remove(handover));
            return handover.Id;
        }

        var campaign = await db.Campaigns.Require(campaign => campaign.Id == current.Id, cancel);
        var where = await new TerritoryReading(db, command.WrittenIn).Read(command.Where, cancel);
        var reading = new SourceReading(db, campaign, command.WrittenIn, Readership.Everybody);
        var days = new Dictionary<Guid, HandoverDayEntry>();
        foreach (var (place, day) in command.Days.Index().Where(day => !day.Item.NoDay))
        {
            var date = handover.Dates.FirstOrDefault(date => date.Id == day.Id) ?? throw new NotFoundException(nameof(HandoverDate));
            days[date.Id] = new(
                day.On!, day.Note.ToText(),
                [
                    .. await StillCited.Among(db, date.Citations, day.Sources, cancel),
                    .. await reading.Read(day.Shown, $"{nameof(command.Days)}[{place}].{nameof(day.Shown)}", cancel),
                ]);
        }

        var to = await To(command, handover, days, cancel);
        db.Correct(handover, command, handover => handover.Correct(where, to, command.Planned, days, clock.Today()));
        return handover.Id;
    }

    /// <exception cref="MalformedRequestException">Nobody in particular is meant.</exception>
    private async Task<Recipient> To(CorrectHandover command, Handover handover, Dictionary<Guid, HandoverDayEntry> days, CancellationToken cancel)
    {
        var name = command.Recipient.ToText();
        if (string.IsNullOrWhiteSpace(command.Who) || days.Count == 0)
        {
            return new(name, handover.PersonId, handover.PostId);
        }

        var on = days.Values.Min(day => day.On)!;
        var found = (await Officials.Read(db, current, cancel)).Find(command.Who, on);
        return found.IsRefused
            ? throw new MalformedRequestException([new(nameof(command.Who), found.InWords(on))])
            : new(name, found.PersonId, found.PostId);
    }
}
