using System.Text;
using Advocacy.Web.Accounts;
using Advocacy.Web.Data;
using Advocacy.Web.Hosting;
using Advocacy.Web.Pipeline;

namespace Advocacy.Web.Verbs;

/// <summary>Makes an administrator from the terminal.</summary>
internal static class CreateAdminVerb
{
    public static Task<int> Run(string[] settings, string email, string name, CancellationToken cancel) => Starting.Guarded(settings, async app =>
    {
        await app.Services.GetRequiredService<Migrator>().Run(cancel);
        var password = await AskPassword(email);
        await using var scope = app.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CurrentActor>().Value = Actor.Application;
        var refusals = await scope.ServiceProvider.GetRequiredService<AccountBook>()
            .Open(email, name, password, AccountRules.Founder);
        foreach (var refusal in refusals.Distinct())
        {
            await Console.Error.WriteLineAsync(refusal);
        }

        if (refusals.Count == 0)
        {
            await Console.Out.WriteLineAsync($"{name} may sign in as {email}.");
        }

        return refusals.Count == 0 ? 0 : 1;
    });

    /// <summary>A line of standard input, or what is typed on the terminal, which doesn't show it.</summary>
    private static async Task<string> AskPassword(string email)
    {
        if (Console.IsInputRedirected)
        {
            return await Console.In.ReadLineAsync() ?? "";
        }

        await Console.Out.WriteAsync($"Password for {email} (at least {AccountRules.PasswordMinLength} characters): ");
        var typed = new StringBuilder();
        for (var key = Console.ReadKey(intercept: true); key.Key != ConsoleKey.Enter; key = Console.ReadKey(intercept: true))
        {
            if (key.Key == ConsoleKey.Backspace)
            {
                typed.Length = Math.Max(0, typed.Length - 1);
            }
            else if (key.KeyChar != '\0')
            {
                typed.Append(key.KeyChar);
            }
        }

        await Console.Out.WriteLineAsync();
        return typed.ToString();
    }
}
