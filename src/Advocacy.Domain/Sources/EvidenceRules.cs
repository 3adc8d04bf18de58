using Advocacy.Domain.Rules;

namespace Advocacy.Domain.Sources;

public static class EvidenceRules
{
    public static readonly Rule HasATitle = new("EVD-1", "A source has a title.");
    public static readonly Rule AddressIsOnTheWeb =
        new("EVD-2", "A source's address is a full web address, starting with http:// or https://.");
    public static readonly Rule IsOfTheCampaign =
        new("EVD-3", "A campaign's record rests only on its own sources.");
    public static readonly Rule HasEachCopyOnce = new("EVD-4", "A source has each copy once.");
}
