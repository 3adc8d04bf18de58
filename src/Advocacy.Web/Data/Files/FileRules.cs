using Advocacy.Domain.Rules;

namespace Advocacy.Web.Data.Files;

/// <summary>What a file that is kept must be.</summary>
public static class FileRules
{
    public static readonly Rule IsChosen = new("FIL-1", "A copy is a file that is not empty.");
    public static readonly Rule IsOfAKindWeKeep =
        new("FIL-2", "A copy is a document, a picture, a message or a text, and is what its name says.");
    public static readonly Rule IsNotTooLarge = new("FIL-3", "A copy is no larger than 25 MB.");
    public static readonly Rule CanBeBroughtAlong = new("FIL-4", "A form that was refused brings along only the files it came with, for whoever sent it.");
}
