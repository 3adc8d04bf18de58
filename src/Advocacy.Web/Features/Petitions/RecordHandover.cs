using System.ComponentModel.DataAnnotations;
using Advocacy.Domain.Languages;
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

namespace Advocacy.Web.Features.Petitions;

/// <summary>Records to whom a territory's signatures were given, with each day that a source has for it.</summary>
[AllowedTo(Role.Analyst)]
public sealed record RecordHandover : Command<Guid>, IValidatableObject
{
    public TerritoryRow Where { get; init; } = new();

    /// <summary>As it is printed; somebody on record is recognised by it as for a meeting, a stranger stays a name.</summary>
    [Required, StringLength(OfficialRow.WhoMaxLength)]
    public string? To { get; init; }

    /// <summary>Only announced: it is never printed as held.</summary>
    public bool Planned { get; init; }

    /// <summary>Rows left blank count for nothing; where sources differ, each has its own.</summary>
    public IReadOnlyList<HandoverDayRow> Days { get; init; } = [];

    /// <summary>The language texts are typed in.</summary>
    public Language WrittenIn { get; init; }

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (Days.All(day => day.IsBlank))
        {
            yield return new(Wording.Of("Petitions.DayMissing"), [$"{nameof(Days)}[0].{nameof(HandoverDayRow.On)}"]);
        }
    }
}

internal sealed class RecordHandoverHandler(AdvocacyDb db, CurrentCampaign current, TimeProvider clock) : IRequestHandler<RecordHandover, Guid>
{
    public async Task<Guid> Handle(RecordHandover command, CancellationToken cancel)
    {
        var days = command.Days.Index().Where(day => !day.Item.IsBlank).ToList();
        var campaign = await db.Campaigns.Require(campaign => campaign.Id == current.Id, cancel);
        var recipient = (await Officials.Read(db, current, cancel)).Find(command.To!, days[0].Item.On!);
        if (recipient.IsRefused)
        {
            throw new MalformedRequestException([new(nameof(command.To), recipient.InWords(days[0].Item.On!))]);
        }

        var handover = Handover.To(
            campaign, await new TerritoryReading(db, command.WrittenIn).Read(command.Where, cancel), LocalText.Of(command.WrittenIn, command.To!.Trim()),
            recipient.PersonId is { } person ? await db.People.Require(known => known.Id == person, cancel) : null,
            recipient.PostId is { } post ? await db.Posts.Require(known => known.Id == post, cancel) : null,
            command.Planned);
        var reading = new SourceReading(db, campaign, command.WrittenIn, Readership.Everybody);
        foreach (var (place, day) in days)
        {
            handover.TookPlace(day.On!, await reading.Read(day, $"{nameof(command.Days)}[{place}]", cancel), LocalText.Of(command.WrittenIn, day.Note), clock.Today());
        }

        db.Add(handover);
        return handover.Id;
    }
}
