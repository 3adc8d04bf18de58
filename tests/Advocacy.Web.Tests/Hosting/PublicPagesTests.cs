using System.Net;
using Advocacy.Tests;
using Advocacy.Web.Hosting;
using Advocacy.Web.Pipeline;
using Microsoft.AspNetCore.OutputCaching;
using Microsoft.Extensions.DependencyInjection;

namespace Advocacy.Web.Tests.Hosting;

/// <summary>What anybody may read is kept as it was sent, until something is saved.</summary>
public sealed class PublicPagesTests : AppTest
{
    protected override bool StartsAnew => true;

    private const string Address = "/shelter/public/D1";

    private readonly Watched _kept = new();

    protected override void Adjust(IServiceCollection services)
    {
        base.Adjust(services);
        var store = services.Last(service => service.ServiceType == typeof(IOutputCacheStore));
        services.AddSingleton<IOutputCacheStore>(provider =>
        {
            _kept.Store = (IOutputCacheStore)(store.ImplementationFactory?.Invoke(provider) ?? ActivatorUtilities.CreateInstance(provider, store.ImplementationType!));
            return _kept;
        });
    }

    [Test]
    public async Task A_page_is_made_once_and_a_browser_that_has_it_gets_it_no_second_time()
    {
        using var first = await Browser.Get(Address);
        using var second = await Browser.Get(Address);
        using var still = await Browser.GetUnlessStill(Address, first.Headers.ETag!);

        Assert.Multiple(() =>
        {
            Assert.That((first.Headers.Age, second.Headers.Age.HasValue), Is.EqualTo(((TimeSpan?)null, true)));
            Assert.That(second.Headers.ETag, Is.EqualTo(first.Headers.ETag));
            Assert.That(first.Headers.CacheControl!.NoCache, Is.True);
            Assert.That(still.StatusCode, Is.EqualTo(HttpStatusCode.NotModified));
            Assert.That(first.Headers.Contains("Set-Cookie"), Is.False);
        });
    }

    [Test]
    public async Task Whatever_is_saved_is_there_at_once()
    {
        using var before = await Browser.Get(Address);
        await Given(Some.Meeting(Campaign));
        using var after = await Browser.GetUnlessStill(Address, before.Headers.ETag!);

        Assert.That((after.StatusCode, after.Headers.Age), Is.EqualTo((HttpStatusCode.OK, (TimeSpan?)null)));
        Assert.That(await after.Content.ReadAsStringAsync(), Is.Not.EqualTo(await before.Content.ReadAsStringAsync()));
    }

    [Test]
    public async Task A_page_is_kept_as_long_as_it_is_true_and_let_go_when_something_is_saved()
    {
        using var before = await Browser.Get(Address);
        var (tags, validFor) = _kept.Set.Single();
        await Given(Some.Meeting(Campaign));
        using var after = await Browser.Get(Address);

        Assert.Multiple(() =>
        {
            Assert.That(validFor, Is.EqualTo(PublicPages.Longest), "not the minute the framework gives by itself");
            Assert.That(_kept.LetGo, Is.EqualTo(tags));
            Assert.That(_kept.Set[^1].Tags, Is.Not.EqualTo(tags));
        });
    }

    [Test]
    public async Task Each_language_is_a_page_of_its_own()
    {
        using var dutch = Stranger(language: "nl");
        using var english = await Browser.Get(Address);
        using var other = await dutch.GetUnlessStill(Address, english.Headers.ETag!);

        Assert.That((other.StatusCode, other.Content.Headers.ContentLanguage.Single()), Is.EqualTo((HttpStatusCode.OK, "nl")));
    }

    [Test]
    public async Task Somebody_signed_in_gets_a_page_of_their_own_and_leaves_none_to_others()
    {
        await SignInAs(Role.Analyst);
        using var own = await Browser.Get(Address);
        using var stranger = Stranger();
        using var others = await stranger.Get(Address);

        Assert.That((own.Headers.CacheControl!.NoStore, own.Headers.ETag), Is.EqualTo((true, (System.Net.Http.Headers.EntityTagHeaderValue?)null)));
        Assert.That(others.Headers.Age, Is.Null);
        Assert.That(await others.Content.ReadAsStringAsync(), Does.Not.Contain("sign-out"));
    }

    [Test]
    public async Task What_is_not_there_is_not_kept()
    {
        using var first = await Browser.Get("/shelter/public/D9");
        using var second = await Browser.Get("/shelter/public/D9");

        Assert.That((first.StatusCode, second.StatusCode, second.Headers.Age), Is.EqualTo((HttpStatusCode.NotFound, HttpStatusCode.NotFound, (TimeSpan?)null)));
        Assert.That(first.Headers.ETag, Is.Null);
    }

    /// <summary>The framework's own store, seen from outside.</summary>
    private sealed class Watched : IOutputCacheStore
    {
        public IOutputCacheStore Store { get; set; } = null!;

        public List<(string[] Tags, TimeSpan ValidFor)> Set { get; } = [];

        public List<string> LetGo { get; } = [];

        public ValueTask EvictByTagAsync(string tag, CancellationToken cancellationToken)
        {
            LetGo.Add(tag);
            return Store.EvictByTagAsync(tag, cancellationToken);
        }

        public ValueTask<byte[]?> GetAsync(string key, CancellationToken cancellationToken) => Store.GetAsync(key, cancellationToken);

        public ValueTask SetAsync(string key, byte[] value, string[]? tags, TimeSpan validFor, CancellationToken cancellationToken)
        {
            Set.Add((tags ?? [], validFor));
            return Store.SetAsync(key, value, tags, validFor, cancellationToken);
        }
    }
}
