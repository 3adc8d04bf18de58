using Advocacy.Domain.Rules;

namespace Advocacy.Domain.Commitments;

public static class CommitmentRules
{
    public static readonly Rule KeepsTheWords = new("CMT-1", "A commitment keeps the words it was made in.");
    public static readonly Rule BelongsToAPost = new("CMT-2", "A commitment names the post, or the person, that made it.");
    public static readonly Rule ConcernsADemand = new("CMT-3", "A commitment concerns at least one demand.");
    public static readonly Rule IsDueAfterItWasMade = new("CMT-4", "A commitment is due no earlier than it was made.");
    public static readonly Rule ConditionIsNamed = new("CMT-5", "A conditional commitment says on what condition.");
    public static readonly Rule ChangeHasAReason = new("CMT-6", "What became of a commitment is recorded with a reason.");
    public static readonly Rule ChangeComesAfterItWasMade =
        new("CMT-7", "A commitment is kept or broken only after it was made.");
    public static readonly Rule RevisionHasAReason = new("CMT-8", "A new due date is recorded with the reason given for it.");
    public static readonly Rule RevisionChangesTheDate = new("CMT-9", "A new due date is another one than before.");
    public static readonly Rule IsStillOpen = new("CMT-10", "Only a commitment that is still open is due at another date.");
    public static readonly Rule LetterSaysWhatWasUnderstood = new("CMT-11", "A read-back letter repeats what was understood.");
    public static readonly Rule LetterFollowsTheCommitment =
        new("CMT-12", "A commitment is read back after it was made, and no later than today.");
    public static readonly Rule ReplyFollowsItsLetter = new("CMT-13", "A reply comes after its letter.");
    public static readonly Rule ReplyKeepsItsWords = new("CMT-14", "A correction or a denial is kept in its words.");
    public static readonly Rule SilenceIsCountedOnceDue =
        new("CMT-15", "Silence counts once the date a reply was asked by has passed, and nothing came.");
    public static readonly Rule OtherWordsHaveAReason = new("CMT-16", "Other words are recorded with a reason.");
    public static readonly Rule OtherWordsDiffer = new("CMT-17", "Other words are not the same as before.");
    public static readonly Rule MadeOnTheDayOfItsMeeting =
        new("CMT-18", "A commitment made at a meeting was made on the day of the meeting.");
}
