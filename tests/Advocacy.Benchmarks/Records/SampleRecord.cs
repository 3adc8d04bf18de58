using Advocacy.Web.Campaigns;
using Advocacy.Web.Data;
using Advocacy.Web.Hosting;
using Advocacy.Web.Sample;
using Microsoft.AspNetCore.Builder;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Advocacy.Benchmarks.Records;

/// <summary>Makes data folders with the sample campaign in them.</summary>
internal static class SampleRecord
{
    /// <summary>The sample campaign's code.</summary>
    public const string Code = "belgium";

    /// <returns>The folder.</returns>
    public static async Task<string> Prepare(string folder)
    {
        await Console.Error.WriteLineAsync($"Loading the sample into {folder}");
        await using (var app = Open(folder))
        {
            await app.Services.GetRequiredService<Migrator>().Run(CancellationToken.None);
            await using var scope = app.Services.CreateAsyncScope();
            await scope.ServiceProvider.GetRequiredService<SampleCampaign>().LoadIfEmpty(CancellationToken.None);
        }

        SqliteConnection.ClearAllPools();
        return folder;
    }

    /// <summary>The application on a folder, not serving.</summary>
    public static WebApplication Open(string folder) =>
        Application.Build(["--Data:Folder", folder, "--Logging:LogLevel:Default", "Warning"]);

    /// <summary>A scope as a request has one whose address begins with the sample campaign's code.</summary>
    public static async Task<AsyncServiceScope> InCampaign(IServiceProvider services)
    {
        var scope = services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CurrentCampaign>().Choose(
            await scope.ServiceProvider.GetRequiredService<AdvocacyDb>().Campaigns.SingleAsync(campaign => campaign.Code == Code));
        return scope;
    }
}
