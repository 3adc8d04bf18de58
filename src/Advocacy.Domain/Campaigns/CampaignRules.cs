using Advocacy.Domain.Rules;

namespace Advocacy.Domain.Campaigns;

public static class CampaignRules
{
    public static readonly Rule HasATitle = new("CMP-1", "A campaign has a title in at least one language.");
    public static readonly Rule DemandCodesDiffer = new("CMP-2", "Each demand of a campaign has a code of its own.");
    public static readonly Rule DemandIsItsOwn = new("CMP-3", "A campaign's record concerns only its own demands.");
    public static readonly Rule DemandIsWorded = new("CMP-4", "A demand has a title and the words of the petition.");
    public static readonly Rule EndsAfterItBegan = new("CMP-5", "A campaign ends no earlier than it began.");
    public static readonly Rule HasACode =
        new("CMP-6", "A campaign's code is 2 to 40 lower-case letters, digits and hyphens, and begins with a letter.");
    public static readonly Rule CodeIsFree =
        new("CMP-7", "A campaign's code is its own: no other campaign and no page of the application has it.");
    public static readonly Rule GivenUpAfterItWasAsked = new("CMP-9", "A demand is given up no earlier than it was asked.");
    public static readonly Rule ContinuesOthers = new("CMP-10", "A demand continues others, not itself.");
    public static readonly Rule MergesOnce = new("CMP-11", "A demand is merged into one other.");
    public static readonly Rule SpeaksALanguage = new("CMP-12", "A campaign is written in at least one language.");
    public static readonly Rule AddressIsOnTheWeb = new("CMP-13", "The address a campaign is found at begins with http:// or https:// and ends before any question mark.");
    public static readonly Rule ContactCanBeWrittenTo = new("CMP-14", "A campaign's contact is an e-mail address or an address on the web.");
    public static readonly Rule TimeZoneIsKnown = new("CMP-15", "A campaign's time zone is one that the IANA database names.");
    public static readonly Rule MakesADemand = new("CMP-8", "A campaign makes at least one demand.");
}
