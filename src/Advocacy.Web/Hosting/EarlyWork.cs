using Advocacy.Web.Data;

namespace Advocacy.Web.Hosting;

/// <summary>Makes what takes longest before the first page, and needs nothing of what is done meanwhile: half a start with two processors.</summary>
internal static class EarlyWork
{
    /// <summary>Nobody waits for it: whoever needs a part before it is made makes it, and meets there whatever is wrong with it.</summary>
    public static void Begin(IServiceProvider services) => _ = Task.Run(() =>
    {
        using var scope = services.CreateScope();
        _ = scope.ServiceProvider.GetRequiredService<AdvocacyDb>().Model;
        _ = services.GetRequiredService<IProjections>();
    });
}
