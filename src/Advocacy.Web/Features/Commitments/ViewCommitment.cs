using Advocacy.Domain.Commitments;
using Advocacy.Domain.Dates;
using Advocacy.Domain.Languages;
using Advocacy.Domain.Readers;
using Advocacy.Web.Data;
using Advocacy.Web.Features.Shared;
using Advocacy.Web.Pipeline;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Advocacy.Web.Features.Commitments;

/// <summary>A commitment with all that became of it.</summary>
[AllowedToMembers]
public sealed record ViewCommitment(Guid Id) : IQuery<CommitmentView>;

public sealed record CommitmentView
{
    public required Guid Id { get; init; }
    public required Guid Version { get; init; }
    public required string Words { get; init; }
    public required Language WordsLanguage { get; init; }
    public required bool Reported { get; init; }
    /// <summary>The words in other languages.</summary>
    public required LocalText Translations { get; init; }
    public required Guid? PersonId { get; init; }
    public required string? Person { get; init; }
    public required LocalText? Post { get; init; }
    /// <summary>Who holds the post today, and so answers for it.</summary>
    public required IReadOnlyList<HolderName> Holders { get; init; }
    public required FuzzyDate MadeOn { get; init; }
    public required FuzzyDate? Due { get; init; }
    public required FuzzyDate? FirstDue { get; init; }
    public required Slip Slip { get; init; }
    /// <summary>Each later due date, latest first.</summary>
    public required IReadOnlyList<RevisionLine> Revisions { get; init; }
    public required CommitmentStrength Strength { get; init; }
    public required string? Condition { get; init; }
    public required ReadBack ReadBack { get; init; }
    /// <summary>The letters that repeated it, latest first.</summary>
    public required IReadOnlyList<LetterLine> Letters { get; init; }
    /// <summary>Each wording, latest first, with the one it was recorded in as the last; one when it never changed.</summary>
    public required IReadOnlyList<WordsLine> Wordings { get; init; }
    public required CommitmentState State { get; init; }
    public required bool IsOverdue { get; init; }
    public required Guid? MeetingId { get; init; }
    public required LocalText? Meeting { get; init; }
    /// <summary>The action in the register that records it too.</summary>
    public required AnsweringAction? Action { get; init; }
    public required IReadOnlyList<CitedSource> Sources { get; init; }
    public required IReadOnlyList<NamedDemand> Demands { get; init; }
    public required IReadOnlyList<ChangeLine> Changes { get; init; }
    public required Readership Readers { get; init; }
}

public sealed record RevisionLine(FuzzyDate Due, FuzzyDate On, LocalText Reason, IReadOnlyList<CitedSource> Sources);

/// <param name="On">Since when the words are known; null for those it was recorded in.</param>
public sealed record WordsLine(
    string Words, Language Language, bool Reported, FuzzyDate? On, LocalText Reason, IReadOnlyList<CitedSource> Sources);

/// <param name="IsLate">True when nothing came back by the last day it was asked for.</param>
/// <param name="Replies">Oldest first.</param>
public sealed record LetterLine(
    Guid Id, FuzzyDate SentOn, string Text, Language TextLanguage, FuzzyDate? AnswerBy, bool IsLate, IReadOnlyList<ReplyLine> Replies,
    IReadOnlyList<CitedSource> Sources);

public sealed record ReplyLine(ReplyKind Kind, FuzzyDate On, string? Words, Language WordsLanguage, IReadOnlyList<CitedSource> Sources);

public sealed record AnsweringAction(int Number, LocalText Title);

public sealed record NamedDemand(Guid Id, string Code, LocalText Title);

public sealed record HolderName(Guid PersonId, string Person);

public sealed record ChangeLine(
    CommitmentState State, FuzzyDate On, LocalText Reason, IReadOnlyList<CitedSource> Sources);

internal sealed class ViewCommitmentHandler(AdvocacyDb db, TimeProvider clock)
    : IRequestHandler<ViewCommitment, CommitmentView>
{
    public async Task<CommitmentView> Handle(ViewCommitment query, CancellationToken cancel)
    {
        var today = clock.Today();
        // Each of these collections has a few rows at most: one query costs less than six.
        var commitment = await db.Commitments.AsSingleQuery()
            .Include(commitment => commitment.Demands)
            .Include(commitment => commitment.Changes)
            .Include(commitment => commitment.Revisions)
            .Include(commitment => commitment.Wordings)
            .Include(commitment => commitment.Letters).ThenInclude(letter => letter.Replies)
            .Require(commitment => commitment.Id == query.Id, cancel);
        var names = await db.Commitments.Where(commitment => commitment.Id == query.Id).Select(commitment => new
        {
            Person = db.People.Where(person => person.Id == commitment.PersonId).Select(person => person.Name).FirstOrDefault(),
            Post = db.Posts.Where(post => post.Id == commitment.PostId).Select(post => post.Title).FirstOrDefault(),
            Meeting = db.Meetings.Where(meeting => meeting.Id == commitment.MeetingId).Select(meeting => meeting.Subject).FirstOrDefault(),
            Action = db.GovernmentActions.Where(action => action.Id == commitment.ActionId)
                .Select(action => new AnsweringAction(action.Number, action.Title)).FirstOrDefault(),
        }).SingleAsync(cancel);
        var held = commitment.PostId is { } post ? await db.HeldOn(FuzzyDate.Day(today), [post], [], cancel) : [];
        var cited = await db.CitationsOf(
            [commitment.Id, .. commitment.Changes.Select(change => change.Id), .. commitment.Revisions.Select(revision => revision.Id),
                .. commitment.Wordings.Select(wording => wording.Id), .. commitment.Letters.Select(letter => letter.Id),
                .. commitment.Letters.SelectMany(letter => letter.Replies).Select(reply => reply.Id)],
            cancel);

        return new()
        {
            Id = commitment.Id,
            Version = commitment.Version,
            Words = commitment.Words,
            WordsLanguage = commitment.WordsLanguage,
            Reported = commitment.Reported,
            Translations = commitment.Translations,
            PersonId = commitment.PersonId,
            Person = names.Person,
            Post = names.Post,
            Holders = [.. held.Select(term => new HolderName(term.PersonId, term.Person)).Distinct()],
            MadeOn = commitment.MadeOn,
            Due = commitment.Due,
            FirstDue = commitment.FirstDue,
            Slip = commitment.Slip(),
            Revisions = [.. commitment.Revisions.OrderByDescending(revision => revision.Position).Select(revision => new RevisionLine(
                revision.Due, revision.On, revision.Reason, cited[revision.Id].AsSources()))],
            Strength = commitment.Strength,
            Condition = commitment.Condition,
            ReadBack = commitment.ReadBack,
            Letters = [.. commitment.Letters.OrderByDescending(letter => letter.Position).Select(letter => new LetterLine(
                letter.Id, letter.SentOn, letter.Text, letter.TextLanguage, letter.AnswerBy, letter.IsLate(today),
                [.. letter.Replies.OrderBy(reply => reply.Position).Select(reply => new ReplyLine(
                    reply.Kind, reply.On, reply.Words, reply.WordsLanguage, cited[reply.Id].AsSources()))],
                cited[letter.Id].AsSources()))],
            Wordings = [.. commitment.Wordings.OrderByDescending(wording => wording.Position).Select(wording => new WordsLine(
                    wording.Words, wording.WordsLanguage, wording.Reported, wording.On, wording.Reason, cited[wording.Id].AsSources())),
                new(commitment.FirstWords, commitment.FirstWordsLanguage, commitment.FirstReported, null, LocalText.Empty, [])],
            State = commitment.State,
            IsOverdue = commitment.IsOverdue(today),
            MeetingId = commitment.MeetingId,
            Meeting = names.Meeting,
            Action = names.Action,
            Sources = cited[commitment.Id].AsSources(),
            Readers = commitment.ReadBy(),
            Demands = [.. commitment.Demands.OrderBy(demand => demand.Position)
                .Select(demand => new NamedDemand(demand.Id, demand.Code, demand.Title))],
            Changes = [.. commitment.Changes.OrderBy(change => change.Position).Select(change => new ChangeLine(
                change.State, change.On, change.Reason, cited[change.Id].AsSources()))],
        };
    }
}
