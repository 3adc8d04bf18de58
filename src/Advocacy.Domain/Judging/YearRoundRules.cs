using Advocacy.Domain.Rules;

namespace Advocacy.Domain.Judging;

public static class YearRoundRules
{
    public static readonly Rule DaysFollow = new(
        "RND-1", "The record closes in the year or after it; then the demands are judged, the board decides and the authorities answer, and last the card is out, within two years.");
    public static readonly Rule OnePerYear = new("RND-2", "A year is opened once; its days can be changed.");
    public static readonly Rule ChangesSayWhy = new("RND-3", "What was agreed about a year is changed with a reason.");
    public static readonly Rule WaitsForTheNext = new("RND-4", "What came on record after the year's record was closed waits for the next year.");
    public static readonly Rule OneSecondJudge = new("RND-5", "A demand has one second judge for a year.");
    public static readonly Rule WhoJudgedStays = new("RND-6", "Somebody who judged second is not taken off.");
    public static readonly Rule IsAskedToJudge = new("RND-7", "A demand is judged second by whoever was asked to, once.");
    public static readonly Rule SecondSaysWhy = new("RND-8", "A second judgement comes with its reason.");
    public static readonly Rule IsBlind = new("RND-9", "Whoever is asked to judge second does not judge first, and has not judged.");
    public static readonly Rule IsAskedInTime = new("RND-10", "Somebody is asked to judge second while nothing was printed of the year: no draft of its card is made before they have judged.");
}
