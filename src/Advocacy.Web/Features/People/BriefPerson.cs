using Advocacy.Domain.Commitments;
using Advocacy.Domain.Dates;
using Advocacy.Domain.Languages;
using Advocacy.Web.Data;
using Advocacy.Web.Features.Meetings;
using Advocacy.Web.Features.Shared;
using Advocacy.Web.Pipeline;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Advocacy.Web.Features.People;

/// <summary>What there is to say to somebody: what stands open with them, what they left behind, letters without a reply, what we ask next, and meetings to come.</summary>
/// <remarks>A promise stays with its post: what is open in a post somebody holds today stands with them, whoever made it.</remarks>
[AllowedToMembers]
public sealed record BriefPerson(Guid Id) : IQuery<PersonBrief>;

/// <param name="Stands">Open, in a post held today or promised in person; the oldest first.</param>
/// <param name="Left">Open and made by them in a post that others hold today.</param>
/// <param name="Settled">What became of the rest that they promised; the latest first.</param>
/// <param name="Letters">Read back and not answered, of what stands or was left.</param>
/// <param name="Asks">What we ask next of the demands that what stands concerns, or that are asked of a body they hold a post in.</param>
/// <param name="Planned">Meetings they, or a post they hold, are expected at.</param>
public sealed record PersonBrief(
    IReadOnlyList<BriefPromise> Stands, IReadOnlyList<BriefPromise> Left, IReadOnlyList<BriefPromise> Settled,
    IReadOnlyList<BriefLetter> Letters, IReadOnlyList<BriefAsk> Asks, IReadOnlyList<PlanLine> Planned);

/// <param name="IsInherited">Whether another made it in the post before.</param>
/// <param name="WithToday">Whoever holds its post today, of what was left behind.</param>
public sealed record BriefPromise(PersonCommitment Made, IReadOnlyList<string> Demands, bool IsInherited, IReadOnlyList<string> WithToday);

/// <param name="Commitment">Whose letter it is.</param>
public sealed record BriefLetter(Guid Commitment, string Words, Language WordsLanguage, FuzzyDate SentOn, FuzzyDate? AnswerBy, bool IsLate);

/// <summary>Something promised, as a line of a list.</summary>
public sealed record PersonCommitment(
    Guid Id, string Words, Language WordsLanguage, bool Reported, FuzzyDate MadeOn, FuzzyDate? Due, CommitmentState State, bool IsOverdue);

public sealed record BriefAsk(string Code, LocalText Ask);

internal sealed class BriefPersonHandler(AdvocacyDb db, TimeProvider clock) : IRequestHandler<BriefPerson, PersonBrief>
{
    public async Task<PersonBrief> Handle(BriefPerson query, CancellationToken cancel)
    {
        var (day, today) = (clock.Today(), FuzzyDate.Day(clock.Today()));
        var person = await db.People.Require(person => person.Id == query.Id, cancel);
        var own = await db.Memberships.AsNoTracking().Where(term => term.PersonId == person.Id).ToListAsync(cancel);
        var (held, now) = (own.Select(term => term.PostId).Distinct().ToList(), own.Where(term => term.Covers(today)).Select(term => term.PostId).Distinct().ToList());
        var promises = await db.Commitments.AsNoTracking().AsSplitQuery().Include(made => made.Demands).Include(made => made.Letters).ThenInclude(letter => letter.Replies)
            .Where(made => made.PersonId == person.Id || (made.PostId != null && held.Contains(made.PostId.Value))).ToListAsync(cancel);
        var mine = promises.Where(made => made.PersonId == person.Id || (made.PersonId is null && own.Any(term => term.PostId == made.PostId && term.Covers(made.MadeOn)))).ToHashSet();
        var stands = promises.Where(made => made.State == CommitmentState.Open && (made.PostId is { } post ? now.Contains(post) : mine.Contains(made))).ToList();
        var left = mine.Where(made => made.State == CommitmentState.Open && !stands.Contains(made)).ToList();

        var leftIn = left.Select(made => made.PostId!.Value).Distinct().ToList();
        var holders = leftIn.Count == 0 ? [] : (await db.HeldOn(today, leftIn, [], cancel)).ToList();
        var about = stands.SelectMany(made => made.Demands).Select(demand => demand.Id).ToHashSet();
        var asked = await db.Demands.Where(demand => about.Contains(demand.Id)
                || db.Posts.Any(post => now.Contains(post.Id) && demand.Authorities.Any(body => body.Id == post.OrganizationId)))
            .OrderBy(demand => demand.Position)
            .Select(demand => new
            {
                demand.Code,
                Ask = db.Assessments.Where(judged => judged.DemandId == demand.Id).OrderByDescending(judged => judged.Year).Select(judged => judged.AskNext).FirstOrDefault(),
            }).ToListAsync(cancel);
        var planned = await db.PlannedMeetings.Where(plan => plan.MeetingId == null && plan.CalledOffBecause == null
                && plan.Officials.Any(expected => expected.PersonId == person.Id || (expected.PersonId == null && expected.PostId != null && now.Contains(expected.PostId.Value))))
            .Select(plan => new PlanLine(plan.Id, plan.PlannedFor, plan.At, plan.Subject)).ToListAsync(cancel);
        return new(
            [.. stands.OrderBy(made => made.MadeOn).Select(made => Line(made, []))],
            [.. left.OrderBy(made => made.MadeOn).Select(made => Line(made, [.. holders.Where(holder => holder.Post.Id == made.PostId).Select(holder => holder.Person).Distinct()]))],
            [.. mine.Where(made => made.State != CommitmentState.Open).OrderByDescending(made => made.MadeOn).Select(made => Line(made, []))],
            [.. stands.Concat(left).SelectMany(made => made.Letters.Where(letter => letter.Replies.Count == 0), (made, letter) => new BriefLetter(
                made.Id, made.Words, made.WordsLanguage, letter.SentOn, letter.AnswerBy, letter.AnswerBy is { } by && by.Latest < day)).OrderBy(letter => letter.SentOn)],
            [.. asked.Where(demand => demand.Ask is { IsEmpty: false }).Select(demand => new BriefAsk(demand.Code, demand.Ask!))],
            [.. planned.OrderBy(plan => plan.PlannedFor)]);

        BriefPromise Line(Commitment made, IReadOnlyList<string> withToday) => new(
            new(made.Id, made.Words, made.WordsLanguage, made.Reported, made.MadeOn, made.Due, made.State, made.IsOverdue(day)),
            [.. made.Demands.OrderBy(demand => demand.Position).Select(demand => demand.Code)], !mine.Contains(made), withToday);
    }
}
