using System.Net;
using Advocacy.Domain.Campaigns;
using Advocacy.Domain.Rules;
using Advocacy.Tests;
using Advocacy.Web.Accounts;
using Advocacy.Web.Campaigns;
using Advocacy.Web.Data;
using Advocacy.Web.Pipeline;
using MediatR;
using Microsoft.Extensions.DependencyInjection;
using NUnit.Framework.Constraints;

// Each fixture has an application of its own, each test a record that is empty; what changes the whole process says so itself.
[assembly: Parallelizable(ParallelScope.Fixtures)]

namespace Advocacy.Web.Tests;

/// <summary>The whole application on a database of its own, with a campaign of three demands on record.</summary>
public abstract class AppTest
{
    /// <summary>Everybody's here.</summary>
    protected const string Password = "a few words in a row";

    private TestApplication? _app;
    private Actor _actor = Actor.Anonymous;

    protected static DateOnly Today => Some.Today;

    protected Campaign Campaign { get; } = Some.Campaign();

    /// <summary>A browser's side of the application, without a browser.</summary>
    protected HttpClient Http => _app!.Http;

    /// <summary>A browser without a window, for pages: it keeps its cookies and follows no redirect by itself.</summary>
    protected Browser Browser { get; private set; } = null!;

    /// <summary>Whether each test starts the application anew: where what is looked at outlives a record (a delay, a limit, a link).</summary>
    protected virtual bool StartsAnew => false;

    [SetUp]
    public async Task StartWithAnEmptyRecord()
    {
        if (_app is null)
        {
            _app = await TestApplication.Start(Adjust);
        }
        else
        {
            await _app.Reset();
        }

        Browser = new(_app);
        _actor = Actor.Anonymous;
        await Given(Campaign);
    }

    [TearDown]
    public async Task Leave()
    {
        Browser.Dispose();
        if (StartsAnew)
        {
            await StopApplication();
        }
    }

    [OneTimeTearDown]
    public async Task StopApplication()
    {
        if (_app is not null)
        {
            await _app.DisposeAsync();
            _app = null;
        }
    }

    /// <summary>What a test puts in another's place, or adds.</summary>
    protected virtual void Adjust(IServiceCollection services)
    {
    }

    protected void As(params Role[] roles) => As(new Actor("somebody", "Somebody", roles.ToHashSet()));

    protected void As(Actor actor) => _actor = actor;

    protected void AsNobody() => _actor = Actor.Anonymous;

    /// <summary>Sends a request through the whole pipeline, in a scope of its own as each HTTP request has.</summary>
    protected Task<T> Send<T>(IRequest<T> request) => SendBy(_actor, request);

    /// <summary>Sends a request as somebody, whoever else sends theirs at the same time.</summary>
    protected async Task<T> SendBy<T>(Actor actor, IRequest<T> request)
    {
        await using var scope = InCampaign();
        scope.ServiceProvider.GetRequiredService<CurrentActor>().Value = actor;
        var answer = await scope.ServiceProvider.GetRequiredService<IMediator>().Send(request);
        if (request is IQuery<T>)
        {
            Assert.That(scope.ServiceProvider.GetRequiredService<AdvocacyDb>().ChangeTracker.Entries(), Is.Empty, "a query follows nothing for changes");
        }

        return answer;
    }

    /// <summary>Puts entities on record; what they refer to and is on record already is left as it is.</summary>
    protected Task Given(params object[] entities) => GivenBy(Actor.Anonymous, entities);

    /// <summary>Puts entities on record as somebody.</summary>
    protected async Task GivenBy(Actor recorder, params object[] entities)
    {
        await using var scope = InCampaign();
        scope.ServiceProvider.GetRequiredService<CurrentActor>().Value = recorder;
        var db = scope.ServiceProvider.GetRequiredService<AdvocacyDb>();
        foreach (var entity in entities)
        {
            db.ChangeTracker.TrackGraph(entity, node => node.Entry.State =
                node.Entry.GetDatabaseValues() is null
                    ? Microsoft.EntityFrameworkCore.EntityState.Added
                    : Microsoft.EntityFrameworkCore.EntityState.Unchanged);
        }

        await db.SaveChangesAsync();
    }

    /// <summary>Reads from the database with nothing in between, whoever may read it.</summary>
    protected async Task<T> Fresh<T>(Func<AdvocacyDb, Task<T>> read)
    {
        await using var scope = InCampaign();
        scope.ServiceProvider.GetRequiredService<CurrentActor>().Value = Actor.Application;
        return await read(scope.ServiceProvider.GetRequiredService<AdvocacyDb>());
    }

    /// <summary>Signs in at the door, with an account of that role.</summary>
    protected async Task SignInAs(Role role) => await Browser.SignIn(await OpenAccount(role), Password);

    /// <summary>An account that has the role, and <see cref="Password"/>; returns its address.</summary>
    protected async Task<string> OpenAccount(Role role)
    {
        var email = $"{role}@example.org";
        await using var scope = _app!.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<AccountBook>().Open(email, "Somebody", Password, [role]);
        return email;
    }

    /// <summary>A scope as a request has one whose address begins with the campaign's code.</summary>
    protected AsyncServiceScope InCampaign()
    {
        var scope = _app!.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CurrentCampaign>().Choose(Campaign);
        return scope;
    }

    /// <summary>Another browser, at which nobody is signed in, or one that has somebody's cookies.</summary>
    protected Browser Stranger(CookieContainer? cookies = null, string language = "en") => new(_app!, language, cookies);

    protected static IResolveConstraint Refuses(Rule rule) => Breaks.Rule(rule);

    protected IServiceProvider Services => _app!.Services;
}
