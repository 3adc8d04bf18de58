using System.IO.Compression;
using Advocacy.Domain.Languages;
using Advocacy.Reports.Typesetting;
using Advocacy.Web.Accounts;
using Advocacy.Web.Backups;
using Advocacy.Web.Campaigns;
using Advocacy.Web.Data;
using Advocacy.Web.Data.Files;
using Advocacy.Web.Features.Calendars;
using Advocacy.Web.Features.Cards;
using Advocacy.Web.Features.Replies;
using Advocacy.Web.Features.Feeds;
using Advocacy.Web.Features.OpenData;
using Advocacy.Web.Features.Shared;
using Advocacy.Web.Features.Sources;
using Advocacy.Web.Hosting.Health;
using Advocacy.Web.Journal;
using Advocacy.Web.Pipeline;
using Advocacy.Web.Sample;
using Advocacy.Web.Words;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Localization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.OutputCaching;
using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Advocacy.Web.Hosting;

/// <summary>Puts the application together: the only place that knows all its parts.</summary>
internal static class Application
{
    /// <summary>With all its services, and not yet a page: a verb that serves none waits for none.</summary>
    /// <param name="settings">Settings as on the command line.</param>
    /// <param name="adjust">What a test puts in another's place (a server without a socket, a clock that stands).</param>
    public static WebApplication Build(string[] settings, Action<WebApplicationBuilder>? adjust = null)
    {
        // Both named, not taken from the entry assembly and the working folder: pages, assets and settings are found by them.
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            Args = settings,
            ApplicationName = typeof(Application).Assembly.GetName().Name,
            ContentRootPath = AppContext.BaseDirectory,
        });
        // A build that isn't published keeps its assets where they are made, in Production too.
        builder.WebHost.UseStaticWebAssets();
        Clock.StandIn(builder.Configuration["TimeZone"] ?? "Europe/Brussels");
        builder.Services.AddAdvocacy(builder.Environment);
        adjust?.Invoke(builder);
        return builder.Build();
    }

    private static void AddAdvocacy(this IServiceCollection services, IHostEnvironment environment)
    {
        services.AddSingleton(TimeProvider.System);
        services.AddSingleton<DataFolder>();
        services.AddSingleton<FileStore>();
        services.AddSingleton<Migrator>();
        services.AddHostedService<Retention>();
        services.AddBackups();
        services.AddHealth();
        services.AddSingleton<SamplePublication>();
        services.AddHostedService(provider => provider.GetRequiredService<SamplePublication>());
        services.AddSingleton<WriteGate>();
        services.AddSingleton<RecordVersion>();
        services.AddScoped<DemandStandings>();
        services.AddSingleton<SetupLink>();
        services.AddScoped<AccountBook>();
        services.AddScoped<PurgedCopies>();
        services.AddScoped<Invitations>();
        services.AddScoped<CalendarKeys>();
        services.AddSingleton<ReplyLinks>();
        services.AddScoped<Drafts>();
        services.AddScoped<SentFiles>();
        services.AddScoped<SampleCampaign>();
        services.AddSingleton<OwnAddresses>();
        services.AddSingleton<KnownCampaigns>();
        services.AddPipeline();
        services.AddRecord();
        services.AddAccounts(environment);
        services.AddSignInLimit();
        services.AddPages(environment);
        services.AddReadInterface();
        services.AddTypesetting();
    }

    private static void AddBackups(this IServiceCollection services)
    {
        services.AddSingleton(provider => provider.GetRequiredService<IConfiguration>().GetSection(BackupOptions.Section).Get<BackupOptions>() ?? new());
        services.AddSingleton<BackupMaking>();
        services.AddSingleton<BackupWork>();
        services.AddHostedService(provider => provider.GetRequiredService<BackupWork>());
    }

    private static void AddRecord(this IServiceCollection services)
    {
        // Put together once: who saves what is asked of the context, and not put into the options of each request.
        services.AddDbContext<AdvocacyDb>(
            (provider, options) => options
                .UseSqlite(provider.GetRequiredService<DataFolder>().Connection)
                .AddInterceptors(new Pragmas(), new Orphans(), new VersionStamps(), new FoldedColumns(), TextEnums.Guard,
                    new Recorders(), new JournalWriting(provider.GetRequiredService<TimeProvider>()))
                // A source of another campaign, cited for what belongs to none (a term in office), is meant to stay unseen.
                .ConfigureWarnings(warnings => warnings.Ignore(CoreEventId.PossibleIncorrectRequiredNavigationWithQueryFilterInteractionWarning)),
            optionsLifetime: ServiceLifetime.Singleton);
        services.AddSingleton<IProjections>(_ => new AutoMapper.MapperConfiguration(mapper => mapper.AddMaps(typeof(Application).Assembly)));
    }

    private static void AddAccounts(this IServiceCollection services, IHostEnvironment environment)
    {
        services.AddDataProtection().SetApplicationName("Advocacy");
        services.AddOptions<Microsoft.AspNetCore.DataProtection.KeyManagement.KeyManagementOptions>()
            .Configure<DataFolder, ILoggerFactory>((keys, folder, logs) => keys.XmlRepository =
                new Microsoft.AspNetCore.DataProtection.Repositories.FileSystemXmlRepository(new(folder.Keys), logs));
        services.Configure<PasswordHasherOptions>(hasher => hasher.IterationCount = AccountRules.PasswordIterations);
        services.AddIdentityCore<Account>(identity =>
            {
                identity.Stores.SchemaVersion = IdentitySchemaVersions.Version3;
                identity.User.RequireUniqueEmail = true;
                identity.Password.RequiredLength = AccountRules.PasswordMinLength;
                identity.Password.RequiredUniqueChars = 1;
                identity.Password.RequireDigit = false;
                identity.Password.RequireLowercase = false;
                identity.Password.RequireUppercase = false;
                identity.Password.RequireNonAlphanumeric = false;
            })
            .AddEntityFrameworkStores<AdvocacyDb>()
            .AddErrorDescriber<AccountSentences>()
            .AddPasswordValidator<GuessablePasswords>()
            .AddSignInManager()
            .AddTokenProvider<DataProtectorTokenProvider<Account>>(TokenOptions.DefaultProvider);
        services.Configure<DataProtectionTokenProviderOptions>(link => link.TokenLifespan = AccountRules.InvitationValidity);
        services.AddSingleton<SignInLog>();
        services.AddSingleton<PasswordTurns>();
        services.AddScoped<Door>();
        services.AddScoped<OwnAccount>();
        services.AddSingleton<Sessions>();
        services.AddOptions<CookieAuthenticationOptions>(IdentityConstants.ApplicationScheme)
            .Configure<Sessions>((cookie, sessions) => cookie.SessionStore = sessions);
        services.AddAuthentication(IdentityConstants.ApplicationScheme).AddIdentityCookies();
        services.Configure<SecurityStampValidatorOptions>(stamp => stamp.ValidationInterval = TimeSpan.MaxValue);
        services.ConfigureApplicationCookie(cookie =>
        {
            cookie.CookieManager = new ForgottenCookies();
            cookie.LoginPath = "/sign-in";
            cookie.AccessDeniedPath = "/error/403";
            cookie.ReturnUrlParameter = "returnUrl";
            var elsewhere = cookie.Events.OnRedirectToLogin;
            cookie.Events.OnRedirectToLogin = login =>
            {
                if (!HttpMethods.IsPost(login.Request.Method) || !login.Request.HasFormContentType)
                {
                    return elsewhere(login);
                }

                // What was typed into a form is not thrown away: the page for 401 carries it along.
                login.Response.StatusCode = StatusCodes.Status401Unauthorized;
                return Task.CompletedTask;
            };
            cookie.ExpireTimeSpan = Sessions.Idle;
            cookie.SlidingExpiration = true;
            cookie.Cookie.HttpOnly = true;
            cookie.Cookie.SameSite = SameSiteMode.Lax;
            Fix(cookie.Cookie, OwnCookies.Session, environment);
        });
        services.AddAuthorization();
    }

    /// <summary>Fixes a cookie to this host and to encrypted connections, for every campaign; in Development it is served over plain HTTP.</summary>
    private static void Fix(CookieBuilder cookie, string name, IHostEnvironment environment)
    {
        cookie.Name = environment.IsDevelopment() ? name : $"__Host-{name}";
        cookie.Path = "/";
        cookie.SecurePolicy = environment.IsDevelopment() ? CookieSecurePolicy.SameAsRequest : CookieSecurePolicy.Always;
    }

    private static void AddTypesetting(this IServiceCollection services)
    {
        services.AddSingleton(provider =>
            provider.GetRequiredService<IConfiguration>().GetSection(TypesettingOptions.Section).Get<TypesettingOptions>() ?? new());
        services.AddSingleton<ITypesetter, TypstTypesetter>();
        services.AddSingleton<Features.Documents.DocumentPress>();
        services.AddHostedService<TypesettingWork>();
    }

    private static void AddPages(this IServiceCollection services, IHostEnvironment environment)
    {
        services.AddRazorPages(pages => pages.RootDirectory = "/Features")
            .AddMvcOptions(mvc =>
            {
                mvc.Filters.Add<RefusalFilter>();
                mvc.Filters.Add<OnlyWhatIsAnswered>();
                mvc.ModelMetadataDetailsProviders.Add(new WordedMetadata());
                mvc.ModelBinderProviders.Insert(0, new FuzzyDateBinderProvider());
                mvc.ModelBinderProviders.Insert(1, new FreshListBinderProvider());
                mvc.ModelBinderProviders.Insert(2, new TextBinderProvider());
                WordedMetadata.WordBinding(mvc.ModelBindingMessageProvider);
            });
        services.AddAntiforgery(antiforgery =>
        {
            Fix(antiforgery.Cookie, OwnCookies.Form, environment);
            if (antiforgery.Cookie.SecurePolicy == CookieSecurePolicy.Always)
            {
                // Asked for by name, it would break each page where TLS ends at a proxy nobody named; the browser sees to it all the same.
                antiforgery.Cookie.SecurePolicy = CookieSecurePolicy.None;
                antiforgery.Cookie.Extensions.Add("secure");
            }
        });
        services.Configure<CookieTempDataProviderOptions>(kept => Fix(kept.Cookie, OwnCookies.Told, environment));
        // What a page holds in secret, its forms' token, is another each time: its length can't be guessed at letter by letter.
        services.AddResponseCompression(compression => compression.EnableForHttps = true);
        // The fastest level looks back within what is written at once only: a page of many like lines becomes four times as long.
        services.Configure<BrotliCompressionProviderOptions>(brotli => brotli.Level = CompressionLevel.Optimal);
        services.Configure<GzipCompressionProviderOptions>(gzip => gzip.Level = CompressionLevel.Optimal);
        services.AddSingleton<PublicPages>();
        services.AddOutputCache(caching => caching.SizeLimit = PublicPages.MostMemory);
        services.AddOptions<OutputCacheOptions>().Configure<PublicPages>((caching, pages) => caching.AddPolicy(PublicPages.Policy, pages));
        services.AddRouting(routing => routing.LowercaseUrls = true);
        services.Configure<RequestLocalizationOptions>(localization =>
        {
            var cultures = Wording.SpokenInPublic.Select(language => language.Tag()).ToArray();
            localization.SetDefaultCulture(cultures[0]).AddSupportedCultures(cultures).AddSupportedUICultures(cultures);
            localization.RequestCultureProviders =
            [
                new CookieRequestCultureProvider { CookieName = SwitchLanguagePage.CookieName },
                new AcceptLanguageHeaderRequestCultureProvider(),
            ];
            localization.ApplyCurrentCultureToResponseHeaders = true;
        });
    }

    /// <summary>Gathers the pages, and what each request for one goes through on its way.</summary>
    public static WebApplication WithPages(this WebApplication app)
    {
        app.UseKnownProxies();
        app.UseMiddleware<SecurityHeaders>();
        app.UseRequestLocalization();
        app.UseExceptionHandler("/error/500");
        app.UseStatusCodePagesWithReExecute("/error/{0}");
        if (!app.Environment.IsDevelopment())
        {
            app.UseHsts();
        }

        app.UseMiddleware<CampaignOfAddress>();
        app.UseRouting();
        app.UseCors();
        app.UseRateLimiter();
        app.UseAuthentication();
        app.UseMiddleware<ActorOfSession>();
        app.UseAuthorization();
        // What is kept is kept compressed.
        app.UseOutputCache();
        app.UseResponseCompression();
        app.MapHealth();
        app.MapStaticAssets().AllowAnonymous();
        app.MapReadInterface();
        app.MapPublicFeeds();
        app.MapShortAddresses();
        app.MapPrivateCalendars();
        // A page is closed unless it says otherwise; what a request may do, the pipeline decides.
        app.MapRazorPages().RequireAuthorization().WithStaticAssets();
        return app;
    }
}
