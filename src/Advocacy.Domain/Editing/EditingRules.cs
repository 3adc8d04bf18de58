using Advocacy.Domain.Rules;

namespace Advocacy.Domain.Editing;

public static class EditingRules
{
    public static readonly Rule IsUnchangedSinceOpened =
        new("EDT-1", "A record is changed only by someone who has seen its latest version.");

    public static readonly Rule CorrectionChangesSomething = new("EDT-2", "A correction changes something.");
}
