namespace Advocacy.Web.Features.Journals;

/// <summary>What of a record's values no reader is shown: what only places it, or only proves it.</summary>
internal static class HistoryWords
{
    public static IReadOnlySet<string> Hidden { get; } = new HashSet<string>
    {
        "CampaignId", "Position", "CardId", "Sha256", "FactsSha256", "FrozenFacts", "FrozenAt", "Pdf", "Model", "Engine", "TemplateSha256",
        "FontsSha256", "CommitteeGrade", "OgpCompletion", "ParentId", "RecordedBy",
    };
}
