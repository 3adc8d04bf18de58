using Advocacy.Domain.Rules;

namespace Advocacy.Domain.Reviewing;

public static class ReplyRules
{
    public static readonly Rule NamesWhomItAsks = new("RPL-1", "A right of reply names whom it asks, about a demand of the year's draft.");
    public static readonly Rule HasALastDay = new("RPL-2", "A right of reply has a last day, today or later and within a year.");
    public static readonly Rule IsOpen = new("RPL-3", "A link is answered until its last day, unless it is closed or settled.");
    public static readonly Rule SaysSomething = new("RPL-4", "An answer says something, or that none will come.");
    public static readonly Rule PointsHaveWords = new("RPL-5", "A correction and an addition have words, and are about a point that was asked.");
    public static readonly Rule FitsThePrint = new("RPL-6", "An answer is as long as the card prints: 1 500 characters in all.");
    public static readonly Rule IsSettledOnce = new("RPL-7", "What was asked is settled once: after it was answered, or after its last day.");
    public static readonly Rule EachPointIsDecided = new("RPL-8", "Each correction and addition is accepted, or answered in words.");
}
