using Advocacy.Tests;
using Advocacy.Web.Data;
using Advocacy.Web.Hosting;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;

namespace Advocacy.Web.Tests;

/// <summary>The application as it is started for real, on a test server and a data folder that goes when it stops.</summary>
public sealed class TestApplication : IAsyncDisposable
{
    private static readonly Lazy<Task<string>> Template = new(MakeTemplate);

    private readonly WebApplication _app;
    private readonly string _folder;

    private TestApplication(WebApplication app, string folder)
    {
        _app = app;
        _folder = folder;
        Http = app.GetTestClient();
        Http.BaseAddress = new("https://localhost");
    }

    public IServiceProvider Services => _app.Services;

    public HttpClient Http { get; }

    public static Task<TestApplication> Start(params string[] settings) => Start(_ => { }, settings);

    /// <param name="adjust">What a test puts in another's place, or adds.</param>
    public static async Task<TestApplication> Start(Action<IServiceCollection> adjust, params string[] settings)
    {
        var folder = Directory.CreateTempSubdirectory("advocacy-").FullName;
        File.Copy(await Template.Value, Path.Combine(folder, "advocacy.db"));
        var app = Build(folder, settings, adjust);
        await app.StartAsync();
        return new(app, folder);
    }

    public HttpMessageHandler Handler() => _app.GetTestServer().CreateHandler();

    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        await _app.StopAsync();
        await _app.DisposeAsync();
        SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
    }

    /// <summary>A migrated, empty database, made once: migrating for each test would be most of the time.</summary>
    private static async Task<string> MakeTemplate()
    {
        var folder = Directory.CreateTempSubdirectory("advocacy-template-").FullName;
        await using (var app = Build(folder, [], _ => { }))
        {
            await app.Services.GetRequiredService<Migrator>().Run(CancellationToken.None);
        }

        SqliteConnection.ClearAllPools();
        using (var connection = new SqliteConnection($"Data Source={Path.Combine(folder, "advocacy.db")};Pooling=False"))
        {
            connection.Open();
            using var command = connection.CreateCommand();
            command.CommandText = "VACUUM INTO $to";
            command.Parameters.AddWithValue("$to", Path.Combine(folder, "template.db"));
            command.ExecuteNonQuery();
        }

        return Path.Combine(folder, "template.db");
    }

    private static WebApplication Build(string folder, string[] settings, Action<IServiceCollection> adjust) => Application.Build(
        [
            "--environment", "Development", "--Data:Folder", folder, "--Sample:Load", "false",
            "--Logging:LogLevel:Default", "Warning", .. settings,
        ],
        builder =>
        {
            builder.WebHost.UseTestServer();
            builder.Services.AddSingleton<TimeProvider>(new StandingClock(Some.Today));
            adjust(builder.Services);
        }).WithPages();
}
