using Advocacy.Web.Campaigns;
using Advocacy.Web.Data;
using Advocacy.Web.Hosting;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;

namespace Advocacy.Browser.Tests;

/// <summary>The application as it is served: a free port, a data folder that goes when it stops.</summary>
public sealed class Served : IAsyncDisposable
{
    private readonly string _folder;
    private readonly WebApplication _app;

    private Served(string folder, WebApplication app)
    {
        _folder = folder;
        _app = app;
        Address = app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single();
    }

    public string Address { get; }

    public IServiceProvider Services => _app.Services;

    /// <param name="settings">Settings as on the command line.</param>
    public static async Task<Served> Start(params string[] settings)
    {
        var folder = Directory.CreateTempSubdirectory("advocacy-browser-").FullName;
        // All the tests sign in from one address.
        var app = Application.Build(
        [
            "--environment", "Development", "--Data:Folder", folder, "--urls", "http://127.0.0.1:0",
            "--SignIn:PerMinute", "10000", "--Sample:Publish", "false", "--Logging:LogLevel:Default", "Warning", .. settings,
        ]).WithPages();
        await Starting.Prepare(app, CancellationToken.None);
        await app.StartAsync();
        return new(folder, app);
    }

    /// <summary>Reads from the record with nothing in between, or puts there what is missing, in one's turn: other tests save through the application meanwhile.</summary>
    internal async Task<T> Record<T>(Func<AdvocacyDb, T> read)
    {
        using var turn = await Services.GetRequiredService<WriteGate>().Enter();
        await using var scope = _app.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<AdvocacyDb>();
        if (db.Campaigns.FirstOrDefault() is { } campaign)
        {
            scope.ServiceProvider.GetRequiredService<CurrentCampaign>().Choose(campaign);
        }

        return read(db);
    }

    public async ValueTask DisposeAsync()
    {
        await _app.StopAsync();
        await _app.DisposeAsync();
        SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
    }
}
