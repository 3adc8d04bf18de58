using System.Security.Cryptography;
using System.Text.Json;
using Advocacy.Domain.Rules;
using Advocacy.Domain.Sources;
using Advocacy.Web.Data;
using Advocacy.Web.Data.Files;
using Advocacy.Web.Pipeline;
using Advocacy.Web.Words;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace Advocacy.Web.Features.Sources;

/// <summary>The files a form is sent with: a form that is refused brings along those it came with, so that none is chosen twice.</summary>
/// <remarks>
/// No browser fills in a control for files again. What is brought along is sealed for whoever sent it: to name a file by its
/// hash opens nothing to anybody.
/// </remarks>
public sealed class SentFiles(FileStore store, IDataProtectionProvider protection, CurrentActor actor)
{
    /// <summary>The field of those brought along.</summary>
    public const string Brought = "Brought";

    private readonly List<KeptFile> _kept = [];
    private bool _looked;

    /// <summary>Those that came and are kept, in the order they came.</summary>
    public IReadOnlyList<KeptFile> Kept => _kept;

    private IDataProtector Protector => protection.CreateProtector("Advocacy.SentFiles", actor.Value.Id ?? "");

    /// <summary>Keeps those that are chosen and finds those that are brought along; all that can be, before one is refused. One that comes both ways is one.</summary>
    /// <param name="brought">As <see cref="Seal"/> wrote them.</param>
    /// <exception cref="RuleBrokenException">One is empty, too large, not what its name says, or can't be brought along.</exception>
    public async Task Keep(IEnumerable<IFormFile> chosen, IEnumerable<string?> brought, CancellationToken cancel)
    {
        _looked = true;
        List<RuleBrokenException> refused = [];
        IEnumerable<Func<Task<KeptFile>>> came =
        [
            .. brought.OfType<string>().Where(field => field.Length > 0).Select(field => (Func<Task<KeptFile>>)(() => Task.FromResult(Open(field)))),
            .. chosen.Select(file => (Func<Task<KeptFile>>)(() => store.Keep(file, cancel))),
        ];
        foreach (var keep in came)
        {
            try
            {
                if (await keep() is var file && !_kept.Contains(file))
                {
                    _kept.Add(file);
                }
            }
            catch (RuleBrokenException broken)
            {
                refused.Add(broken);
            }
        }

        if (refused.Count > 0)
        {
            throw refused[0];
        }
    }

    /// <summary>Likewise, for a form that is shown again before it came to that: what is wrong with a file is said as well.</summary>
    public async Task KeepUnlessDone(ModelStateDictionary said, IEnumerable<IFormFile> chosen, IEnumerable<string?> brought, CancellationToken cancel)
    {
        if (_looked)
        {
            return;
        }

        try
        {
            await Keep(chosen, brought, cancel);
        }
        catch (RuleBrokenException broken)
        {
            said.AddModelError("", Wording.Of(broken.Rule));
        }
    }

    /// <summary>A file as a form brings it along.</summary>
    public string Seal(KeptFile file) => Protector.Protect(JsonSerializer.Serialize(file, JsonColumns.Options));

    private KeptFile Open(string field)
    {
        try
        {
            return JsonSerializer.Deserialize<KeptFile>(Protector.Unprotect(field), JsonColumns.Options)!;
        }
        catch (CryptographicException)
        {
            throw new RuleBrokenException(FileRules.CanBeBroughtAlong, []);
        }
    }
}
