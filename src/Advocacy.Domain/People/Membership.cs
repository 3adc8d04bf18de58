using Advocacy.Domain.Dates;
using Advocacy.Domain.Editing;
using Advocacy.Domain.Languages;
using Advocacy.Domain.Sources;

namespace Advocacy.Domain.People;

/// <summary>A person's term in a post, each end with what it rests on (a Popolo membership).</summary>
/// <remarks>
/// On the day of a handover both holders hold the post: sources give the day, not the hour. A term whose end is
/// unknown is still running.
/// </remarks>
public sealed class Membership : Editable
{
    private readonly List<Citation> _citations = [];

    private Membership() { }

    public Guid PersonId { get; private set; }
    public Guid PostId { get; private set; }
    /// <summary>The title held ("state secretary", "with Employment"), where it differs from the post's.</summary>
    public LocalText Note { get; private set; } = LocalText.Empty;
    public FuzzyDate? Start { get; private set; }
    public bool StartIsSourced { get; private set; }
    public FuzzyDate? End { get; private set; }
    public bool EndIsSourced { get; private set; }
    public IReadOnlyCollection<Citation> Citations => _citations;

    public static Membership Of(Person person, Post post, Term term, LocalText note, IReadOnlyList<CitationEntry> citations)
    {
        var membership = new Membership();
        membership.Correct(person, post, term, note);
        membership._citations.AddRange(Citation.All(citations));
        return membership;
    }

    /// <summary>Says anew whose term it was, in what post, from when to when and under what title; what shows it is added with <see cref="IsShownBy"/>.</summary>
    public void Correct(Person person, Post post, Term term, LocalText note)
    {
        PeopleRules.TermEndsAfterItStarts.Requires(
            term.Start is null || term.End is null || term.Start.Earliest <= term.End.Latest);
        (PersonId, PostId, Note) = (person.Id, post.Id, note);
        (Start, StartIsSourced, End, EndIsSourced) = (term.Start, term.StartIsSourced, term.End, term.EndIsSourced);
    }

    /// <summary>Says what shows it, instead of what was said before.</summary>
    /// <remarks>With its citations loaded.</remarks>
    public void IsShownBy(IReadOnlyList<CitationEntry> citations)
    {
        Citation.Replace(_citations, citations);
        Touch();
    }

    /// <summary>Ends a term that runs.</summary>
    /// <param name="on">The last day of it, as closely as it is known.</param>
    /// <param name="citations">What says so; without any the end is not sourced.</param>
    public void EndsOn(FuzzyDate on, IReadOnlyList<CitationEntry> citations)
    {
        PeopleRules.TermIsRunning.Requires(End is null);
        PeopleRules.TermEndsAfterItStarts.Requires(Start is null || Start.Earliest <= on.Latest);
        End = on;
        EndIsSourced = citations.Count > 0;
        Citation.Add(_citations, citations);
        Touch();
    }

    /// <summary>Says whose it is, when one person was on record as two.</summary>
    public void IsOf(Guid person) => PersonId = person;

    /// <summary>Whether some day is with certainty in both; a handover's day, which both have, doesn't count.</summary>
    public bool Overlaps(Membership other) => StartsBefore(this, other) && StartsBefore(other, this);

    private static bool StartsBefore(Membership one, Membership other) =>
        one.Start is null || other.End is null || one.Start.Latest < other.End.Earliest;

    /// <summary>Whether the term may have covered some day of a date.</summary>
    public bool Covers(FuzzyDate date) =>
        (Start is null || Start.Earliest <= date.Latest) && (End is null || End.Latest >= date.Earliest);
}
