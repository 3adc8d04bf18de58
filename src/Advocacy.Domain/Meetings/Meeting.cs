using Advocacy.Domain.Campaigns;
using Advocacy.Domain.Commitments;
using Advocacy.Domain.Dates;
using Advocacy.Domain.Languages;
using Advocacy.Domain.Readers;
using Advocacy.Domain.Sources;

namespace Advocacy.Domain.Meetings;

/// <summary>An encounter with officials about a petition's demands.</summary>
/// <remarks>
/// A logged meeting is evidence, so it is never edited in place: a mistake is answered by a correction that keeps
/// the original. Its date is the date in the place of the meeting; nobody recalls a meeting by its UTC instant.
/// </remarks>
public sealed class Meeting : Confidential, IOfCampaign
{
    public const int PlaceMaxLength = 200;
    public const int SubjectMaxLength = 200;
    public const int NotesMaxLength = 20_000;

    private readonly List<Attendance> _attendances = [];
    private readonly List<Demand> _demands = [];
    private readonly List<Commitment> _commitments = [];
    private readonly List<Citation> _citations = [];

    private Meeting() { }

    public Guid CampaignId { get; private init; }
    public MeetingKind Kind { get; private init; }
    public FuzzyDate HeldOn { get; private init; } = null!;
    public LocalText Subject { get; private init; } = LocalText.Empty;
    public string? Place { get; private init; }
    /// <summary>Markdown.</summary>
    public string Notes { get; private init; } = "";
    public Language NotesLanguage { get; private init; }
    /// <summary>True when it was asked and no commitment was made: an outcome too.</summary>
    public bool NoneMade { get; private init; }
    public IReadOnlyCollection<Attendance> Attendances => _attendances;
    public IReadOnlyCollection<Demand> Demands => _demands;
    public IReadOnlyCollection<Commitment> Commitments => _commitments;
    /// <summary>Where a meeting is known from sources; one of our own needs none.</summary>
    public IReadOnlyCollection<Citation> Citations => _citations;

    /// <summary>Logs a meeting with what was promised at it.</summary>
    /// <param name="campaign">With its demands loaded.</param>
    /// <param name="entry">What is known of the meeting.</param>
    /// <param name="today">The day it is logged.</param>
    /// <exception cref="Rules.RuleBrokenException">The entry breaks a rule of meetings or of commitments.</exception>
    public static Meeting Log(Campaign campaign, MeetingEntry entry, DateOnly today)
    {
        MeetingRules.HasTakenPlace.Requires(entry.HeldOn.Earliest <= today);
        MeetingRules.NamesAnOfficial.Requires(entry.Attendances.Any(person => person.Side == AttendanceSide.Official));
        MeetingRules.ConcernsADemand.Requires(entry.Demands.Count > 0);
        MeetingRules.SaysWhatCameOfIt.Requires(entry.NoneMade != (entry.Commitments.Count > 0));

        var meeting = new Meeting
        {
            CampaignId = campaign.Id,
            Kind = entry.Kind,
            HeldOn = entry.HeldOn,
            Subject = entry.Subject,
            Place = entry.Place,
            Notes = entry.Notes,
            NotesLanguage = entry.NotesLanguage,
            NoneMade = entry.NoneMade,
        };
        meeting._citations.AddRange(Citation.All(campaign.Id, entry.Citations));
        meeting._demands.AddRange(campaign.Pick(entry.Demands));
        meeting._attendances.AddRange(entry.Attendances.Select(person => Attendance.Of(meeting, person)));
        meeting._commitments.AddRange(entry.Commitments.Select(made => Commitment.Record(campaign, made, meeting)));
        return meeting;
    }

    /// <summary>Says who may read it from now on; nobody else reads what was promised at it either.</summary>
    /// <remarks>With its commitments loaded. Opened to more readers, its commitments stay as they are.</remarks>
    public override void IsReadBy(Readership readers)
    {
        base.IsReadBy(readers);
        foreach (var commitment in _commitments.Where(made => made.ReadBy().Or(readers) != made.ReadBy()))
        {
            commitment.IsReadBy(readers);
        }
    }
}
