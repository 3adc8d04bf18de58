using Advocacy.Domain.Rules;

namespace Advocacy.Domain.Cards;

public static class CardRules
{
    public static readonly Rule PublishedNeverChanges = new("CRD-1", "A published card never changes.");
    public static readonly Rule HasAVerdict = new("CRD-2", "A card has its title and its one-sentence verdict in each language.");
    public static readonly Rule FactsAreFrozen = new("CRD-3", "A card is typeset only from frozen facts.");
    public static readonly Rule IsPrintedInEachLanguage =
        new("CRD-4", "A card is published only when it is typeset in each language.");
    public static readonly Rule EachDemandIsJudged =
        new("CRD-5", "A card is made only for a year in which each demand was judged.");
    public static readonly Rule OneEditionAtATime = new("CRD-6", "A year has one card of each edition.");
    public static readonly Rule FactsAreWhole =
        new("CRD-7", "A fact of a card has its headline and its text in each language, and a source.");
    public static readonly Rule MessagesAreWhole =
        new("CRD-8", "A page's message is written in each language, or left to the application.");
    public static readonly Rule SaysWhatItCorrects =
        new("CRD-9", "An edition that follows a published one says in each language what it corrects.");
    public static readonly Rule PrintIsOfItsFacts =
        new("CRD-10", "A print is kept and published only with the facts it was made from.");
    public static readonly Rule CitesWhatAnybodyMayRead =
        new("CRD-11", "A card cites only sources that anybody may read.");
    public static readonly Rule ReplySaysWhoWasAsked = new("CRD-12", "A right of reply names who was asked, about a demand of the campaign.");
    public static readonly Rule ReplyHasItsWordsAndDate =
        new("CRD-13", "A reply has its words and its date, no earlier than the question; silence has neither.");
    public static readonly Rule SaysWhatIsPublicOnRecord =
        new("CRD-15", "A card is published as the record stands: all it says is public, still there, and the same.");
    public static readonly Rule OnlyThePublishedIsWithdrawn = new("CRD-16", "Only a published edition is withdrawn, and once.");
    public static readonly Rule WithdrawalHasAReason = new("CRD-17", "A withdrawal says why, for anybody to read.");
    public static readonly Rule ReleasesSomething = new("CRD-18", "A release names what it opens.");
    public static readonly Rule IsWithdrawnBeforeItIsPurged = new("CRD-19", "A passage that a published edition holds is purged once the edition is withdrawn.");
    public static readonly Rule IsPublishedKnowingly = new("CRD-20", "A card without translations, signatures or answers is published by somebody who says that it shall be.");
    public static readonly Rule AnswersAReply = new("CRD-22", "We answer what an authority answered, never its silence.");
    public static readonly Rule IsApprovedByTheBoard = new("CRD-21", "A card is published once the board approved all of it, as it stands.");
    public static readonly Rule SignOffSaysWho = new("CRD-14", "A sign-off names who signed.");
}
