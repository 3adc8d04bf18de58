using Advocacy.Domain.Rules;

namespace Advocacy.Domain.People;

public static class PeopleRules
{
    public static readonly Rule HasAName = new("PPL-1", "A person, an organisation and a post have a name.");
    public static readonly Rule TermEndsAfterItStarts = new("PPL-2", "A term in a post does not end before it starts.");
    public static readonly Rule IsErasedOnce = new("PPL-3", "A name that was erased is not erased again.");
    public static readonly Rule IsNamedToBeErased = new("PPL-4", "Whoever erases a name types it once more, for it does not come back.");
    public static readonly Rule TermIsRunning = new("PPL-5", "Only a term that runs is ended.");
    public static readonly Rule ReshuffleChangesSomething = new("PPL-6", "A reshuffle changes at least one post.");
    public static readonly Rule SuccessorIsAnother = new("PPL-7", "Whoever holds a post already does not succeed themselves.");
    public static readonly Rule HoldsAPostOnceAtATime = new("PPL-8", "Nobody holds the same post twice at the same time.");
    public static readonly Rule MergesWithAnother = new("PPL-9", "Somebody is merged with another person on record, and once.");
    public static readonly Rule WasMerged = new("PPL-10", "Only people who were merged are told apart again.");
    public static readonly Rule OneIsMeant = new("PPL-11", "Where two people have one name, what is typed says which of them is meant.");
    public static readonly Rule NameIsOnRecord = new("PPL-12", "Only a name on record is erased.");
}
