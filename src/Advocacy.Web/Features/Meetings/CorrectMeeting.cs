using System.ComponentModel.DataAnnotations;
using Advocacy.Domain.Dates;
using Advocacy.Domain.Languages;
using Advocacy.Domain.Meetings;
using Advocacy.Web.Data;
using Advocacy.Web.Features.Shared;
using Advocacy.Web.Pipeline;
using Advocacy.Web.Words;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Advocacy.Web.Features.Meetings;

/// <summary>Corrects what was written down wrongly of a meeting; what stood there stays to be read.</summary>
[AllowedTo(Role.Analyst)]
public sealed record CorrectMeeting : Command<Guid>, IValidatableObject
{
    public const int ReasonMaxLength = 1_000;

    public Guid Id { get; init; }

    /// <summary>The version of the meeting the form was opened on.</summary>
    public Guid Version { get; init; }

    [Required]
    public FuzzyDate? HeldOn { get; init; }

    [Required]
    public MeetingKind? Kind { get; init; }

    public WrittenText Subject { get; init; } = new();

    [StringLength(Meeting.PlaceMaxLength)]
    public string? Place { get; init; }

    [StringLength(Meeting.NotesMaxLength)]
    public string? Notes { get; init; }

    public Language NotesLanguage { get; init; }

    [Required, StringLength(ReasonMaxLength)]
    public string? Reason { get; init; }

    public Language ReasonLanguage { get; init; }

    public override string? Because => Reason;

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext) =>
    [
        .. Subject.LongerThan(Meeting.SubjectMaxLength, nameof(Subject), FieldSentences.TooLong),
        .. Subject.IsBlank ? [new ValidationResult(Wording.Of("Meetings.SubjectMissing"), [$"{nameof(Subject)}.{Wording.Language}"])] : Array.Empty<ValidationResult>(),
    ];
}

internal sealed class CorrectMeetingHandler(AdvocacyDb db, TimeProvider clock) : IRequestHandler<CorrectMeeting, Guid>
{
    public async Task<Guid> Handle(CorrectMeeting command, CancellationToken cancel)
    {
        // Its commitments were made on its day, whoever may read them.
        var meeting = await db.Meetings.Include(meeting => meeting.Corrections).Require(meeting => meeting.Id == command.Id, cancel);
        await db.Commitments.WhoeverReads().Where(made => made.MeetingId == meeting.Id).LoadAsync(cancel);
        meeting.MustStillBe(command.Version);
        meeting.Correct(
            new(command.Kind!.Value, command.HeldOn!, command.Subject.ToText(), Blank(command.Place),
                command.Notes?.ReplaceLineEndings("\n") ?? "", command.NotesLanguage),
            LocalText.Of(command.ReasonLanguage, command.Reason), clock.Today());
        return meeting.Id;
    }

    private static string? Blank(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
