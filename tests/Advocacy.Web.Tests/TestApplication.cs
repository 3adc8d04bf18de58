using Advocacy.Tests;
using Advocacy.Web.Accounts;
using Advocacy.Web.Data;
using Advocacy.Web.Features.Cards;
using Advocacy.Web.Hosting;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Advocacy.Web.Tests;

/// <summary>The application as it is started for real, on a test server and a data folder that goes when it stops.</summary>
/// <remarks>
/// Otherwise than in Production: the clock stands, nothing is typeset beside the tests, as many may sign in as like, and
/// a password is hashed in a thousandth of the time (<c>PasswordStrengthTests</c> sees to what Production takes).
/// </remarks>
public sealed class TestApplication : IAsyncDisposable
{
    private static readonly Lazy<Task<string>> Empty = new(() => MakeTemplate(_ => Task.CompletedTask));

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

    private string Database => Path.Combine(_folder, "advocacy.db");

    public static Task<TestApplication> Start(params string[] settings) => Start(_ => { }, settings);

    /// <param name="adjust">What a test puts in another's place, or adds.</param>
    public static async Task<TestApplication> Start(Action<IServiceCollection> adjust, params string[] settings)
    {
        var folder = Directory.CreateTempSubdirectory("advocacy-").FullName;
        File.Copy(await Empty.Value, Path.Combine(folder, "advocacy.db"));
        var app = Build(folder, settings, adjust);
        await app.StartAsync();
        return new(app, folder);
    }

    /// <summary>Makes a database once, to begin with from then on.</summary>
    /// <param name="fill">What is put into it once it is migrated.</param>
    /// <returns>Its path.</returns>
    public static async Task<string> MakeTemplate(Func<IServiceProvider, Task> fill)
    {
        var folder = Directory.CreateTempSubdirectory("advocacy-template-").FullName;
        await using (var app = Build(folder, [], _ => { }))
        {
            await app.Services.GetRequiredService<Migrator>().Run(CancellationToken.None);
            await fill(app.Services);
        }

        using (var connection = Open(Path.Combine(folder, "advocacy.db")))
        {
            using var command = connection.CreateCommand();
            command.CommandText = "VACUUM INTO $to";
            command.Parameters.AddWithValue("$to", Path.Combine(folder, "template.db"));
            command.ExecuteNonQuery();
        }

        return Path.Combine(folder, "template.db");
    }

    /// <summary>Puts the record back to an empty one, and with it all that is kept of it: what is cached follows from the record.</summary>
    public async Task Reset() => Restore(await Empty.Value);

    /// <summary>Puts a record in the place of the one there is.</summary>
    /// <param name="template">The path of its database.</param>
    public void Restore(string template)
    {
        using (var source = Open(template))
        using (var destination = Open(Database))
        {
            source.BackupDatabase(destination);
        }

        foreach (var attached in Directory.EnumerateDirectories(_folder).Where(folder => Path.GetFileName(folder) != "keys"))
        {
            Directory.Delete(attached, recursive: true);
        }
    }

    public HttpMessageHandler Handler() => _app.GetTestServer().CreateHandler();

    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        await _app.StopAsync();
        await _app.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    private static SqliteConnection Open(string database)
    {
        var connection = new SqliteConnection($"Data Source={database};Pooling=False");
        connection.Open();
        // A test's record need not outlive the machine.
        using var command = connection.CreateCommand();
        command.CommandText = "PRAGMA synchronous = OFF";
        command.ExecuteNonQuery();
        return connection;
    }

    private static WebApplication Build(string folder, string[] settings, Action<IServiceCollection> adjust) => Application.Build(
        [
            "--environment", "Development", "--Data:Folder", folder, "--Sample:Load", "false",
            "--Logging:LogLevel:Default", "Warning", "--SignIn:PerMinute", "100000", .. settings,
        ],
        builder =>
        {
            builder.WebHost.UseTestServer();
            builder.Services.AddSingleton<TimeProvider>(new StandingClock(Some.Today));
            builder.Services.Configure<PasswordHasherOptions>(hasher => hasher.IterationCount = AccountRules.PasswordIterations / 1000);
            foreach (var work in builder.Services.Where(service => service.ServiceType == typeof(IHostedService)
                && (service.ImplementationType == typeof(TypesettingWork) || service.ImplementationType == typeof(Retention))).ToList())
            {
                builder.Services.Remove(work);
            }

            adjust(builder.Services);
        }).WithPages();
}
