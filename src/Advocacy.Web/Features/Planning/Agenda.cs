using Advocacy.Domain.Commitments;
using Advocacy.Domain.Dates;
using Advocacy.Domain.Languages;
using Advocacy.Domain.Meetings;
using Advocacy.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace Advocacy.Web.Features.Planning;

/// <summary>Something that stands open with whoever is expected: what they promised, or what we ask next of a demand.</summary>
/// <param name="Id">Of the commitment or of the demand.</param>
/// <param name="Words">What was promised, or what we ask.</param>
/// <param name="Promise">Where it was promised; null of what we ask.</param>
/// <param name="Demands">The codes of the demands it concerns.</param>
/// <param name="IsRaised">False where it is left out of the meeting.</param>
public sealed record AgendaItem(Guid Id, LocalText Words, AgendaPromise? Promise, IReadOnlyList<string> Demands, bool IsRaised);

/// <param name="Reported">True for what was reported, not said in these words.</param>
/// <param name="Person">Whoever made it; null where that is a post alone.</param>
/// <param name="LetterWaits">True where it was read back and nothing came back.</param>
/// <param name="IsForFewer">True where fewer may read it than may read the plan: its words go nowhere with that.</param>
public sealed record AgendaPromise(
    Language Language, bool Reported, FuzzyDate MadeOn, string? Person, LocalText? Post, FuzzyDate? Due, bool IsOverdue, string? Condition, bool LetterWaits, bool IsForFewer);

/// <summary>What stands open with whoever is expected at a meeting, the oldest promise first, then what we ask.</summary>
internal static class Agenda
{
    public static async Task<IReadOnlyList<AgendaItem>> Of(AdvocacyDb db, PlannedMeeting plan, DateOnly today, CancellationToken cancel)
    {
        var people = plan.Officials.Select(expected => expected.PersonId).OfType<Guid>().ToList();
        var bodies = plan.Officials.Select(expected => expected.OrganizationId).OfType<Guid>().ToList();
        // A promise stays with the post it was made in: whoever holds it now is asked.
        var terms = await db.Memberships.AsNoTracking().Where(term => people.Contains(term.PersonId)).ToListAsync(cancel);
        var posts = plan.Officials.Select(expected => expected.PostId).OfType<Guid>()
            .Concat(terms.Where(term => term.Covers(plan.PlannedFor)).Select(term => term.PostId)).Distinct().ToList();
        var promises = await db.Commitments
            .Where(made => made.State == CommitmentState.Open && ((made.PostId != null && posts.Contains(made.PostId.Value))
                || (made.PersonId != null && made.PostId == null && people.Contains(made.PersonId.Value))
                || db.Posts.Any(post => post.Id == made.PostId && post.OrganizationId != null && bodies.Contains(post.OrganizationId.Value))))
            .Select(made => new
            {
                made.Id,
                made.Words,
                made.WordsLanguage,
                made.Reported,
                made.MadeOn,
                made.Due,
                made.Condition,
                made.Audience,
                made.EmbargoedUntil,
                Person = db.People.Where(person => person.Id == made.PersonId).Select(person => person.Name).FirstOrDefault(),
                Post = db.Posts.Where(post => post.Id == made.PostId).Select(post => post.Title).FirstOrDefault(),
                LetterWaits = made.Letters.Any(letter => letter.Replies.Count == 0),
                Demands = made.Demands.OrderBy(demand => demand.Position).Select(demand => demand.Code).ToList(),
            }).AsSingleQuery().ToListAsync(cancel);
        var demands = plan.Demands.Select(demand => demand.Id).ToList();
        var asked = (await db.Assessments.Where(judged => demands.Contains(judged.DemandId))
            .OrderBy(judged => judged.Year).Select(judged => new { judged.DemandId, judged.AskNext }).ToListAsync(cancel))
            .GroupBy(judged => judged.DemandId).ToDictionary(years => years.Key, years => years.Last().AskNext);
        return
        [
            .. promises.OrderBy(made => made.MadeOn).ThenBy(made => made.Id).Select(made => new AgendaItem(
                made.Id, LocalText.Of(made.WordsLanguage, made.Words),
                new(made.WordsLanguage, made.Reported, made.MadeOn, made.Person, made.Post, made.Due, made.Due is { } due && due.Latest < today, made.Condition, made.LetterWaits,
                    plan.ReadBy().Or(new(made.Audience, made.EmbargoedUntil)) != plan.ReadBy()),
                made.Demands, !plan.LeftOut.Contains(made.Id))),
            .. plan.Demands.OrderBy(demand => demand.Position).Where(demand => asked.GetValueOrDefault(demand.Id) is { IsEmpty: false })
                .Select(demand => new AgendaItem(demand.Id, asked[demand.Id], null, [demand.Code], !plan.LeftOut.Contains(demand.Id))),
        ];
    }
}
