using Advocacy.Domain.Rules;

namespace Advocacy.Domain.Readers;

public static class ReadershipRules
{
    public static readonly Rule EmbargoIsOfThePublic = new("RDR-1", "Only what anybody may read later is under an embargo.");
    public static readonly Rule MeetingStandsFirst = new("RDR-2", "What was promised at a meeting is put back after the meeting.");
}
