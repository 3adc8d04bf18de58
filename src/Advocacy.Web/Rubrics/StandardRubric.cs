using Advocacy.Domain.Campaigns;
using Advocacy.Domain.Dates;
using Advocacy.Domain.Judging;
using Advocacy.Domain.Languages;
using Advocacy.Web.Sample.Reading;

namespace Advocacy.Web.Rubrics;

/// <summary>The rubric a campaign is judged by until it writes one of its own.</summary>
internal static class StandardRubric
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Rubrics");

    /// <summary>Its first version for a campaign, in force since the campaign began.</summary>
    public static Rubric For(Campaign campaign) =>
        Read(JsonEntry.Read(Folder, "standard.json"), campaign, 1, campaign.Began);

    /// <exception cref="FieldException">Something is not as a rubric's file has it.</exception>
    public static Rubric Read(JsonEntry file, Campaign campaign, int number, FuzzyDate inForceFrom, LocalText? method = null) => Rubric.Write(
        campaign, number, new(inForceFrom, method ?? file.RequiredTexts("method"), LocalText.Empty,
        [.. file.Parts("levels").Select(level => new RubricLevelEntry(
            level.Word<Level>("code"), level.RequiredTexts("word"), level.RequiredTexts("test"),
            level.Word<EvidenceGate>("gate"), level.Find("ogp"), level.Find("hrc")))]));
}
