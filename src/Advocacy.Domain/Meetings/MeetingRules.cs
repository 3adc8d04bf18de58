using Advocacy.Domain.Rules;

namespace Advocacy.Domain.Meetings;

public static class MeetingRules
{
    public static readonly Rule HasTakenPlace = new("MTG-1", "A meeting is logged only after it has taken place.");
    public static readonly Rule NamesAnOfficial = new("MTG-2", "A meeting names at least one official who took part.");
    public static readonly Rule ConcernsADemand = new("MTG-3", "A meeting concerns at least one demand of the petition.");
    public static readonly Rule SaysWhatCameOfIt =
        new("MTG-4", "A meeting lists the commitments made, or says that none was made.");
    public static readonly Rule SaysWhoTookPart = new("MTG-5", "Each participant is a person, a post or a description.");
    public static readonly Rule CorrectionHasAReason = new("MTG-6", "A correction says what was wrong.");
    public static readonly Rule CorrectionChangesSomething = new("MTG-7", "A correction changes something.");
    public static readonly Rule HasEachFileOnce = new("MTG-8", "A meeting has each file once.");
    public static readonly Rule LetterRepeatsAPromise = new("MTG-9", "A letter after a meeting repeats at least one promise.");
    public static readonly Rule PlanStillStands = new("MTG-10", "Only a planned meeting that was neither held nor called off is changed.");
}
