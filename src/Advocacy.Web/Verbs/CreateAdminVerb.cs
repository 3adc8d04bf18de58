using Advocacy.Web.Accounts;
using Advocacy.Web.Data;
using Advocacy.Web.Hosting;

namespace Advocacy.Web.Verbs;

/// <summary>Makes an administrator from the terminal.</summary>
internal static class CreateAdminVerb
{
    public static async Task<int> Run(string email, string name, CancellationToken cancel)
    {
        await using var app = Application.Build([]);
        return await Starting.Guarded(app, async () =>
        {
            await app.Services.GetRequiredService<Migrator>().Run(cancel);
            if (!Console.IsInputRedirected)
            {
                await Console.Out.WriteAsync($"Password for {email} (at least {AccountRules.PasswordMinLength} characters): ");
            }

            var password = Console.In.ReadLine() ?? "";
            await using var scope = app.Services.CreateAsyncScope();
            var refusals = await scope.ServiceProvider.GetRequiredService<AccountBook>()
                .Open(email, name, password, AccountRules.Founder);
            foreach (var refusal in refusals)
            {
                await Console.Error.WriteLineAsync(refusal);
            }

            if (refusals.Count == 0)
            {
                await Console.Out.WriteLineAsync($"{name} may sign in as {email}.");
            }

            return refusals.Count == 0 ? 0 : 1;
        });
    }
}
