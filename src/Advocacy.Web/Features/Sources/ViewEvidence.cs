using Advocacy.Domain.Commitments;
using Advocacy.Domain.Dates;
using Advocacy.Domain.Languages;
using Advocacy.Domain.Meetings;
using Advocacy.Domain.Readers;
using Advocacy.Domain.Sources;
using Advocacy.Web.Data;
using Advocacy.Web.Pipeline;
using AutoMapper;
using AutoMapper.QueryableExtensions;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Advocacy.Web.Features.Sources;

/// <summary>A source, and all that stands on it.</summary>
[AllowedToMembers]
public sealed record ViewEvidence(Guid Id) : IQuery<EvidenceView>;

public sealed record EvidenceView
{
    public required string Title { get; init; }
    public required string? Publisher { get; init; }
    public required FuzzyDate? PublishedOn { get; init; }
    public required DateOnly? SeenOn { get; init; }
    public required string? Address { get; init; }
    public required string? Excerpt { get; init; }
    public required string? Language { get; init; }
    public required EvidenceKind Kind { get; init; }
    public required IReadOnlyList<CitingAction> Actions { get; init; }
    public required IReadOnlyList<CitingFinding> Findings { get; init; }
    public required IReadOnlyList<CitingAssessment> Assessments { get; init; }
    public required Readership Readers { get; init; }
    public required Guid Version { get; init; }
    /// <summary>In the order they were attached.</summary>
    public required IReadOnlyList<CopyLine> Copies { get; init; }
    public required IReadOnlyList<CitingCommitment> Commitments { get; init; }
    public required IReadOnlyList<CitingMeeting> Meetings { get; init; }
    public required IReadOnlyList<CitingTerm> Terms { get; init; }
    /// <summary>The years of the cards whose key facts rest on it.</summary>
    public required IReadOnlyList<int> Cards { get; init; }
    /// <summary>How many tallies and handovers of the petition rest on it.</summary>
    public required int PetitionFigures { get; init; }

    public bool IsCited => Actions.Count + Findings.Count + Assessments.Count + Commitments.Count + Meetings.Count + Terms.Count + Cards.Count + PetitionFigures > 0;
}

public sealed record CitingAction(int Number, LocalText Title);

public sealed record CitingFinding(int Number, LocalText Statement);

/// <param name="Demand">Its code.</param>
public sealed record CitingAssessment(string Demand, int Year);

public sealed record CitingCommitment(Guid Id, string Words, Language WordsLanguage, bool Reported);

public sealed record CitingMeeting(Guid Id, LocalText Subject);

public sealed record CitingTerm(Guid PersonId, string Person, LocalText Post);

/// <param name="Length">In bytes.</param>
public sealed record CopyLine(Guid Id, string FileName, long Length, string Sha256, DateOnly AddedOn);

internal sealed class CitingProjections : Profile
{
    public CitingProjections()
    {
        CreateProjection<Meeting, CitingMeeting>();
        CreateProjection<Commitment, CitingCommitment>();
    }
}

internal sealed class ViewEvidenceHandler(AdvocacyDb db, IProjections projections) : IRequestHandler<ViewEvidence, EvidenceView>
{
    public async Task<EvidenceView> Handle(ViewEvidence query, CancellationToken cancel)
    {
        var found = await db.Evidence.Include(source => source.Attachments).Where(source => source.Id == query.Id)
            .Select(source => new
            {
                Source = source,
                Tallies = db.SignatureTallies.Count(tally => tally.Citations.Any(cited => cited.EvidenceId == query.Id)),
                Handovers = db.Handovers.Count(handover => handover.Dates.Any(date => date.Citations.Any(cited => cited.EvidenceId == query.Id))),
            }).FirstOrDefaultAsync(cancel) ?? throw new NotFoundException("A source");
        var source = found.Source;
        var register = await db.GovernmentActions.Where(action => action.Stages.Any(stage => stage.Citations.Any(cited => cited.EvidenceId == query.Id)))
            .Select(action => new { IsAction = true, action.Number, Text = action.Title })
            .Concat(db.Findings.Where(finding => finding.Citations.Any(cited => cited.EvidenceId == query.Id))
                .Select(finding => new { IsAction = false, finding.Number, Text = finding.Statement }))
            .OrderBy(entry => entry.Number).ToListAsync(cancel);
        var years = await db.Assessments.OfEveryVersion()
            .Where(judged => judged.Evidence.Any(cited => cited.EvidenceId == query.Id))
            .Select(judged => new { Demand = (string?)db.Demands.Where(demand => demand.Id == judged.DemandId).Select(demand => demand.Code).First(), judged.Year })
            .Concat(db.ProgressCards.Where(card => card.Facts.Any(fact => fact.Citations.Any(cited => cited.EvidenceId == query.Id)))
                .Select(card => new { Demand = (string?)null, card.Year }))
            .Distinct().ToListAsync(cancel);
        var commitments = await db.Commitments
            .Where(made => made.Citations.Any(cited => cited.EvidenceId == query.Id)
                || made.Changes.Any(change => change.Citations.Any(cited => cited.EvidenceId == query.Id))
                || made.Revisions.Any(revision => revision.Citations.Any(cited => cited.EvidenceId == query.Id))
                || made.Wordings.Any(wording => wording.Citations.Any(cited => cited.EvidenceId == query.Id))
                || made.Letters.Any(letter => letter.Citations.Any(cited => cited.EvidenceId == query.Id)
                    || letter.Replies.Any(reply => reply.Citations.Any(cited => cited.EvidenceId == query.Id))))
            .ProjectTo<CitingCommitment>(projections).ToListAsync(cancel);
        var meetings = await db.Meetings.Where(meeting => meeting.Citations.Any(cited => cited.EvidenceId == query.Id))
            .ProjectTo<CitingMeeting>(projections).ToListAsync(cancel);
        var terms = await db.Memberships.Where(term => term.Citations.Any(cited => cited.EvidenceId == query.Id) && db.People.Any(person => person.Id == term.PersonId))
            .Select(term => new CitingTerm(
                term.PersonId, db.People.Where(person => person.Id == term.PersonId).Select(person => person.Name).First(),
                db.Posts.Where(post => post.Id == term.PostId).Select(post => post.Title).First()))
            .ToListAsync(cancel);

        return new()
        {
            Title = source.Title,
            Publisher = source.Publisher,
            PublishedOn = source.PublishedOn,
            SeenOn = source.SeenOn,
            Address = source.Address,
            Excerpt = source.Excerpt,
            Language = source.Language,
            Kind = source.Kind,
            Actions = [.. register.Where(entry => entry.IsAction).Select(entry => new CitingAction(entry.Number, entry.Text))],
            Findings = [.. register.Where(entry => !entry.IsAction).Select(entry => new CitingFinding(entry.Number, entry.Text))],
            Assessments = [.. years.Where(judged => judged.Demand is not null).Select(judged => new CitingAssessment(judged.Demand!, judged.Year))
                .OrderBy(judged => judged.Demand, StringComparer.Ordinal).ThenBy(judged => judged.Year)],
            Commitments = commitments,
            Meetings = meetings,
            Terms = [.. terms.OrderBy(term => term.Person, StringComparer.CurrentCulture)],
            Cards = [.. years.Where(card => card.Demand is null).Select(card => card.Year).Order()],
            PetitionFigures = found.Tallies + found.Handovers,
            Readers = source.ReadBy(),
            Version = source.Version,
            Copies = [.. source.Attachments.OrderBy(copy => copy.Position)
                .Select(copy => new CopyLine(copy.Id, copy.FileName, copy.Length, copy.Sha256, copy.AddedOn))],
        };
    }
}
