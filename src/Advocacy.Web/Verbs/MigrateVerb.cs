using Advocacy.Web.Data;
using Advocacy.Web.Hosting;

namespace Advocacy.Web.Verbs;

/// <summary>Brings the database to this version and says so.</summary>
internal static class MigrateVerb
{
    public static Task<int> Run(string[] settings, CancellationToken cancel) => Starting.Guarded(settings, async app =>
    {
        await app.Services.GetRequiredService<Migrator>().Run(cancel);
        await Console.Out.WriteLineAsync("The database is up to date.");
        return 0;
    });
}
