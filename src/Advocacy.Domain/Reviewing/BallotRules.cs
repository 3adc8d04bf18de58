using Advocacy.Domain.Rules;

namespace Advocacy.Domain.Reviewing;

public static class BallotRules
{
    public static readonly Rule IsOverTheDraft = new("BAL-1", "The board is asked about a year's draft, as its facts were frozen.");
    public static readonly Rule OneAtATime = new("BAL-2", "A year has one open ballot at a time.");
    public static readonly Rule HasSomethingToAsk = new("BAL-3", "A ballot asks about what the board has not approved yet.");
    public static readonly Rule ClosesLater = new("BAL-4", "A ballot closes on the day it opens or later, and within a year.");
    public static readonly Rule QuorumCanBeReached =
        new("BAL-5", "A quorum is at least one, and no more than those who may answer each question: nobody approves their own.");
    public static readonly Rule IsOpen = new("BAL-6", "A ballot is answered, closed or called off while it is open.");
    public static readonly Rule IsAnsweredInTime = new("BAL-7", "Answers come by the last day of the ballot.");
    public static readonly Rule IsAnsweredBySeats = new("BAL-8", "A question is answered by those who were asked, each about what another judged.");
    public static readonly Rule SaysWhy = new("BAL-9", "A remark, an objection and an abstention say why.");
    public static readonly Rule ObjectionIsForTheAuthor = new("BAL-10", "An objection is read by whoever has to answer it.");
    public static readonly Rule ClosesWhenDone = new("BAL-11", "A ballot is closed after its last day, or once all have answered.");
    public static readonly Rule ObjectionIsAnsweredOnce = new("BAL-12", "What was returned with an objection is answered once, with words.");
    public static readonly Rule ObjectionComesFirst =
        new("BAL-13", "What was returned or rejected is asked again once its objection is answered, or once it is judged anew.");
    public static readonly Rule PaperGivesWay = new("BAL-15", "What a member answered by themselves is not replaced from paper.");
    public static readonly Rule CalledOffSaysWhy = new("BAL-14", "A ballot that is called off says why.");
}
