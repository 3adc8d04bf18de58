using Advocacy.Web.Accounts;
using Advocacy.Web.Data;
using Advocacy.Web.Sample;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;

namespace Advocacy.Web.Hosting;

/// <summary>What happens between the command and the first page.</summary>
internal static class Starting
{
    /// <summary>The exit code of a start that was refused (EX_CONFIG).</summary>
    private const int Refused = 78;

    public static async Task Prepare(WebApplication app, CancellationToken cancel)
    {
        await app.Services.GetRequiredService<Migrator>().Run(cancel);
        if (app.Environment.IsDevelopment() && app.Configuration.GetValue("Sample:Load", true))
        {
            await using var scope = app.Services.CreateAsyncScope();
            if (await scope.ServiceProvider.GetRequiredService<SampleCampaign>().LoadIfEmpty(cancel))
            {
                await Console.Out.WriteLineAsync("The sample campaign is loaded.");
                if (app.Configuration.GetValue("Sample:Publish", true))
                {
                    await app.Services.GetRequiredService<SamplePublication>().Begin(cancel);
                }
            }
        }
    }

    /// <summary>Prints the address and how to get in.</summary>
    public static async Task Greet(WebApplication app)
    {
        var address = app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First();
        await Console.Out.WriteLineAsync($"\nAdvocacy is at {address}");

        await using var scope = app.Services.CreateAsyncScope();
        if (await scope.ServiceProvider.GetRequiredService<AccountBook>().IsEmpty())
        {
            var secret = app.Services.GetRequiredService<SetupLink>().Draw();
            await Console.Out.WriteLineAsync(
                $"Nobody can sign in yet. Make the first administrator within {SetupLink.Validity.Minutes} minutes at {address}/setup/{secret}");
        }
        else if (app.Environment.IsDevelopment())
        {
            await Console.Out.WriteLineAsync("Sample accounts:");
            foreach (var account in SampleAccounts.All)
            {
                await Console.Out.WriteLineAsync($"  {account.Email,-24} {account.Password,-24} {string.Join(", ", account.Roles)}");
            }
        }

        await Console.Out.WriteLineAsync("Ctrl+C stops it.\n");
    }

    /// <summary>Runs a verb; what stops it is said in one sentence, with a stack trace only for a defect of ours.</summary>
    public static async Task<int> Guarded(string[] settings, Func<WebApplication, Task<int>> verb)
    {
        try
        {
            await using var app = Application.Build(settings);
            return await verb(app);
        }
        catch (OperationCanceledException)
        {
            return 0;
        }
        catch (Exception failure) when (StartRefusals.SentenceFor(failure) is { } sentence)
        {
            await Console.Error.WriteLineAsync(sentence);
            return Refused;
        }
    }
}
