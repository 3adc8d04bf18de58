using Advocacy.Web.Data;

namespace Advocacy.Web.Hosting;

/// <summary>Makes the record's model ready, which needs nothing of what is done meanwhile.</summary>
internal static class EarlyWork
{
    /// <summary>Nobody waits for it: whoever needs the model before it is ready waits for it, and meets there whatever is wrong with it.</summary>
    public static void Begin(IServiceProvider services) => _ = Task.Run(() =>
    {
        using var scope = services.CreateScope();
        _ = scope.ServiceProvider.GetRequiredService<AdvocacyDb>().Model;
    });
}
