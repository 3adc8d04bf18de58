using Advocacy.Domain.Cards;
using Advocacy.Domain.Judging;
using Advocacy.Domain.Rules;
using Advocacy.Web.Pipeline;
using Microsoft.Data.Sqlite;

namespace Advocacy.Web.Data;

/// <summary>Turns what the database refuses into the sentence of the rule behind it.</summary>
internal static class SqliteRefusals
{
    private const int UniqueViolated = 2067;
    private const int KeyViolated = 1555;
    private const int ForeignKeyViolated = 787;
    private const int CheckViolated = 275;

    // errno, as .NET hands it on where there is no Windows.
    private const int NoSpaceLeft = 28;
    private const int QuotaExceeded = 122;

    private static readonly Dictionary<string, Rule> RulesByIndex = new()
    {
        ["Assessments.DemandId, Assessments.Year"] = AssessmentRules.OnePerYear,
        ["ProgressCards.CampaignId, ProgressCards.Year, ProgressCards.Edition"] = CardRules.OneEditionAtATime,
    };

    /// <summary>True when all that is wrong is that others write at this moment, or that the disk is full.</summary>
    public static bool IsForNow(Exception failure) =>
        ((failure as RuleBrokenException)?.Rule ?? RuleBehind(failure)) is { } rule && (rule == WritingRules.CanBeSavedNow || rule == WritingRules.DiskHasRoom);

    /// <summary>The rule, or null when the failure is a defect of ours and must surface as one.</summary>
    public static Rule? RuleBehind(Exception failure) => (failure as SqliteException ?? failure.InnerException as SqliteException) switch
    {
        { SqliteExtendedErrorCode: UniqueViolated } unique =>
            RulesByIndex.FirstOrDefault(rule => unique.Message.Contains(rule.Key, StringComparison.Ordinal)).Value
            ?? WritingRules.IsNotThereYet,
        // A form's key that already answered another form or another person.
        { SqliteExtendedErrorCode: KeyViolated } key when key.Message.Contains("Submissions.Key", StringComparison.Ordinal) =>
            WritingRules.IsNotThereYet,
        { SqliteExtendedErrorCode: ForeignKeyViolated } => WritingRules.RefersToWhatIsThere,
        { SqliteExtendedErrorCode: CheckViolated } check when check.Message.Contains("_Length", StringComparison.Ordinal) => WritingRules.FitsItsField,
        { SqliteErrorCode: SqliteCodes.Full } => WritingRules.DiskHasRoom,
        { SqliteErrorCode: SqliteCodes.Busy or SqliteCodes.Locked or SqliteCodes.IoError } => WritingRules.CanBeSavedNow,
        null when IsOutOfRoom(failure) => WritingRules.DiskHasRoom,
        _ => null,
    };

    /// <summary>True when a file could not be written because the disk is full, or its owner's share of it is.</summary>
    public static bool IsOutOfRoom(Exception failure) => failure is IOException
    {
        HResult: NoSpaceLeft or QuotaExceeded or unchecked((int)0x80070070) or unchecked((int)0x80070027),
    };
}
