using Advocacy.Domain.Rules;

namespace Advocacy.Domain.Petitions;

public static class PetitionRules
{
    public static readonly Rule HandoverHasARecipient = new("PET-1", "A handover names who received the signatures.");
    public static readonly Rule AheadIsAnnounced = new("PET-2", "A handover that has not taken place is only announced.");
    public static readonly Rule HandoverHasADay = new("PET-3", "A handover has at least one day.");
}
