using Advocacy.Domain.Rules;

namespace Advocacy.Domain.Petitions;

public static class PetitionRules
{
    public static readonly Rule HandoverHasARecipient = new("PET-1", "A handover names who received the signatures.");
}
