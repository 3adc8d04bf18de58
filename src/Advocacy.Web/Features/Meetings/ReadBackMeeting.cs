using System.ComponentModel.DataAnnotations;
using Advocacy.Domain.Commitments;
using Advocacy.Domain.Dates;
using Advocacy.Domain.Languages;
using Advocacy.Domain.Meetings;
using Advocacy.Web.Data;
using Advocacy.Web.Features.Meetings.ReadingBack;
using Advocacy.Web.Features.Shared;
using Advocacy.Web.Pipeline;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Advocacy.Web.Features.Meetings;

/// <summary>Records the one letter that repeats what was promised at a meeting to whoever was met: it is the letter of each of those promises, which keeps of it what is not another's.</summary>
[AllowedTo(Role.Analyst)]
public sealed record ReadBackMeeting : Command<int>
{
    public Guid Id { get; init; }

    /// <summary>The promises of the meeting that it repeats.</summary>
    public IReadOnlyList<Guid> Commitments { get; init; } = [];

    [Required, StringLength(ReadBackLetter.TextMaxLength)]
    public string? Text { get; init; }

    public Language TextLanguage { get; init; }

    [Required]
    public FuzzyDate? On { get; init; }

    [LooksAhead]
    public FuzzyDate? AnswerBy { get; init; }
}

internal sealed class ReadBackMeetingHandler(AdvocacyDb db, TimeProvider clock) : IRequestHandler<ReadBackMeeting, int>
{
    public async Task<int> Handle(ReadBackMeeting command, CancellationToken cancel)
    {
        var meeting = await db.Meetings.Require(meeting => meeting.Id == command.Id, cancel);
        MeetingRules.LetterRepeatsAPromise.Requires(command.Commitments.Count > 0);
        var promises = await db.Commitments.Include(made => made.Letters).Where(made => made.MeetingId == command.Id)
            .RequireEach(command.Commitments.Select(id => (Guid?)id), cancel);
        // Whoever may read one promise may not be one who may read another: each keeps of the letter what is not another's.
        var all = await db.Commitments.WhoeverReads().Where(made => made.MeetingId == command.Id).Select(made => new { made.Id, made.Words }).ToListAsync(cancel);
        foreach (var promise in promises)
        {
            // One that was opened to more readers than the meeting says nothing of what the meeting was about.
            var opened = promise.ReadBy().Or(meeting.ReadBy()) != promise.ReadBy();
            var others = all.Where(made => made.Id != promise.Id).Select(made => made.Words)
                .Concat(opened ? meeting.Subject.Languages.Select(language => meeting.Subject[language]!) : []);
            promise.IsReadBack(new(command.On!, MeetingLetter.AsOf(promise.Words, others, command.Text!), command.TextLanguage, command.AnswerBy), clock.Today());
        }

        return promises.Count;
    }
}
