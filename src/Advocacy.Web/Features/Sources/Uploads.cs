using Advocacy.Domain.Sources;
using Advocacy.Web.Data.Files;

namespace Advocacy.Web.Features.Sources;

/// <summary>Keeps files as forms send them.</summary>
internal static class Uploads
{
    /// <summary>A browser whose file is not heard to its end shows an error of its own instead of our sentence.</summary>
    public const long HeardToItsEnd = 256 * 1024 * 1024;

    /// <summary>The endings of the kinds of file that are kept, as a control for files takes them.</summary>
    public static string Accepted => string.Join(",", FileKind.All.Select(kind => kind.Ending));

    /// <exception cref="Domain.Rules.RuleBrokenException">It is empty, too large, or not what its name says.</exception>
    public static async Task<KeptFile> Keep(this FileStore files, IFormFile sent, CancellationToken cancel)
    {
        FileRules.IsChosen.Requires(sent.Length > 0);
        FileRules.IsNotTooLarge.Requires(sent.Length <= FileStore.MaxLength);
        await using var content = sent.OpenReadStream();
        return await files.Keep(sent.FileName, content, cancel);
    }
}
