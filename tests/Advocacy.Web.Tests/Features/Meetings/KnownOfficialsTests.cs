using Advocacy.Tests;
using Advocacy.Web.Data;
using Advocacy.Web.Features.Meetings;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Advocacy.Web.Tests.Features.Meetings;

[SetCulture("en")]
public sealed class KnownOfficialsTests : AppTest
{
    [Test]
    public async Task They_are_read_once_while_only_other_things_are_saved()
    {
        var first = await Known();
        await Given(Some.Meeting(Campaign));
        await Given(Some.Meeting(Campaign));
        Assert.That(await Known(), Is.SameAs(first));
    }

    [Test]
    public async Task They_are_read_again_once_one_of_them_is_new_or_called_otherwise()
    {
        var (person, post, body) = (Some.Person("Maria Minister"), Some.Post(), Some.Organization());
        var first = await Known();
        await Given(person, post, body);
        var second = await Known();
        Assert.That(second, Is.Not.SameAs(first));
        Assert.That((second.NameOf(person.Id, post.Id, body.Id, null)), Is.EqualTo(new OfficialName(person.Name, post.Title, body.Name, null)));

        await Fresh(async db =>
        {
            var known = db.Entry(await db.People.SingleAsync(known => known.Id == person.Id));
            known.Property(who => who.Name).CurrentValue = "Maria Senator";
            return await db.SaveChangesAsync();
        });
        Assert.That((await Known()).NameOf(person.Id, null, null, null).Person, Is.EqualTo("Maria Senator"));
    }

    [Test]
    public async Task What_may_still_be_undone_is_not_kept()
    {
        var person = Some.Person("Maria Minister");
        await using (var scope = InCampaign())
        {
            var db = scope.ServiceProvider.GetRequiredService<AdvocacyDb>();
            await using var transaction = await db.Database.BeginTransactionAsync();
            db.Add(person);
            await db.SaveChangesAsync();
            Assert.That((await scope.ServiceProvider.GetRequiredService<KnownOfficials>().Read(db, default)).NameOf(person.Id, null, null, null).Person, Is.EqualTo(person.Name));
        }

        Assert.That((await Known()).NameOf(person.Id, null, null, null).Person, Is.Null);
    }

    private async Task<Officials> Known()
    {
        await using var scope = InCampaign();
        return await scope.ServiceProvider.GetRequiredService<KnownOfficials>().Read(scope.ServiceProvider.GetRequiredService<AdvocacyDb>(), default);
    }
}
