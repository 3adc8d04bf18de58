using Advocacy.Domain.Judging;
using Advocacy.Web.Words;

namespace Advocacy.Web.Features.Rubrics;

/// <summary>What a rubric's gates and the columns of its mapping say.</summary>
internal static class RubricWording
{
    /// <summary>A gate as short as a list to choose from has it.</summary>
    public static string Short(EvidenceGate gate) => gate switch
    {
        EvidenceGate.None => Wording.Of("Rubrics.ShortNone"),
        EvidenceGate.AdoptedHindrance => Wording.Of("Rubrics.ShortAdoptedHindrance"),
        EvidenceGate.AdoptedAction => Wording.Of("Rubrics.ShortAdoptedAction"),
        EvidenceGate.InForceAction => Wording.Of("Rubrics.ShortInForceAction"),
        EvidenceGate.FundedAction => Wording.Of("Rubrics.ShortFundedAction"),
        EvidenceGate.CarriedOutServingChildren => Wording.Of("Rubrics.ShortCarriedOutServingChildren"),
    };

    /// <summary>The Open Government Partnership's completion word, as the reader's language has it.</summary>
    public static string Ogp(string word) => word switch
    {
        "not-started" => Wording.Of("Rubrics.OgpNotStarted"),
        "limited" => Wording.Of("Rubrics.OgpLimited"),
        "substantial" => Wording.Of("Rubrics.OgpSubstantial"),
        "completed" => Wording.Of("Rubrics.OgpCompleted"),
        _ => word,
    };
}
