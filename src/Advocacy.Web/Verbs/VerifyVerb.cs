using Advocacy.Web.Data;
using Advocacy.Web.Hosting;

namespace Advocacy.Web.Verbs;

/// <summary>Says whether what is kept is what was kept; exit code 1 when it is not.</summary>
internal static class VerifyVerb
{
    public static Task<int> Run(string[] settings, CancellationToken cancel) => Starting.Guarded(settings, async app =>
    {
        await app.Services.GetRequiredService<Migrator>().Run(cancel);
        await using var scope = app.Services.CreateAsyncScope();
        var (checkedThings, changed) = await new Verification(scope.ServiceProvider.GetRequiredService<AdvocacyDb>()).Run(cancel);
        foreach (var change in changed)
        {
            await Console.Error.WriteLineAsync(change);
        }

        await Console.Out.WriteLineAsync($"{checkedThings} checked, {changed.Count} changed.");
        return changed.Count == 0 ? 0 : 1;
    });
}
