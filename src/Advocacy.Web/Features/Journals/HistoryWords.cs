using Advocacy.Domain.Meetings;
using Advocacy.Web.Journal;

namespace Advocacy.Web.Features.Journals;

/// <summary>What of a record's values no reader is shown: what only places it, or only proves it.</summary>
internal static class HistoryWords
{
    public static IReadOnlySet<string> Hidden { get; } = new HashSet<string>
    {
        "CampaignId", "Position", "CardId", "Sha256", "FactsSha256", "FrozenFacts", "FrozenAt", "Pdf", "Model", "Engine", "TemplateSha256",
        "FontsSha256", "CommitteeGrade", "OgpCompletion", "ParentId", "RecordedBy", "Moved",
    };

    /// <summary>Whether it only keeps what stood in a meeting before its correction: the change itself is told already.</summary>
    public static bool IsCopy(JournalRecord record) =>
        record.RecordType is "MeetingCorrectionDemands" or "MeetingCorrectionSources"
        || (record.RecordType == nameof(Attendance) && JournalReplay.Read(record.After).ContainsKey("CorrectionId"));
}
