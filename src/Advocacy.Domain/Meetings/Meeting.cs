using Advocacy.Domain.Campaigns;
using Advocacy.Domain.Commitments;
using Advocacy.Domain.Dates;
using Advocacy.Domain.Languages;
using Advocacy.Domain.Readers;
using Advocacy.Domain.Sources;

namespace Advocacy.Domain.Meetings;

/// <summary>An encounter with officials about a petition's demands.</summary>
/// <remarks>
/// A logged meeting is evidence: a mistake is answered by a correction that keeps what was written first. Its date is the date in the place of the meeting; nobody recalls a meeting by its UTC instant.
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
    private readonly List<MeetingCorrection> _corrections = [];
    private readonly List<Attachment> _attachments = [];

    private Meeting() { }

    public Guid CampaignId { get; private init; }
    public MeetingKind Kind { get; private set; }
    public FuzzyDate HeldOn { get; private set; } = null!;
    public LocalText Subject { get; private set; } = LocalText.Empty;
    public string? Place { get; private set; }
    /// <summary>Markdown.</summary>
    public string Notes { get; private set; } = "";
    public Language NotesLanguage { get; private set; }
    /// <summary>True when it was asked and no commitment was made: an outcome too.</summary>
    public bool NoneMade { get; private init; }
    public IReadOnlyCollection<Attendance> Attendances => _attendances;
    public IReadOnlyCollection<Demand> Demands => _demands;
    public IReadOnlyCollection<Commitment> Commitments => _commitments;
    /// <summary>Where a meeting is known from sources; one of our own needs none.</summary>
    public IReadOnlyCollection<Citation> Citations => _citations;

    /// <summary>What was handed over at it or belongs to its notes, in the order it was attached.</summary>
    public IReadOnlyCollection<Attachment> Attachments => _attachments;

    /// <summary>What it was before each correction, oldest first.</summary>
    public IReadOnlyCollection<MeetingCorrection> Corrections => _corrections;

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

    /// <summary>Corrects what was written down wrongly; what stood there stays to be read, with the reason.</summary>
    /// <remarks>With all its parts loaded. What was promised on its day was promised on the corrected one, and stays with who promised it.</remarks>
    /// <param name="campaign">With its demands loaded.</param>
    /// <param name="truth">As it was in truth.</param>
    /// <param name="reason">What was wrong, and how it is known.</param>
    /// <param name="today">The day it is corrected.</param>
    public void Correct(Campaign campaign, MeetingTruth truth, LocalText reason, DateOnly today)
    {
        var now = truth.Facts;
        MeetingRules.HasTakenPlace.Requires(now.HeldOn.Earliest <= today);
        MeetingRules.NamesAnOfficial.Requires(truth.Attendances.Any(person => person.Side == AttendanceSide.Official));
        MeetingRules.ConcernsADemand.Requires(truth.Demands.Count > 0);
        MeetingRules.CorrectionHasAReason.Requires(!reason.IsEmpty);
        var demands = campaign.Pick(truth.Demands);
        MeetingRules.CorrectionChangesSomething.Requires(
            now != Facts()
            || !truth.Attendances.ToHashSet().SetEquals(_attendances.Select(present => present.AsEntry()))
            || !demands.ToHashSet().SetEquals(_demands)
            || !truth.Citations.Select(cited => cited.Source.Id).ToHashSet().SetEquals(_citations.Select(cited => cited.EvidenceId)));
        var madeThen = _commitments.Where(made => made.MadeOn == HeldOn).ToList();
        foreach (var made in now.HeldOn == HeldOn ? [] : madeThen)
        {
            made.WasMadeOn(now.HeldOn);
        }

        _corrections.Add(MeetingCorrection.Of(this, _corrections.Count + 1, reason, today));
        (Kind, HeldOn, Subject, Place, Notes, NotesLanguage) = (now.Kind, now.HeldOn, now.Subject, now.Place, now.Notes, now.NotesLanguage);
        Citation.Replace(_citations, campaign.Id, truth.Citations);
        _demands.RemoveAll(demand => !demands.Contains(demand));
        _demands.AddRange(demands.Except(_demands).ToList());
        _attendances.RemoveAll(present => !truth.Attendances.Contains(present.AsEntry()));
        _attendances.AddRange(truth.Attendances.Except(_attendances.Select(present => present.AsEntry())).Select(person => Attendance.Of(this, person)).ToList());
        Touch();
    }

    /// <summary>What can have been written down wrongly of it, besides who and what belong to it.</summary>
    public MeetingFacts Facts() => new(Kind, HeldOn, Subject, Place, Notes, NotesLanguage);

    /// <summary>Attaches what was handed over at it, or belongs to its notes.</summary>
    /// <param name="file">The file that is kept.</param>
    /// <param name="today">The day it is attached.</param>
    /// <exception cref="Rules.RuleBrokenException">The same file is attached already.</exception>
    public Attachment Attach(KeptFile file, DateOnly today)
    {
        MeetingRules.HasEachFileOnce.Requires(_attachments.TrueForAll(attached => attached.Sha256 != file.Sha256));
        var attachment = Attachment.Of(_attachments.Count + 1, file, today);
        _attachments.Add(attachment);
        Touch();
        return attachment;
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

    /// <summary>Takes it back with what was promised at it.</summary>
    /// <remarks>With its commitments loaded.</remarks>
    public override void Withdraw(Guid act)
    {
        base.Withdraw(act);
        foreach (var commitment in _commitments)
        {
            commitment.Withdraw(act);
        }
    }

    /// <summary>Puts it back with what went by the same act.</summary>
    /// <remarks>With its commitments loaded, those withdrawn among them.</remarks>
    public override void PutBack()
    {
        foreach (var commitment in _commitments.Where(made => made.WithdrawnAs == WithdrawnAs).ToList())
        {
            commitment.PutBack();
        }

        base.PutBack();
    }
}
